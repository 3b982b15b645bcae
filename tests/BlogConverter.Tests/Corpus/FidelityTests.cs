// The files of whole blogs against the pages that a genuine WordPress showed.
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Tests.Content;
using BlogConverter.Tests.Support;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Corpus;

/// <summary>
/// Markdown, rendered, has to say what the page said. Left out is what the pages cannot tell: blocks that the server made out of the site's other posts
/// (<c>block-dynamic</c>, <c>block-reusable</c> with its <c>wp:pattern</c>, <c>blocks-widgets</c>, the theme's patterns); galleries, for that WordPress had none of the uploads
/// and showed five of its own; plugins' brackets, which stay text without the plugin. A bare address that its typographer glued a quotation mark to ends in another
/// last part, hence the lower bar for links where a blog has such.
/// </summary>
public sealed partial class FidelityTests(ITestOutputHelper output)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseTaskLists().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    private static readonly HashSet<string> NotCompared = new(StringComparer.Ordinal)
    {
        "blocks-widgets", "post-format-gallery", "post-format-gallery-tiled", "block-dynamic", "block-reusable",

        // WordPress runs a shortcode inside <code> and eats the example; here the example stays.
        "classic-blockquote-pre",

        // The marker in the middle of a sentence: the page glues the words around it, here it stands in a block of its own.
        "classic-more-inline",

        // The view does not read what a button says, the file has it as text.
        "block-layout",

        // An unclosed CDATA section is a comment to a browser; here its words are kept.
        "classic-entities",

        // Shortcodes of plugins and players that only a script shows.
        "classic-shortcodes",
    };

    [SharedTheory]
    [InlineData("oracle/oracle.json", "oracle/genuine.xml", 0.995, 0.995)]
    [InlineData("oracle/themeunittest-oracle.json", "oracle/themeunittestdata.wordpress.xml", 0.999, 1)]
    [InlineData("oracle/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.json", "corpus/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.xml", 0.999, 1)]
    [InlineData("oracle/real/alienlebarge__alienlebarge.github.com__wordpress.json", "corpus/real/alienlebarge__alienlebarge.github.com__wordpress.xml", 0.999, 1)]
    [InlineData("oracle/real/cc-archive__labs__wordpress.json", "corpus/real/cc-archive__labs__wordpress.xml", 0.999, 0.999)]
    [InlineData("oracle/real/chrisjrob__chrisjrob.github.io__wordpress.json", "corpus/real/chrisjrob__chrisjrob.github.io__wordpress.xml", 0.999, 1)]
    [InlineData("oracle/real/parchlinux__parchlinux.com__wordpress-export.json", "corpus/real/parchlinux__parchlinux.com__wordpress-export.xml", 0.999, 1)]
    public async Task A_blog_s_files_say_what_its_visitors_saw(string oracle, string export, double words, double links)
    {
        using Converted converted = await Converted.Run(SharedFolder.File(export), new() { Links = LinkMode.Keep });
        Dictionary<string, IndependentItem> sources = IndependentExport.Load(SharedFolder.File(export)).Items.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First());
        Dictionary<string, JsonElement> items = converted.Items.GroupBy(i => i.GetProperty("id").GetString()!).ToDictionary(g => g.Key, g => g.First());
        Dictionary<string, (int Wanted, int Found)> totals = [];
        using JsonDocument pages = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File(oracle)));
        foreach (JsonElement page in pages.RootElement.GetProperty("posts").EnumerateArray())
        {
            string id = page.GetProperty("id").ToString(), slug = page.GetProperty("slug").GetString()!;
            if (page.GetProperty("type").GetString() is "post" or "page" && page.GetProperty("status").GetString() == "publish" && page.GetProperty("password").ToString().Length == 0
                && !NotCompared.Contains(slug) && !slug.StartsWith("pattern-", StringComparison.Ordinal) && !sources[id].Body.Contains("[gallery", StringComparison.Ordinal))
            {
                Compare(id + " " + slug, page.GetProperty("rendered").GetString()!, Markdig.Markdown.ToHtml(converted.Post(items[id]).Body, Pipeline), totals);
            }
        }

        output.WriteLine($"{oracle}: {string.Join(", ", totals.Select(t => $"{t.Key} {t.Value.Found} of {t.Value.Wanted}"))}");
        Assert.InRange(Share("words"), words, 1);
        Assert.InRange(Share("pairs"), 0.995, 1);
        Assert.InRange(Share("own words"), 0.995, 1);
        Assert.InRange(Share("headings"), 1, 1);
        Assert.InRange(Share("code"), 1, 1);
        Assert.InRange(Share("images"), links, 1);
        Assert.InRange(Share("links"), links, 1);

        double Share(string kind) => totals[kind] is { Wanted: > 0 } t ? (double)t.Found / t.Wanted : 1;
    }

    private void Compare(string name, string page, string file, Dictionary<string, (int Wanted, int Found)> totals)
    {
        using IHtmlDocument shown = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + PluginBrackets().Replace(page, " "));
        using IHtmlDocument written = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + file);
        VisitorView.Compare(name, shown.Body!, written.Body!, totals, output.WriteLine);
    }

    [GeneratedRegex(@"\[/?(?:youtube|vimeo|dailymotion|dewplayer|col|grid|gist|code|sourcecode|php|bash|download|contact-form-7|latex|html|css|javascript|js|java|xml|sql)(?:[\s=:][^\]]*)?/?\]")]
    private static partial Regex PluginBrackets();
}
