// The BlogML files of the shared corpus, compared with an independent reading.
using System.Xml.Linq;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Whole;

public sealed class BlogMlFixtureTests
{
    private static readonly XNamespace Ml = "http://www.blogml.com/2006/09/BlogML";

    public static TheoryData<string> Exports() => [.. SharedFolder.Files("corpus/blogml").Select(f => Path.GetRelativePath(SharedFolder.Root!, f)), .. SharedFolder.Root is null ? new[] { "none" } : []];

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public async Task Everything_in_the_file_comes_out(string file)
    {
        XElement blog = XDocument.Load(SharedFolder.File(file)).Root!;
        Dictionary<string, string> categories = blog.Element(Ml + "categories")!.Elements().ToDictionary(c => c.Attribute("id")!.Value, c => c.Element(Ml + "title")!.Value);
        await IndependentItem.AreWhole(SharedFolder.File(file), [.. blog.Descendants(Ml + "post").Select(post => new IndependentItem(
            post.Element(Ml + "title")!.Value.Trim(),
            post.Attribute("date-created")!.Value[..19],
            post.Attribute("approved")!.Value == "true" ? "publish" : "draft",
            [.. post.Descendants(Ml + "category").Select(c => categories.GetValueOrDefault(c.Attribute("ref")!.Value)).OfType<string>().Distinct()],
            post.Descendants(Ml + "comment").Count() + post.Descendants(Ml + "trackback").Count(),
            post.Element(Ml + "content")!.Value))]);
    }
}
