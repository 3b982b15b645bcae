// Targets whose generators cannot be called here, against the rules that they document.
using System.Text.RegularExpressions;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Generators;

/// <summary>Zola (getzola.org, "Page", "Section", "Shortcodes") and Obsidian (help.obsidian.md, "Properties", "Tags"), on the hostile site and the theme unit test.</summary>
public sealed partial class DocumentedRuleTests
{
    private static readonly string[] ZolaKeys = ["title", "description", "date", "updated", "weight", "draft", "slug", "path", "aliases", "authors", "in_search_index", "template", "taxonomies", "extra"];

    private static readonly string Hostile = Path.Combine(SourceTree.Tests, "Generators", "hostile.wxr.xml");

    [Fact]
    public async Task Zola_finds_only_keys_that_it_knows_and_dates_without_quotes()
    {
        using Converted site = await Converted.Run(Hostile, new() { Urls = "target" }, OutputTarget.Zola);
        foreach (string text in Pages(site))
        {
            string[] parts = text.Split("+++\n", 3);
            Assert.Equal("", parts[0]);
            string[] top = [.. parts[1].Split("\n[")[0].Split('\n').Where(l => l.Length > 0)];
            Assert.All(top, line => Assert.Contains(line.Split(" = ")[0], ZolaKeys));
            Assert.All(top.Where(l => l.StartsWith("date", StringComparison.Ordinal) || l.StartsWith("updated", StringComparison.Ordinal)), line => Assert.Matches(@"^\w+ = \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?$", line));
            Assert.All(Tables().Matches(parts[1]).Select(m => m.Groups[1].Value), table => Assert.Contains(table, (string[])["taxonomies", "extra"]));
        }
    }

    [Fact]
    public async Task Zola_finds_no_shortcode_and_every_taxonomy_in_its_configuration()
    {
        using Converted site = await Converted.Run(Hostile, new() { Urls = "target" }, OutputTarget.Zola);
        Assert.All(Pages(site), text => Assert.DoesNotMatch(@"\{\{\s*\w+\s*\(|\{%\s*\w+\s*\(|\{\{/\*|\{%/\*", text.Split("+++\n", 3)[2]));
        string configuration = await File.ReadAllTextAsync(Path.Combine(site.Root, "config.sample.toml"));
        Assert.Contains("{ name = \"categories\" }", configuration, StringComparison.Ordinal);
        Assert.Contains("{ name = \"tags\" }", configuration, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Root, "content", "blog", "_index.md")));
    }

    [Fact]
    public async Task Obsidian_finds_flat_properties_tags_of_words_and_no_links_of_its_own()
    {
        using Converted site = await Converted.Run(Hostile, target: OutputTarget.Obsidian);
        foreach (string text in Pages(site))
        {
            string[] parts = text.Split("---\n", 3);
            string properties = parts[1];
            Assert.DoesNotMatch(@"(?m)^ +\S+:( |$)", properties);
            Assert.All(TagsOf(properties), tag => Assert.Matches(@"^[\p{L}\p{M}\p{N}_/-]*[\p{L}\p{M}_/-][\p{L}\p{M}\p{N}_/-]*$", tag));
            string body = Fences().Replace(parts[2], "");
            Assert.DoesNotMatch(@"(?<![\\`])\[\[(?!\\)", Spans().Replace(body, ""));
            Assert.DoesNotMatch(@"(?m)(?<=^|\s)#[\p{L}_]", Addresses().Replace(Spans().Replace(body, ""), ""));
        }
    }

    [Theory]
    [InlineData("C#", "C")]
    [InlineData("2019", "2019_")]
    [InlineData("two words", "two-words")]
    [InlineData("#", "tag")]
    [InlineData("a/b_c", "a/b_c")]
    [InlineData("हिन्दी", "हिन्दी")]
    public void Obsidian_s_tags_are_words(string name, string tag) => Assert.Equal(tag, ObsidianTarget.Tag(name));

    [Theory]
    [InlineData("docusaurus", ":::")]
    [InlineData("docusaurus", "title=")]
    [InlineData("obsidian", "[!")]
    [InlineData("hugo", "hl_lines")]
    [InlineData("hugo", "{{< figure")]
    [InlineData("hexo", "mark:")]
    [InlineData("zola", "hl_lines")]
    [InlineData("pelican", "hl_lines")]
    public async Task Portable_output_holds_no_idiom(string target, string sign)
    {
        Assert.Contains(sign, await Boxes(target, isPortable: false), StringComparison.Ordinal);
        string portable = await Boxes(target, isPortable: true);
        Assert.DoesNotContain(sign, portable.Replace("```\n> :::", "", StringComparison.Ordinal).Replace("::: end", "", StringComparison.Ordinal).Replace(":::note[x]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("**waves.js**", portable, StringComparison.Ordinal);
    }

    private static async Task<string> Boxes(string target, bool isPortable)
    {
        using Converted site = await Converted.Run(Hostile, new() { Urls = "target", Portable = isPortable, Only = ["boxes"] }, OutputTarget.Find(target));
        return site.Body(site.Items.Single(i => i.GetProperty("id").GetString() == "41"));
    }

    private static IEnumerable<string> Pages(Converted site) =>
        site.Items.Where(i => i.TryGetProperty("path", out System.Text.Json.JsonElement path) && path.GetString() is not null).Select(i => File.ReadAllText(Path.Combine(site.Root, i.GetProperty("path").GetString()!)));

    private static IEnumerable<string> TagsOf(string properties) =>
        properties.Split("tags:\n") is [_, var list, ..] ? list.Split('\n').TakeWhile(l => l.StartsWith("  - ", StringComparison.Ordinal)).Select(l => l[4..].Trim('"', '\'')) : [];

    [GeneratedRegex(@"(?m)^\[([^\]]+)\]$")]
    private static partial Regex Tables();

    [GeneratedRegex(@"(?ms)^[ >]*(`{3,}).*?^[ >]*\1\s*$")]
    private static partial Regex Fences();

    [GeneratedRegex("(?s)(`+).*?\\1")]
    private static partial Regex Spans();

    [GeneratedRegex(@"\]\([^)]*\)|<[^>]*>")]
    private static partial Regex Addresses();
}
