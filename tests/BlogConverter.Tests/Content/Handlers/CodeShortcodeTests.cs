// Code between brackets.
using BlogConverter.Content.Shortcodes;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class CodeShortcodeTests
{
    [Theory]
    [InlineData("code", "language=py", "py")]
    [InlineData("sourcecode", "lang=html", "html")]
    [InlineData("sourcecode", "language=C#", "csharp")]
    [InlineData("code", "='css'", "css")]
    [InlineData("code", ":css", "css")]
    [InlineData("crayon", "lang:php", "php")]
    [InlineData("cc", "lang=cpp", "cpp")]
    [InlineData("ccN_php", "", "php")]
    [InlineData("cce_bash", "", "bash")]
    [InlineData("powershell", "", "powershell")]
    [InlineData("php", "gutter=false", "php")]
    [InlineData("code", "gutter=x", "")]
    [InlineData("code", "language=none", "")]
    [InlineData("code", "language=a b<script>", "")]
    public void The_language_is_told_by_attribute_or_name(string name, string value, string language)
    {
        string? html = CodeShortcodes.Render(SmallSite.Code(name, "x", value.Length == 0 ? [] : [value]), SmallSite.Context());

        Assert.True(CodeShortcodes.IsCode(name));
        Assert.Equal(language.Length == 0 ? "<pre><code>x</code></pre>" : $"<pre><code class=\"language-{language}\">x</code></pre>", html);
    }

    [Theory]
    [InlineData(" app.js ", "1, 4-6", "", " data-code-title=\"app.js\" data-code-lines=\"1,4-6\"")]
    [InlineData("", "6-4", "", " data-code-lines=\"4-6\"")]
    [InlineData("a \"b\"", "12", "10", " data-code-title=\"a &quot;b&quot;\" data-code-lines=\"3\"")]
    [InlineData("", "9", "10", "")]
    [InlineData("", "all", "", "")]
    [InlineData("", "1-2-3", "", "")]
    [InlineData("", "99999999999", "", "")]
    public void A_title_and_marked_lines_stay_with_the_code(string title, string lines, string first, string attributes) => Assert.Equal(
        $"<pre><code{attributes}>x</code></pre>",
        CodeShortcodes.Render(SmallSite.Code("code", "x", "title=" + title, "highlight=" + lines, "firstline=" + first), SmallSite.Context()));

    [Theory]
    [InlineData("\nif a < b:\n    print(\"x\")\n\n", "if a &lt; b:\n    print(&quot;x&quot;)")]
    [InlineData("  indented\n  too", "  indented\n  too")]
    [InlineData("if (a &lt; b &amp;&amp; c)", "if (a &lt; b &amp;&amp; c)")]
    [InlineData("<b>&lt;</b>", "&lt;b&gt;&amp;lt;&lt;/b&gt;")]
    [InlineData("&nbsp;", "&amp;nbsp;")]
    [InlineData("&lt;p&gt;&amp;copy;&lt;/p&gt;", "&lt;p&gt;&amp;copy;&lt;/p&gt;")]
    public void Code_is_kept_to_the_letter_and_decoded_at_most_once(string content, string html) =>
        Assert.Equal($"<pre><code>{html}</code></pre>", CodeShortcodes.Render(SmallSite.Code("code", content), SmallSite.Context()));

    [Theory]
    [InlineData("cci_php")]
    [InlineData("ccei_php")]
    [InlineData("icode")]
    public void Inline_kinds_stay_in_the_line(string name) => Assert.Equal("<code>a</code>", CodeShortcodes.Render(SmallSite.Code(name, "a"), SmallSite.Context()));

    [Fact]
    public void Without_a_closing_tag_it_is_an_ordinary_bracket() => Assert.Null(CodeShortcodes.Render(SmallSite.Code("text", null), SmallSite.Context()));

    [Theory]
    [InlineData("latex")]
    [InlineData("ccc_php")]
    [InlineData("ccxyz_php")]
    [InlineData("gallery")]
    [InlineData("cc_")]
    public void Other_names_are_no_code(string name) => Assert.False(CodeShortcodes.IsCode(name));
}
