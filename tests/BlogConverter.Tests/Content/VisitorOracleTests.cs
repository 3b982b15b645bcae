// Whole blogs as a genuine WordPress showed them.
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Content;

/// <summary>
/// The DOM against WordPress's pages. That WordPress had no plugins, so their brackets are taken out of its pages, and posts are left out that it could not show:
/// server-made blocks, and galleries of uploads that it did not have (it showed five others).
/// </summary>
public sealed partial class VisitorOracleTests(ITestOutputHelper output)
{
    [SharedTheory]
    [InlineData("oracle/themeunittest-oracle.json", "oracle/themeunittestdata.wordpress.xml", 1)]
    [InlineData("oracle/real/chrisjrob__chrisjrob.github.io__wordpress.json", "corpus/real/chrisjrob__chrisjrob.github.io__wordpress.xml", 1)]
    [InlineData("oracle/real/parchlinux__parchlinux.com__wordpress-export.json", "corpus/real/parchlinux__parchlinux.com__wordpress-export.xml", 1)]
    [InlineData("oracle/real/cc-archive__labs__wordpress.json", "corpus/real/cc-archive__labs__wordpress.xml", 0.999)]
    [InlineData("oracle/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.json", "corpus/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.xml", 1)]
    [InlineData("oracle/real/alienlebarge__alienlebarge.github.com__wordpress.json", "corpus/real/alienlebarge__alienlebarge.github.com__wordpress.xml", 1)]
    public void A_blog_is_what_its_visitors_saw(string oracle, string export, double links)
    {
        List<BlogItem> items = Items(export);
        SiteIndexBuilder index = new();
        items.ForEach(index.Add);
        ContentParser parser = new(new ContentOptions());
        using JsonDocument pages = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File(oracle)));
        Dictionary<string, BlogItem> byId = items.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First());
        Dictionary<string, (int Wanted, int Found)> totals = [];
        foreach (JsonElement page in pages.RootElement.GetProperty("posts").EnumerateArray())
        {
            if (page.GetProperty("type").GetString() is "post" or "page" && page.GetProperty("status").GetString() == "publish" && page.GetProperty("slug").GetString() is not ("blocks-widgets" or "post-format-gallery" or "post-format-gallery-tiled")
                && byId.TryGetValue(page.GetProperty("id").ToString(), out BlogItem? item) && !item.Body.Text.Contains("[gallery", StringComparison.Ordinal))
            {
                Compare(parser, item, index.Build(), page.GetProperty("rendered").GetString()!, totals);
            }
        }

        output.WriteLine($"{oracle}: {string.Join(", ", totals.Select(t => $"{t.Key} {t.Value.Found} of {t.Value.Wanted}"))}");
        Assert.InRange(Share("words"), 0.999, 1);
        Assert.InRange(Share("pairs"), 0.998, 1);
        Assert.InRange(Share("own words"), 0.998, 1);
        Assert.InRange(Share("headings"), 1, 1);
        Assert.InRange(Share("code"), 1, 1);
        Assert.InRange(Share("images"), 1, 1);
        Assert.InRange(Share("links"), links, 1);

        double Share(string kind) => totals[kind] is { Wanted: > 0 } t ? (double)t.Found / t.Wanted : 1;
    }

    private static void Compare(ContentParser parser, BlogItem item, SiteIndex index, string page, Dictionary<string, (int Wanted, int Found)> totals)
    {
        using IHtmlDocument shown = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + PluginBrackets().Replace(page, " "));
        using ParsedContent content = parser.Parse(item, index);
        VisitorView.Compare(item.Id, shown.Body!, content.Body, totals);
    }

    private static List<BlogItem> Items(string export)
    {
        string text = Controls().Replace(File.ReadAllText(SharedFolder.File(export)), "");
        using XmlReader reader = XmlReader.Create(new StringReader(text[Math.Max(0, text.IndexOf("<?xml", StringComparison.Ordinal))..]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return [.. XDocument.Load(reader).Descendants("item").Select(Item)];
    }

    private static BlogItem Item(XElement item)
    {
        string Field(string name, string scope = "") => item.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Name.NamespaceName.Contains(scope, StringComparison.Ordinal))?.Value ?? "";
        return new BlogItem
        {
            Id = Field("post_id"),
            Type = Field("post_type"),
            ParentId = Field("post_parent") is "" or "0" ? null : Field("post_parent"),
            Body = new PostBody(Field("encoded", "content").ReplaceLineEndings("\n"), BodyFormat.WordPress),
            Attachment = Field("attachment_url") is { Length: > 0 } url ? new Attachment(url) : null,
        };
    }

    [GeneratedRegex(@"\[/?(?:youtube|vimeo|dailymotion|dewplayer|col|gist|code|sourcecode|php|bash|download)(?:[\s=:][^\]]*)?/?\]")]
    private static partial Regex PluginBrackets();

    [GeneratedRegex("[\x00-\x08\x0b\x0c\x0e-\x1f]")]
    private static partial Regex Controls();
}
