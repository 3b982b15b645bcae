// Text is escaped where its meaning would change, and nowhere else.
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("snake_case and __init__.py")]
    [InlineData("3 * 4 = 12")]
    [InlineData("[foo] and [bar]: baz")]
    [InlineData("5 &gt; 3 &lt; 7")]
    [InlineData(@"C:\dir\file")]
    [InlineData("AT&amp;T")]
    [InlineData("a | b")]
    [InlineData("1986 was 3.14 times - so + on")]
    [InlineData("#tag and C#")]
    [InlineData("$a_1$ costs ~5 {{ x }} ![")]
    public void Text_that_means_itself_stays(string html)
    {
        string text = html.Replace("&gt;", ">", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        string expected = text.Replace("__init__", @"\_\_init\_\_", StringComparison.Ordinal);
        Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));
    }

    [Theory]
    [InlineData("# x", @"\# x")]
    [InlineData("1. x", @"1\. x")]
    [InlineData("12) x", @"12\) x")]
    [InlineData("- x", @"\- x")]
    [InlineData("+ x", @"\+ x")]
    [InlineData("* x", @"\* x")]
    [InlineData("&gt; x", @"\> x")]
    [InlineData("---", @"\---")]
    [InlineData("~~~ x", @"\~~~ x")]
    [InlineData("[x]: y", @"\[x]: y")]
    [InlineData("[^1]: y", @"\[^1\]: y")]
    [InlineData("[<b>x</b>]: y", @"[**x**\]: y")]
    [InlineData("a<br>===", "a\\\n\\===")]
    [InlineData("a<br>|---|", "a\\\n\\|---|")]
    public void What_would_begin_a_block_takes_a_backslash(string html, string expected) =>
        Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));

    [Theory]
    [InlineData("*x*", @"\*x\*")]
    [InlineData("_x_ y", @"\_x\_ y")]
    [InlineData("~~x~~", @"\~\~x\~\~")]
    [InlineData("a `b` c", @"a \`b\` c")]
    [InlineData("&amp;copy; &amp;#35;", @"\&copy; \&#35;")]
    [InlineData("&lt;b&gt;", @"\<b>")]
    [InlineData("[a](b)", @"[a\](b)")]
    [InlineData("Wow!<a href='u'>x</a>", @"Wow\![x](u)")]
    [InlineData("a\\<b>b</b>", @"a\\**b**")]
    [InlineData("a\\<br>b", "a\\\\\\\nb")]
    public void What_would_be_markup_in_a_line_takes_a_backslash(string html, string expected) =>
        Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));

    [Theory]
    [InlineData("see http://x.y/snake_case here", "see http://x.y/snake_case here")]
    [InlineData("see http://x.y/_a_ here", @"see <http://x.y/_a>\_ here")]
    [InlineData("‘http://x.y’ and", "‘<http://x.y>’ and")]
    [InlineData("http://x.y<br>z", "<http://x.y>\\\nz")]
    public void An_address_in_text_holds_no_backslash(string html, string expected) =>
        Assert.Equal(expected + "\n", HtmlToMarkdown.Convert($"<p>{html}</p>"));

    [Theory]
    [InlineData("<h2>C #</h2>", @"## C \#")]
    [InlineData("<h2>C#</h2>", "## C#")]
    [InlineData("<h2>1. x</h2>", "## 1. x")]
    [InlineData("<ul><li>[x] y</li></ul>", @"- [x\] y")]
    [InlineData("<blockquote>[!NOTE] y</blockquote>", @"> \[!NOTE] y")]
    public void The_rules_follow_the_place(string html, string expected) => Assert.Equal(expected + "\n", HtmlToMarkdown.Convert(html));
}
