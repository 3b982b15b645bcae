// Emphasis, code, links and images.
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class InlineTests
{
    [Theory]
    [InlineData("a<b> b </b>c", "a **b** c")]
    [InlineData("a<b>&nbsp;b</b>", "a\u00A0**b**")]
    [InlineData("a<b><br>b<br></b>c", "a\\\n**b**\\\nc")]
    [InlineData("<b>a</b><b>b</b>", "**ab**")]
    [InlineData("<b></b>a<i> </i>b", "a b")]
    [InlineData("<em>a <strong>b</strong> c</em>", "*a **b** c*")]
    [InlineData("un<em>frigging</em>believable", "un*frigging*believable")]
    [InlineData("<strong>Note:</strong>text", "<strong>Note:</strong>text")]
    [InlineData("中文<strong>「强调」</strong>中文", "中文<strong>「强调」</strong>中文")]
    [InlineData("<em>a</em><strong>b</strong>", "*a*<strong>b</strong>")]
    [InlineData("<b>Wow!</b>\U0001F389", "**Wow!**&#127881;")]
    [InlineData("<b><img src='i.png'></b>x", "![](i.png)x")]
    public void Emphasis_is_written_so_that_it_holds(string html, string expected) => Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));

    [Theory]
    [InlineData("<b><p>a</p><p>b</p></b>", "**a**\n\n**b**\n")]
    [InlineData("<a href='u'><h3>a</h3><p>b</p></a>", "### [a](u)\n\n[b](u)\n")]
    [InlineData("<i><ul><li>a</li></ul></i>", "- *a*\n")]
    [InlineData("<b>a <i>b</b> c</i> d", "**a *b*** *c* d\n")]
    public void Blocks_inside_inlines_and_ill_nested_ones_are_distributed(string html, string expected) => Assert.Equal(expected, HtmlToMarkdown.Convert(html));

    [Theory]
    [InlineData("<code>a`b</code>", "``a`b``")]
    [InlineData("<code>`x`</code>", "`` `x` ``")]
    [InlineData("<code>a\\*b\\</code>", "`a\\*b\\`")]
    [InlineData("<code>a <b>b</b></code>", "`a b`")]
    [InlineData("<code>f <a href='u'>g</a></code>", "`f` [`g`](u)")]
    [InlineData("x`<code>y</code>", "x&#96;`y`")]
    public void Code_spans_hold_any_backticks(string html, string expected) => Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));

    [Theory]
    [InlineData("<a href='http://x.y/z'>http://x.y/z</a>", "<http://x.y/z>")]
    [InlineData("<a href='mailto:a@b.c'>a@b.c</a>", "<a@b.c>")]
    [InlineData("<a href='u'>http://x.y</a>", "[http&#58;//x.y](u)")]
    [InlineData("<a href=' /a b(1 '>x</a>", "[x](</a b(1>)")]
    [InlineData("<a href='/a_(b)'>x</a>", "[x](/a_(b))")]
    [InlineData("<a href='u' title='say \"hi\"'>x</a>", "[x](u 'say \"hi\"')")]
    [InlineData("<a href='?a=1&amp;amp;b'>x</a>", "[x](?a=1&amp;amp;b)")]
    [InlineData("<a href='u'>a [b]</a>", @"[a \[b\]](u)")]
    [InlineData("a<a href='u'> b </a>c", "a [b](u) c")]
    [InlineData("<b>x <a href='u'>y</a></b>z", "**x** [**y**](u)z")]
    [InlineData("<a href='u'><img src='i.png' alt='[a]' title='t'></a>", "[![\\[a\\]](i.png \"t\")](u)")]
    [InlineData("<a href=' JavaScript:alert(1)'>x</a>", "x")]
    [InlineData("<a href='u'></a>x", "x")]
    [InlineData("<img data-src='late.png' src='data:image/gif;base64,R0' alt='a'><noscript><img src='late.png' alt='a'></noscript>", "![a](late.png)")]
    public void Links_and_images_keep_their_parts(string html, string expected) => Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));
}
