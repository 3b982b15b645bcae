// No transform is passed over that would have found something to do.
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Tests.Corpus;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class DueTransformTests
{
    public static TheoryData<string> Exports() => [.. RealExports.WholeSites];

    /// <summary>Each transform finds nothing more to do in what the parser made: had one been passed over, running it now would change the tree.</summary>
    [SharedTheory]
    [MemberData(nameof(Exports), DisableDiscoveryEnumeration = true)]
    public async Task Running_every_transform_again_changes_nothing(string export)
    {
        var parser = new ContentParser(new ContentOptions());
        var changed = new List<string>();
        await foreach (BlogItem item in BlogReaders.ReadAsync(SharedFolder.File(export)))
        {
            // Notes that stand in the meta are added by each run, so such an item would change for another reason.
            if (parser.FormatOf(item) == BodyFormat.Markdown || item.MetaValue("footnotes") is not null)
            {
                continue;
            }

            using ParsedContent content = parser.Parse(item, SiteIndex.Empty);
            foreach (DomTransform transform in DomTransforms.All)
            {
                string before = content.Body.InnerHtml;
                transform(content.Document, new ContentContext(item, SiteIndex.Empty));
                if (content.Body.InnerHtml != before)
                {
                    changed.Add($"{item.Id} by {transform.Method.DeclaringType!.Name}");
                }
            }
        }

        Assert.Empty(changed);
    }
}
