// Broken addresses, and how they are mended.
using System.Net;
using System.Text.Json;
using BlogConverter.Links;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class LinkRepairTests
{
    [Theory]
    [InlineData("http:/x.org/a", "http://x.org/a", "LNK001")]
    [InlineData("https:x.org", "https://x.org", "LNK001")]
    [InlineData("http//x.org/a", "http://x.org/a", "LNK002")]
    [InlineData("http://http://x.org/a", "http://x.org/a", "LNK003")]
    [InlineData("http://https://x.org/a", "https://x.org/a", "LNK003")]
    [InlineData("http://http//x.org/a", "http://x.org/a", "LNK003")]
    [InlineData("htp://x.org/a", "http://x.org/a", "LNK004")]
    [InlineData("ttps://x.org/a", "https://x.org/a", "LNK004")]
    [InlineData("http;//x.org/a", "http://x.org/a", "LNK004")]
    [InlineData("http:\\\\x.org/a", "http://x.org/a", "LNK004")]
    [InlineData("http:///x.org/a", "http://x.org/a", "LNK004")]
    [InlineData("http://x. org/a b", "http://x.org/a%20b", "LNK005")]
    [InlineData("”https://x.org/a”", "https://x.org/a", "LNK005")]
    [InlineData("https://x.org/a%E2%80%9D", "https://x.org/a", "LNK005")]
    [InlineData("www.x.org/agshare", "http://www.x.org/agshare", "LNK006")]
    [InlineData("https://x.org/?a=1&amp;b=2", "https://x.org/?a=1&b=2", "LNK007")]
    [InlineData("jane@x.org", "mailto:jane@x.org", "LNK008")]
    [InlineData("http://jane@x.org", "mailto:jane@x.org", "LNK008")]
    [InlineData("mailto://jane@x.org", "mailto:jane@x.org", "LNK008")]
    [InlineData("[a text](https://x.org/a)", "https://x.org/a", "LNK009")]
    [InlineData("<https://x.org/a>", "https://x.org/a", "LNK009")]
    [InlineData("<a href=\"https://x.org/a\">", "https://x.org/a", "LNK009")]
    [InlineData("https://x.org/a\"target=\"_blank", "https://x.org/a", "LNK009")]
    [InlineData("https://x.org/a)", "https://x.org/a", "LNK009")]
    [InlineData("//x.org/a", "https://x.org/a", "LNK012")]
    [InlineData("http://example.org/wp-admin/", "https://example.org/wp-admin/", "LNK013")]
    [InlineData("example.org/wp-admin/", "https://example.org/wp-admin/", "LNK006")]
    [InlineData("https://example.org/2019/05/31/hallo/", "/2019/05/31/hello/", "LNK011")]
    [InlineData("https://example.org/2019/04/01/hallo/", "/2019/05/31/hello/", "LNK011")]
    [InlineData("2019/05/31/hello/", "/2019/05/31/hello/", "LNK014")]
    [InlineData("https://example.org/archives/hello.html", "/2019/05/31/hello/", "LNK015")]
    [InlineData("example.org/?p=1", "/2019/05/31/hello/", "LNK006")]
    [InlineData("http:/example.org/about/", "/about/", "LNK001")]
    public async Task A_certain_repair_is_made_and_said(string reference, string expected, string code)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{WebUtility.HtmlEncode(reference)}\">x</a></p>");
        using (site)
        {
            Assert.Equal($"[x]({expected})", text);
            Assert.Equal(expected, entry!.Value.GetProperty("to").GetString());
            Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == code && d.GetProperty("itemId").GetString() == "99");
            Assert.Equal(0, site.Report.Losses);
        }
    }

    [Theory]
    [InlineData("https://web.archive.org/web/2010/http://x.org/")]
    [InlineData("https://x.org/a_(b)")]
    [InlineData("https://x.org/?q=it's")]
    [InlineData("https://x.org/?q=[1]")]
    [InlineData("https://x.org/?utm_source=y")]
    [InlineData("https://user@x.org/a")]
    [InlineData("https://medium.com/@jane/a")]
    [InlineData("skype:jane?call")]
    [InlineData("data:text/plain,x")]
    public async Task What_is_in_order_is_not_touched(string reference)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{WebUtility.HtmlEncode(reference)}\">x</a></p>");
        using (site)
        {
            Assert.Null(entry);
            Assert.Contains($"[x]({reference})", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("javascript:void(0)")]
    [InlineData("JavaScript:alert('x')")]
    [InlineData("file:///C:/Users/jane/a.doc")]
    public async Task Scripts_and_files_of_one_computer_are_taken_out(string reference)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p>a <a href=\"{WebUtility.HtmlEncode(reference)}\">x</a></p>");
        using (site)
        {
            Assert.Equal("a x", text);
            Assert.Equal("removed", entry!.Value.GetProperty("state").GetString());
            Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "LNK022");
        }
    }

    [Fact]
    public async Task Tracking_parameters_go_when_the_user_says_so()
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"https://x.org/a?utm_source=y&amp;b=1&amp;fbclid=z#c\">x</a></p>", new() { StripTracking = true });
        using (site)
        {
            Assert.Equal("[x](https://x.org/a?b=1#c)", text);
            Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "LNK010");
        }
    }

    [Theory]
    [InlineData("https://example.org/2019/05/31/helo/", "/2019/05/31/hello/")]
    [InlineData("https://example.org/about/the-team/#us", "/about/team/#us")]
    [InlineData("https://example.org/something/entirely-different/", null)]
    public async Task An_uncertain_one_stays_with_a_proposal(string reference, string? proposal)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{reference}\">x</a></p>");
        using (site)
        {
            Assert.Equal($"[x]({reference})", text);
            Assert.Equal("unresolved", entry!.Value.GetProperty("state").GetString());
            Assert.Equal(proposal, entry.Value.TryGetProperty("proposal", out JsonElement said) ? said.GetString() : null);
            Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "LNK020");
        }
    }

    [Fact]
    public async Task With_keep_nothing_is_touched()
    {
        string[] references = ["http:/x.org/a", "https://example.org/?p=1", "www.x.org", "//x.org/a", "https://example.org/nothing/"];
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert(string.Concat(references.Select(r => $"<p><a href=\"{r}\">x</a></p>")), new() { Links = LinkMode.Keep });
        using (site)
        {
            Assert.Null(entry);
            Assert.Equal(string.Join("\n\n", references.Select(r => $"[x]({r})")), text);
        }
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Distances_are_counted_in_letters(string one, string other, int expected) => Assert.Equal(expected, EditDistance.Between(one, other));
}
