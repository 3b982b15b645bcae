// Places in pages, and the links that lead to them.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class FragmentTests
{
    [Theory]

    // On the page itself.
    [InlineData("<h2>My Part: one</h2><p><a href=\"#my-part-one\">x</a></p>", "## My Part: one\n\n[x](#my-part-one)")]
    [InlineData("<h2>A</h2><h2>A</h2><p><a href=\"#a-1\">x</a></p>", "## A\n\n## A\n\n[x](#a-1)")]
    [InlineData("<p id=\"here\">y</p><p><a href=\"#here\">x</a></p>", "<a id=\"here\"></a>y\n\n[x](#here)")]
    [InlineData("<p>y<a id=\"back\" href=\"#note\">1</a></p><ul><li id=\"note\">n <a href=\"#back\">up</a></li></ul>", "y<a id=\"back\"></a>[1](#note)\n\n- <a id=\"note\"></a>n [up](#back)")]
    [InlineData("<p>y<a name=\"n\"></a></p><p><a href=\"https://example.org/2020/02/02/probe/#n\">x</a></p>", "y<a id=\"n\"></a>\n\n[x](/2020/02/02/probe/#n)")]
    [InlineData("<h2 id=\"part\">One</h2><p><a href=\"/2020/02/02/probe/#part\">x</a></p>", "## <a id=\"part\"></a>One\n\n[x](/2020/02/02/probe/#part)")]
    [InlineData("<h2>Über uns</h2><p><a href=\"#%C3%BCber-uns\">x</a></p>", "## Über uns\n\n[x](#%C3%BCber-uns)")]
    [InlineData("<p><a href=\"#top\">x</a> <a href=\"#\">y</a></p>", "[x](#top) [y](#)")]

    // On another page.
    [InlineData("<p><a href=\"https://example.org/2019/05/31/hello/#first-part\">x</a></p>", "[x](/2019/05/31/hello/#first-part)")]
    [InlineData("<p><a href=\"/about/#top\">x</a> <a href=\"/about/#\">y</a></p>", "[x](/about/#top) [y](/about/#)")]

    // What WordPress means by them.
    [InlineData("<p><a href=\"/about/#more-2\">x</a></p>", "[x](/about/)")]
    [InlineData("<p><a href=\"#more-99\">x</a></p>", "[x](/2020/02/02/probe/)")]
    [InlineData("<p><a href=\"/about/#comment-12\">x</a> <a href=\"#respond\">y</a></p>", "[x](/about/#comment-12) [y](#respond)")]
    public async Task A_fragment_that_finds_its_place_stays(string body, string expected)
    {
        (_, string text, Converted site) = await LinkSite.Convert(body);
        using (site)
        {
            Assert.Equal(expected, text);
            Assert.DoesNotContain(site.Report.Codes, c => c.Code == "LNK025");
            Assert.Equal(0, site.Report.Losses);
        }
    }

    [Theory]
    [InlineData("#nowhere", "#nowhere", "anchor", "kept")]
    [InlineData("/2020/02/02/probe/#nowhere", "/2020/02/02/probe/#nowhere", "post", "rewritten")]
    [InlineData("https://example.org/2019/05/31/hello/#nowhere", "/2019/05/31/hello/#nowhere", "post", "rewritten")]
    [InlineData("/?page_id=2#first-part", "/about/#first-part", "page", "rewritten")]
    [InlineData("/about/#comment-policy", "/about/#comment-policy", "page", "rewritten")]
    public async Task A_fragment_that_finds_nothing_stays_and_is_said(string reference, string expected, string kind, string state)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{reference}\">x</a></p>");
        using (site)
        {
            Assert.Equal($"[x]({expected})", text);
            Assert.Equal((kind, state), (entry!.Value.GetProperty("class").GetString(), entry.Value.GetProperty("state").GetString()));
            JsonElement finding = site.Json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(d => d.GetProperty("code").GetString() == "LNK025");
            Assert.Equal("99", finding.GetProperty("itemId").GetString());
            Assert.True(finding.GetProperty("line").GetInt32() > 1);
            Assert.Contains(reference, finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<h2 id=\"results\">What came of it</h2>", "## <a id=\"results\"></a>What came of it")]
    [InlineData("<h2 id=\"what-came-of-it\">What came of it</h2>", "## What came of it")]
    [InlineData("<h2 id=\"h-what-came-of-it\">What came of it</h2>", "## What came of it")]
    [InlineData("<h2 id=\"_Toc123456\">What came of it</h2>", "## What came of it")]
    [InlineData("<h2 id=\"lesmotscls\">Les mots clés</h2>", "## Les mots clés")]
    [InlineData("<h2 id=\"Les_mots_cles\">Les mots clés</h2>", "## Les mots clés")]
    [InlineData("<h2 id=\"1b2f\">What came of it</h2>", "## What came of it")]
    [InlineData("<p id=\"unused\">What came of it</p>", "What came of it")]
    public async Task The_name_that_somebody_chose_for_a_heading_stays(string body, string expected)
    {
        (_, string text, Converted site) = await LinkSite.Convert(body);
        using (site)
        {
            Assert.Equal(expected, text);
            Assert.Equal(0, site.Report.Losses);
        }
    }

    [Fact]
    public async Task What_search_engines_are_told_leads_to_the_new_place()
    {
        (_, _, Converted site) = await LinkSite.Convert("<p>x</p>");
        using (site)
        {
            JsonElement link = site.Json.RootElement.GetProperty("links").EnumerateArray().Single(l => l.GetProperty("itemId").GetString() == "2");
            Assert.Equal(("canonical", "/2019/05/31/hello/"), (link.GetProperty("place").GetString(), link.GetProperty("to").GetString()));
        }
    }

    [Fact]
    public async Task Links_that_are_kept_are_not_looked_up()
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert("<p><a href=\"#nowhere\">x</a></p>", new() { Links = LinkMode.Keep });
        using (site)
        {
            Assert.Equal("[x](#nowhere)", text);
            Assert.Null(entry);
            Assert.DoesNotContain(site.Report.Codes, c => c.Code == "LNK025");
        }
    }
}
