// The front page, the list of posts, languages, terms and menus of a built site.
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Generators;

/// <summary>
/// <c>homes.wxr.xml</c> is a site with a page at its root, a page for the list of posts, two languages, described terms and a nested menu. What one page says of another has to be
/// true of the built folder: every link of its own leads to a file.
/// </summary>
public sealed class HomesTests
{
    private static readonly string Export = Path.Combine(SourceTree.Tests, "Generators", "homes.wxr.xml");

    [Theory]
    [GeneratorData("hugo", "/categories/sea-shore/", true)]
    [GeneratorData("jekyll", "/category/sea/", true)]
    [GeneratorData("pelican", "/category/sea-shore.html", false)]
    [GeneratorData("hexo", "/categories/Sea-Shore/", false)]
    [GeneratorData("eleventy", "/category/sea/", true)]
    [GeneratorData("astro", null!, false)]
    [GeneratorData("docusaurus", "/tags/sea-shore/", true)]
    public async Task A_built_site_has_its_home_its_lists_and_its_languages(string name, string? category, bool isDescribed)
    {
        using Converted site = await Converted.Run(Export, target: OutputTarget.Find(name));
        (string folder, int exitCode, string said) = await Generator.Of(name).Build(site.Root);
        Assert.True(exitCode == 0, said);
        BuiltSiteTests.AssertSilent(name, said);

        Assert.Contains("The first thing that a visitor reads", Text("/"), StringComparison.Ordinal);
        Assert.Contains("Das Erste, was man liest", Text("/de/"), StringComparison.Ordinal);
        Assert.Contains("Nine on the scale", Text("/2021/02/storm/"), StringComparison.Ordinal);
        Assert.Contains("Neun auf der Skala", Text("/de/2021/02/sturm/"), StringComparison.Ordinal);
        Assert.Contains("derselbe Slug", Text("/de/2021/03/storm/"), StringComparison.Ordinal);
        if (name is not ("astro" or "eleventy"))
        {
            Assert.Contains("/2021/02/storm", Addresses("/news/", "a").Select(a => a.TrimEnd('/')));
        }

        if (category is not null)
        {
            Assert.Contains("/2021/02/storm", Addresses(category, "a").Select(a => a.TrimEnd('/')));
            Assert.Equal(isDescribed, Text(category).Contains("All about water", StringComparison.Ordinal));
        }

        if (name is "hugo" or "pelican")
        {
            Assert.Equal(["/de/2021/02/sturm/"], Addresses("/2021/02/storm/", "link[hreflang=de]"));
            Assert.Equal(["/2021/02/storm/"], Addresses("/de/2021/02/sturm/", "link[hreflang=en]"));
        }

        foreach (string page in (string[])["/", "/de/", "/harbour/", "/2021/02/storm/", "/de/2021/02/sturm/"])
        {
            Assert.All(Addresses(page, "article a, .markdown a, .theme-doc-markdown a").Where(a => a.StartsWith('/')), address => Assert.True(File.Exists(FileOf(address)), $"{page} links to {address}"));
        }

        Assert.All(MenuAddresses(site), address => Assert.True(address.Length > 0 ? File.Exists(FileOf(address)) : category is null, $"the menu links to {address}"));

        string FileOf(string address)
        {
            string path = Path.Combine(folder, Uri.UnescapeDataString(address.TrimStart('/')).Replace('/', Path.DirectorySeparatorChar));
            return File.Exists(path) ? path : Path.Combine(path, "index.html");
        }

        IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(File.ReadAllText(FileOf(address)));

        string Text(string address)
        {
            using IHtmlDocument page = Page(address);
            return page.Body!.TextContent;
        }

        List<string> Addresses(string address, string selector)
        {
            using IHtmlDocument page = Page(address);
            return [.. page.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!)];
        }
    }

    /// <summary>Three levels, whatever the target makes of them.</summary>
    private static List<string> MenuAddresses(Converted site)
    {
        string file = site.Files().Keys.Single(f => f.EndsWith("/menus.yml", StringComparison.Ordinal) || f.EndsWith("/menus.json", StringComparison.Ordinal));
        string text = File.ReadAllText(Path.Combine(site.Root, file));
        if (file.EndsWith(".yml", StringComparison.Ordinal))
        {
            return [.. text.Split('\n').Where(l => l.Contains("url:", StringComparison.Ordinal)).Select(l => l.Split("url:")[1].Trim())];
        }

        var addresses = new List<string>();
        using JsonDocument menus = JsonDocument.Parse(text);
        for (JsonElement entries = menus.RootElement.GetProperty("main").GetProperty("items"); ;)
        {
            JsonElement entry = entries.EnumerateArray().Single();
            addresses.Add(entry.TryGetProperty("url", out JsonElement url) ? url.GetString()! : "");
            if (!entry.TryGetProperty("children", out entries))
            {
                return addresses;
            }
        }
    }
}
