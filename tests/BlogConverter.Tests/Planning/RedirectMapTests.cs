// Old addresses lead to one place, at once.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Planning;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class RedirectMapTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_chain_goes_to_its_end_at_once()
    {
        Assert.Equal(["/a/ /c/", "/b/ /c/"], Settled("/a/ /b/", "/b/ /c/"));
        Assert.Equal(["RED003"], Codes);
    }

    [Fact]
    public void A_loop_is_left_out_with_all_that_leads_into_it()
    {
        Assert.Equal(["/x/ /y/"], Settled("/a/ /b/", "/b/ /c/", "/c/ /b", "/x/ /y/"));
        Assert.Equal(["RED001", "RED001", "RED001"], Codes);
    }

    [Theory]
    [InlineData("/a/ /a/")]
    [InlineData("/a/ /a")]
    [InlineData("/a /a/#top")]
    [InlineData("/%d0%bf/ /п/")]
    public void An_address_that_stays_needs_no_redirect(string line)
    {
        Assert.Empty(Settled(line));
        Assert.Empty(Codes);
    }

    [Fact]
    public void The_first_of_two_goals_is_taken_and_the_other_one_reported()
    {
        Assert.Equal(["/a/ /x/"], Settled("/a/ /x/", "/a /x", "/a/ /y/"));
        Assert.Equal(["RED002"], Codes);
    }

    [Fact]
    public void A_page_is_never_hidden()
    {
        Assert.Equal(["/?p=7 /new/"], Settled("/page/ /new/", "/page /new/", "/?p=7 /new/"));
        Assert.Equal(["RED004", "RED004"], Codes);
    }

    [Fact]
    public void A_fragment_goes_along_the_chain() =>
        Assert.Equal(["/a/ /c/#more", "/b/ /c/"], Settled("/a/ /b/#more", "/b/ /c/"));

    [Theory]
    [InlineData("hello/ /x/")]
    [InlineData("//evil.example/ /x/")]
    [InlineData("/a%00b/ /x/")]
    [InlineData("/a/../b/ /x/")]
    [InlineData("/a%2f%2e%2e/b/ /x/")]
    public void What_nobody_can_ask_for_is_reported(string line)
    {
        Assert.Empty(Settled(line));
        Assert.Equal(["RED005"], Codes);
    }

    [Fact]
    public void Addresses_come_out_encoded_in_one_form()
    {
        var redirect = new Redirect("/a b/\"$1\"/%d0%BFé\n%zz/%41", "https://example.org/ü?q=\r\n#ö");
        Redirect line = Assert.Single(RedirectMap.Settle([redirect], _ => false, _diagnostics));
        Assert.Equal("/a%20b/%22%241%22/%D0%BF%C3%A9%0A%25zz/A", line.From);
        Assert.Equal("https://example.org/%C3%BC?q=%0D%0A#%C3%B6", line.To);
    }

    private IEnumerable<string> Codes => _diagnostics.Items.Select(d => d.Code);

    private IEnumerable<string> Settled(params string[] lines) => RedirectMap
        .Settle(lines.Select(l => l.Split(' ')).Select(l => new Redirect(l[0], l[1])), path => path == "/page/", _diagnostics)
        .Select(r => $"{r.From} {r.To}");
}
