// A site full of what template languages, Markdown dialects and disks would take for their own.
using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Outputs;
using BlogConverter.Tests.Corpus;
using BlogConverter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Generators;

/// <summary>
/// <c>hostile.wxr.xml</c> is written by hand: titles, tags and bodies hold <c>{{</c>, <c>{%</c>, <c>&lt;</c>, braces, colons, emoji and right-to-left letters, slugs are 300 characters long
/// or names that Windows refuses. Every generator has to build it without a warning, and every text and address has to stand in its page, sign for sign.
/// </summary>
public sealed class HostileSiteTests(ITestOutputHelper output)
{
    /// <summary>Uploads that a generator would like to do something with.</summary>
    private static readonly string[] Documents = ["2020/03/notes.txt", "2020/03/style.css", "2020/03/data.json"];

    private static readonly string Export = Path.Combine(SourceTree.Tests, "Generators", "hostile.wxr.xml");

    [Theory]
    [GeneratorData("hugo")]
    [GeneratorData("jekyll")]
    [GeneratorData("pelican")]
    [GeneratorData("hexo")]
    [GeneratorData("eleventy")]
    [GeneratorData("astro")]
    [GeneratorData("docusaurus")]
    public async Task Every_sign_of_a_hostile_site_stands_in_its_built_pages(string name)
    {
        OutputTarget target = OutputTarget.Find(name)!;
        using var uploads = new TemporaryFolder();
        TinyImage.Fill(uploads.Root, ["2020/03/tide.png", "2020/03/höhe & mehr.png", "2020/03/עברית.png"]);
        foreach (string document in Documents)
        {
            uploads.Write(document, "# {{ notes }}\n{% notes %}\n");
        }

        using Converted site = await Converted.Run(Export, new() { Urls = "target", Uploads = [uploads.Root], Redirects = ["netlify", "apache"] }, target);
        Assert.Equal(0, site.Report.Failed);
        Assert.Equal(0, site.Report.Losses);
        (string folder, int exitCode, string said) = await Generator.Of(name).Build(site.Root);
        Assert.True(exitCode == 0, said);
        BuiltSiteTests.AssertSilent(name, said);
        Dictionary<string, JsonElement> items = site.Items.ToDictionary(i => i.GetProperty("id").GetString()!);
        var missing = new List<string>();
        int files = 0;
        foreach (IndependentItem item in IndependentExport.Load(Export).Items)
        {
            string file = BuiltSiteTests.PageOf(folder, target, items[item.Id], item.Type, item.Date!);
            using IHtmlDocument page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file));
            using IHtmlDocument source = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + item.Body);
            string where = items[item.Id].GetProperty("path").GetString()!;
            files += BuiltFiles.AssertThere(folder, BuiltSiteTests.ArticleOf(page), "/relative/none.png");
            BuiltFiles.TakeOffFingerprints(page.Body!, "/wp-content/uploads/2020/03/");
            Check(source.Body!, BuiltSiteTests.ArticleOf(page), where, missing);
            if (item.Title.StartsWith("Boxes", StringComparison.Ordinal))
            {
                BuiltIdioms.AssertUnderstood(name, BuiltSiteTests.ArticleOf(page));
            }

            if (item.Title.Length > 0 && !Plain(page.Title + page.Body!.TextContent).Contains(Plain(System.Net.WebUtility.HtmlDecode(item.Title)), StringComparison.Ordinal))
            {
                missing.Add($"{where}: title {item.Title}");
            }
        }

        foreach (string line in missing)
        {
            output.WriteLine(line);
        }

        Assert.Empty(missing);
        Assert.Equal(6, files);
        AssertFiles(folder, uploads.Root);
        Assert.Contains("hostile.example/?p=41<", await File.ReadAllTextAsync(Path.Combine(folder, Generator.Of(name).BuiltFeed)), StringComparison.Ordinal);
    }

    /// <summary>Uploads and redirects are served as they were given.</summary>
    private static void AssertFiles(string built, string uploads)
    {
        foreach (string file in Directory.EnumerateFiles(uploads, "*", SearchOption.AllDirectories))
        {
            string served = Path.Combine(built, "wp-content", "uploads", Path.GetRelativePath(uploads, file));
            Assert.True(File.Exists(served), served);
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(served));
        }

        Assert.True(File.Exists(Path.Combine(built, "_redirects")));
        Assert.True(File.Exists(Path.Combine(built, ".htaccess")));
    }

    [Theory]
    [GeneratorData("hugo")]
    [GeneratorData("jekyll")]
    [GeneratorData("pelican")]
    [GeneratorData("hexo")]
    [GeneratorData("eleventy")]
    [GeneratorData("astro")]
    public async Task Built_dates_are_the_author_s_wherever_the_site_is_built(string name)
    {
        OutputTarget target = OutputTarget.Find(name)!;
        using Converted site = await Converted.Run(Export, new() { Urls = "target" }, target);
        Dictionary<string, JsonElement> items = site.Items.ToDictionary(i => i.GetProperty("id").GetString()!);
        foreach (string zone in (string[])["America/Los_Angeles", "Asia/Tokyo", "UTC"])
        {
            (string folder, int exitCode, string said) = await Generator.Of(name).Build(site.Root, zone);
            Assert.True(exitCode == 0, said);
            foreach (IndependentItem item in IndependentExport.Load(Export).Items)
            {
                using IHtmlDocument page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(BuiltSiteTests.PageOf(folder, target, items[item.Id], item.Type, item.Date!)));
                Assert.Equal((zone, item.Id, item.Date![..10]), (zone, item.Id, page.QuerySelector("#title + time")!.TextContent.Trim()));
            }
        }
    }

    private static void Check(IElement source, IElement article, string where, List<string> missing)
    {
        string text = Plain(article.TextContent);
        foreach (IText node in source.Descendants<IText>().Where(t => t.ParentElement!.Closest("pre") is null))
        {
            if (!text.Contains(Plain(node.Data), StringComparison.Ordinal))
            {
                missing.Add($"{where}: {node.Data}");
            }
        }

        List<string> codes = [.. article.QuerySelectorAll("pre").Select(c => Code(Lines(c)))];
        missing.AddRange(source.QuerySelectorAll("pre").Where(c => !codes.Remove(Code(c.TextContent))).Select(c => $"{where}: code {c.TextContent}"));
        missing.AddRange(Addresses(source, "a[href]", "href").Except(Addresses(article, "a[href]", "href")).Select(a => $"{where}: link {a}"));
        missing.AddRange(Addresses(source, "img", "src").Except(Addresses(article, "img", "src")).Select(a => $"{where}: image {a}"));
        missing.AddRange(Addresses(source, "img", "alt").Except(Addresses(article, "img", "alt")).Select(a => $"{where}: alt {a}"));

        // A frame of nobody's making may have become a link to what it showed.
        missing.AddRange(Addresses(source, "iframe", "src").Except(Addresses(article, "iframe", "src").Concat(Addresses(article, "a[href]", "href"))).Select(a => $"{where}: frame {a}"));
    }

    private static IEnumerable<string> Addresses(IElement root, string selector, string attribute) =>
        root.QuerySelectorAll(selector).Select(e => Plain(Uri.UnescapeDataString(e.GetAttribute(attribute) ?? "").TrimStart('/')));

    // Hexo writes breaks for line ends.
    private static string Lines(IElement code) => string.Concat(code.Descendants().Select(n => n is IText text ? text.Data : n is IHtmlBreakRowElement ? "\n" : ""));

    // Python-Markdown makes spaces of tabs.
    private static string Code(string code) => string.Join('\n', code.Replace('\u00a0', ' ').Replace("\t", "    ", StringComparison.Ordinal).Split('\n').Select(l => l.TrimEnd())).Trim('\n');

    /// <summary>White space and what typographers change counts as the same.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.Normalize())
        {
            char same = c switch
            {
                '\u2018' or '\u2019' => '\'',
                '\u201c' or '\u201d' or '«' or '»' => '"',
                '\u2013' or '\u2014' => '-',
                _ => char.IsWhiteSpace(c) ? ' ' : c,
            };
            if (same is not (' ' or '-') || plain.Length == 0 || plain[^1] != same)
            {
                _ = c == '…' ? plain.Append("...") : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format && c != '\u200d' ? plain : plain.Append(same);
            }
        }

        return plain.ToString().Trim();
    }
}
