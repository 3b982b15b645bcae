// What is written for a generator builds, and the built pages say what the old ones said.
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Outputs;
using BlogConverter.Tests.Content;
using BlogConverter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Generators;

/// <summary>Converts, builds with the real generator, reads the HTML of each page and compares it with what a genuine WordPress rendered.</summary>
public sealed class BuiltSiteTests(ITestOutputHelper output)
{
    private const string ThemeTest = "oracle/themeunittestdata.wordpress.xml";

    /// <summary>Blocks that the server made out of the site's other posts or uploads, as in <c>FidelityTests</c>.</summary>
    private static readonly HashSet<string> NotCompared = new(StringComparer.Ordinal) { "blocks-widgets", "post-format-gallery", "post-format-gallery-tiled" };

    [Theory]
    [GeneratorData("hugo", ThemeTest)]
    [GeneratorData("jekyll", ThemeTest)]
    [GeneratorData("pelican", ThemeTest)]
    [GeneratorData("hexo", ThemeTest)]
    [GeneratorData("eleventy", ThemeTest)]
    [GeneratorData("astro", ThemeTest)]
    [GeneratorData("docusaurus", ThemeTest)]
    public async Task Built_pages_say_what_visitors_saw(string name, string export)
    {
        using var uploads = new TemporaryFolder();
        TinyImage.Fill(uploads.Root, UploadsOf(SharedFolder.File(export)));
        using Converted site = await Converted.Run(SharedFolder.File(export), new() { Links = LinkMode.Keep, Urls = "target", Uploads = [uploads.Root] }, OutputTarget.Find(name));
        (string folder, int exitCode, string said) = await Generator.Of(name).Build(site.Root);
        Assert.True(exitCode == 0, said);
        AssertSilent(name, said);
        Dictionary<string, JsonElement> items = site.Items.Where(i => i.TryGetProperty("path", out _)).GroupBy(i => i.GetProperty("id").GetString()!).ToDictionary(g => g.Key, g => g.First());
        int files = 0;
        var totals = new Dictionary<string, (int Wanted, int Found)>();
        using JsonDocument pages = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File("oracle/themeunittest-oracle.json")));
        foreach (JsonElement page in pages.RootElement.GetProperty("posts").EnumerateArray())
        {
            string slug = page.GetProperty("slug").GetString()!;
            if (page.GetProperty("type").GetString() is not ("post" or "page") || page.GetProperty("status").GetString() != "publish" || page.GetProperty("password").ToString().Length > 0
                || NotCompared.Contains(slug) || page.GetProperty("raw").GetString()!.Contains("[gallery", StringComparison.Ordinal))
            {
                continue;
            }

            using IHtmlDocument built = new HtmlParser().ParseDocument(File.ReadAllText(PageOf(folder, OutputTarget.Find(name)!, items[page.GetProperty("id").ToString()], page.GetProperty("type").GetString()!, page.GetProperty("date").GetString()!)));
            files += BuiltFiles.AssertThere(folder, ArticleOf(built));
            BuiltFiles.TakeOffFingerprints(built.Body!);
            Compare(slug, page.GetProperty("rendered").GetString()!, ArticleOf(built), totals);
            if (built.QuerySelector("time") is { } time && name != "docusaurus")
            {
                Assert.Equal(page.GetProperty("date").GetString()![..10], time.TextContent.Trim());
            }
        }

        Assert.InRange(files, 40, int.MaxValue);
        output.WriteLine($"{name}: {files} images lead to files, {string.Join(", ", totals.Select(t => $"{t.Key} {t.Value.Found} of {t.Value.Wanted}"))}");
        Assert.InRange(Share("words"), 0.999, 1);
        Assert.InRange(Share("pairs"), 0.995, 1);

        // Docusaurus puts names of anchors and a table of contents into the text.
        Assert.InRange(Share("own words"), name == "docusaurus" ? 0.98 : 0.995, 1);
        Assert.InRange(Share("headings"), 1, 1);
        Assert.InRange(Share("code"), 1, 1);
        Assert.InRange(Share("images"), 1, 1);
        Assert.InRange(Share("links"), 1, 1);

        double Share(string kind) => totals[kind] is { Wanted: > 0 } t ? (double)t.Found / t.Wanted : 1;
    }

    /// <summary>The names of the attachments' files: what lies in the folder of uploads on WordPress.com.</summary>
    private static IEnumerable<string> UploadsOf(string export) =>
        System.Xml.Linq.XDocument.Load(export).Descendants().Where(e => e.Name.LocalName == "attachment_url").Select(e => new Uri(e.Value).AbsolutePath.TrimStart('/')).Distinct(StringComparer.Ordinal);

    internal static void AssertSilent(string name, string said)
    {
        string[] warnings = [.. said.Split('\n').Where(l => l.Contains("WARN", StringComparison.OrdinalIgnoreCase) || l.Contains("ERROR", StringComparison.Ordinal))];
        Assert.True(warnings.Length == 0 || name == "pelican", string.Join('\n', warnings));
    }

    /// <summary>The file behind the address that the target's habit foretells.</summary>
    internal static string PageOf(string folder, OutputTarget target, JsonElement item, string type, string date)
    {
        var placement = new Index.Placement(item.GetProperty("id").GetString()!, type, "")
        {
            Date = new Model.LocalDate(DateTime.Parse(date[..10], System.Globalization.CultureInfo.InvariantCulture), null),
        };
        string address = Uri.UnescapeDataString(target.AddressOf!(placement, item.GetProperty("path").GetString()!)).TrimStart('/');
        string file = Path.Combine(folder, address.EndsWith('/') || address.Length == 0 ? address + "index.html" : address);
        Assert.True(File.Exists(file), $"{address} was not built for {item.GetProperty("path").GetString()}");
        return file;
    }

    /// <summary>The converted text in its page; the test's own layouts put it into an article, Docusaurus into boxes of its own.</summary>
    internal static IElement ArticleOf(IHtmlDocument page) => page.QuerySelector("#__blog-post-container, .theme-doc-markdown") ?? page.QuerySelector(".markdown, article, main")!;

    private void Compare(string name, string page, IElement built, Dictionary<string, (int Wanted, int Found)> totals)
    {
        using IHtmlDocument shown = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + page);
        VisitorView.Compare(name, shown.Body!, built, totals, output.WriteLine);
    }
}
