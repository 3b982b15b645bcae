// The front matter of real exports says what their XML says.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.Corpus;

public sealed class FieldsTests
{
    public static TheoryData<string> Exports() => [.. RealExports.WholeSites];

    [SharedTheory]
    [MemberData(nameof(Exports), DisableDiscoveryEnumeration = true)]
    public async Task Front_matter_says_what_the_export_says(string export)
    {
        IndependentExport expected = IndependentExport.Load(SharedFolder.File(export));
        using Converted converted = await Converted.Run(SharedFolder.File(export), new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"], Proof = ProofMode.Off });
        int compared = 0;
        foreach (JsonElement entry in converted.Items.Where(i => i.GetProperty("outcome").GetString() == "written"))
        {
            string id = entry.GetProperty("id").GetString()!;
            IndependentItem item = expected.Items.First(i => i.Id == id && i.Type == entry.GetProperty("type").GetString());
            (YamlMappingNode front, _) = converted.Post(entry);
            Equal(id, "title", TextOf(item.Title).Replace('\n', ' ').Replace('\t', ' ').Trim(), Text(front, "title"));
            Equal(id, "date", item.Date ?? "", Text(front, "date"));
            Equal(id, "author", item.Author, Text(front, "author"));
            Equal(id, "excerpt", PlainText(item.Excerpt), Text(front, "excerpt"));
            Equal(id, "image", item.FeaturedImage ?? "", Text(front, "image"));
            Assert.Equal(Shown(item.Categories), List(front, "categories"));
            Assert.Equal(item.Tags.Distinct(), List(front, "tags"));
            if (item.Name.Length > 0)
            {
                Equal(id, "slug", Uri.UnescapeDataString(item.Name), Text(front, "slug"), onlyBeginning: Uri.UnescapeDataString(item.Name).Contains('%', StringComparison.Ordinal));
            }

            compared++;
        }

        Assert.True(compared > 0);
    }

    /// <summary>A flat list says a name once, and says "no category" only where there is none.</summary>
    private static IEnumerable<string> Shown(IReadOnlyList<string> categories)
    {
        string[] real = [.. categories.Distinct().Where(c => c is not ("Uncategorized" or "Non classé" or "uncategorized"))];
        return real.Length > 0 ? real : categories.Distinct();
    }

    private static void Equal(string id, string field, string expected, string actual, bool onlyBeginning = false)
    {
        // A slug that WordPress cut inside of a character has an end that nobody can decode.
        expected = onlyBeginning ? expected[..expected.IndexOf('%', StringComparison.Ordinal)] : expected;
        Assert.True(expected == actual, $"item {id}: {field} is '{actual}' and should be '{expected}'");
    }

    private static string PlainText(string html) => string.Join(' ', TextOf(html).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(string html)
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<body>" + html);
        return document.Body!.TextContent;
    }

    private static string Text(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? node) ? ((YamlScalarNode)node).Value ?? "" : "";

    private static IEnumerable<string> List(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? node)
        ? ((YamlSequenceNode)node).Children.Select(c => ((YamlScalarNode)c).Value ?? "")
        : [];
}
