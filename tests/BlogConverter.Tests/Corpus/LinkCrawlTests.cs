// No link of a whole blog is left behind: a crawl of what was written.
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Markdig;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Corpus;

/// <summary>
/// Every reference of every page leads to a file, is somebody else's, or stands in the report. The site is built by Hugo itself where it is installed, so that nothing
/// here believes what the converter believes of Hugo's addresses; else the addresses in the front matter are taken.
/// </summary>
public sealed class LinkCrawlTests(ITestOutputHelper output)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseTaskLists().UseAutoLinks().Build();

    private static readonly string[] Attributes = ["href", "src", "poster", "data", "action", "cite", "srcset"];

    public static TheoryData<string, string> Sites() => new()
    {
        { "oracle/genuine.xml", "oracle.example.com" },
        { "oracle/themeunittestdata.wordpress.xml", "wpthemetestdata.wordpress.com" },
        { "corpus/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.xml", "scug.be" },
        { "corpus/real/alienlebarge__alienlebarge.github.com__wordpress.xml", "alienlebarge.ch" },
        { "corpus/real/cc-archive__labs__wordpress.xml", "labs.creativecommons.org" },
        { "corpus/real/chrisjrob__chrisjrob.github.io__wordpress.xml", "chrisjrob.com" },
        { "corpus/real/parchlinux__parchlinux.com__wordpress-export.xml", "blog.parchlinux.com" },
    };

    [SharedTheory]
    [MemberData(nameof(Sites), DisableDiscoveryEnumeration = true)]
    public async Task Every_link_leads_to_a_file_or_stands_in_the_report(string export, string host)
    {
        using Converted site = await Converted.Run(SharedFolder.File(export), target: OutputTarget.Hugo);
        Predicate<string> isThere = Built(site);
        ILookup<string, JsonElement> reported = site.Json.RootElement.GetProperty("links").EnumerateArray().ToLookup(l => l.GetProperty("itemId").GetString()!);
        var missing = new List<string>();
        int inside = 0;
        foreach (JsonElement item in site.Items.Where(i => i.GetProperty("outcome").GetString() == "written"))
        {
            string id = item.GetProperty("id").GetString()!;
            HashSet<string> known = [.. reported[id].Where(l => l.TryGetProperty("reason", out _)).Select(l => (l.TryGetProperty("to", out JsonElement to) ? to : l.GetProperty("from")).GetString()!.Trim()).Select(Canonical)];
            foreach (string reference in References(site.Post(item).Body))
            {
                if (reference.StartsWith('#') || reference.Contains("//", StringComparison.Ordinal) ? !IsOn(reference, host) : reference.Contains(':', StringComparison.Ordinal))
                {
                    continue;
                }

                inside++;
                if (!(reference.StartsWith('/') && isThere(reference)) && !known.Contains(Canonical(reference)))
                {
                    missing.Add($"{id}: {reference}");
                }
            }
        }

        output.WriteLine($"{export}: {inside} references inside");
        Assert.Empty(missing);
    }

    [SharedTheory]
    [MemberData(nameof(Sites), DisableDiscoveryEnumeration = true)]
    public async Task The_old_host_stands_only_where_the_report_says(string export, string host)
    {
        using Converted site = await Converted.Run(SharedFolder.File(export), target: OutputTarget.Hugo);
        HashSet<(string, int)> listed = [.. site.Json.RootElement.GetProperty("ownAddressesLeft").EnumerateArray().Select(l => (l.GetProperty("file").GetString()!, l.GetProperty("line").GetInt32()))];
        var unsaid = new List<string>();
        int said = 0;
        foreach (string file in Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(site.Root, file).Replace('\\', '/');
            string[] lines = File.ReadAllLines(file);
            for (int i = 0; i < lines.Length && !path.StartsWith(".blogconverter/", StringComparison.Ordinal); i++)
            {
                if (lines[i].Contains(host, StringComparison.OrdinalIgnoreCase))
                {
                    said++;
                    if (!listed.Contains((path, i + 1)))
                    {
                        unsaid.Add($"{path}:{i + 1}: {lines[i]}");
                    }
                }
            }
        }

        output.WriteLine($"{export}: {said} lines with the old host");
        Assert.Empty(unsaid);
    }

    private static bool IsOn(string reference, string host) => reference.Contains("//" + host, StringComparison.OrdinalIgnoreCase) || reference.Contains("//www." + host, StringComparison.OrdinalIgnoreCase);

    private static string Canonical(string address) => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(address));

    private static IEnumerable<string> References(string markdown)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + Markdig.Markdown.ToHtml(markdown, Pipeline));
        List<string> found = [];
        foreach (IElement element in document.Body!.QuerySelectorAll("*"))
        {
            foreach (string attribute in Attributes)
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } value)
                {
                    found.AddRange(attribute == "srcset" ? value.Split(", ").Select(v => v.Trim().Split(' ')[0]) : [value.Trim()]);
                }
            }
        }

        return found;
    }

    /// <summary>Answers whether the built site has a file at an address.</summary>
    private static Predicate<string> Built(Converted site)
    {
        if (HugoSite.IsInstalled)
        {
            string folder = HugoSite.Build(site.Root);
            return address => Uri.UnescapeDataString(address.Split('#', '?')[0]) is var path && (File.Exists(Path.Combine(folder, path.TrimStart('/'))) || File.Exists(Path.Combine(folder, path.TrimStart('/'), "index.html")));
        }

        HashSet<string> addresses = [.. site.Items.Where(i => i.GetProperty("outcome").GetString() == "written").Select(i => site.Post(i).FrontMatter.Children.TryGetValue("url", out var url) ? url.ToString() : i.GetProperty("path").GetString()!["content".Length..^3].Replace("/_index", "", StringComparison.Ordinal) + "/")];
        return address => Uri.UnescapeDataString(address.Split('#', '?')[0]) is var path && (path is "/" or "/index.xml" || path.StartsWith("/categories/", StringComparison.Ordinal) || path.StartsWith("/tags/", StringComparison.Ordinal) || addresses.Contains(path));
    }
}
