// What each target makes of the content stage's own elements and of its template language.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Markdown;
using BlogConverter.Outputs;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class TargetMarkdownTests
{
    private const string Video = "<blogconverter-embed provider=\"youtube\" id=\"dQw4w9WgXcQ\" url=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\"></blogconverter-embed>";

    [Theory]
    [InlineData("plain", "<https://www.youtube.com/watch?v=dQw4w9WgXcQ>")]
    [InlineData("jekyll", "<https://www.youtube.com/watch?v=dQw4w9WgXcQ>")]
    [InlineData("hugo", "{{< youtube dQw4w9WgXcQ >}}")]
    public void A_video_stands_on_a_line_of_its_own(string target, string expected) =>
        Assert.Equal($"a\n\n{expected}\n\nb\n", Write(target, $"<p>a</p><p>{Video}</p><p>b</p>"));

    [Theory]
    [InlineData("youtube", "-abc", "https://www.youtube.com/watch?v=-abc", "{{< youtube \"-abc\" >}}")]
    [InlineData("youtube", "abc", "https://www.youtube.com/watch?v=abc&t=90", "<https://www.youtube.com/watch?v=abc&t=90>")]
    [InlineData("vimeo", "1234", "https://vimeo.com/1234", "{{< vimeo 1234 >}}")]
    [InlineData("vimeo", "1234", "https://vimeo.com/1234/5e6f", "<https://vimeo.com/1234/5e6f>")]
    [InlineData("gist", "u/0af", "https://gist.github.com/u/0af", "{{< gist u 0af >}}")]
    [InlineData("gist", "0af", "https://gist.github.com/0af", "<https://gist.github.com/0af>")]
    [InlineData("gist", "u/0af", "https://gist.github.com/u/0af#file-a-b", "<https://gist.github.com/u/0af#file-a-b>")]
    [InlineData("twitter", "1", "https://twitter.com/a/status/1", "<https://twitter.com/a/status/1>")]
    public void Hugo_uses_a_shortcode_only_where_it_says_everything(string provider, string id, string url, string expected) =>
        Assert.Equal(expected + "\n", Write("hugo", $"<blogconverter-embed provider=\"{provider}\" id=\"{id}\" url=\"{url.Replace("&", "&amp;", StringComparison.Ordinal)}\"></blogconverter-embed>"));

    [Fact]
    public void The_fallback_of_an_embed_is_kept_and_its_link_is_not_said_twice()
    {
        string tweet = "<blogconverter-embed provider=\"twitter\" id=\"1\" url=\"https://x.org/1\"><blockquote><p>Said.</p>{0}</blockquote></blogconverter-embed>";
        Assert.Equal("> Said.\n>\n> [May](https://x.org/1)\n", Write("hugo", string.Format(System.Globalization.CultureInfo.InvariantCulture, tweet, "<a href=\"https://x.org/1\">May</a>")));
        Assert.Equal("> Said.\n\n<https://x.org/1>\n", Write("plain", string.Format(System.Globalization.CultureInfo.InvariantCulture, tweet, "")));
    }

    [Theory]
    [InlineData("plain", "", "<!--more-->")]
    [InlineData("plain", "Go on", "<!--more Go on-->")]
    [InlineData("plain", "a -- b", "<!--more-->")]
    [InlineData("hugo", "Go on", "<!--more-->")]
    [InlineData("eleventy", "Go on", "<!--more-->")]
    [InlineData("hexo", "Go on", "<!-- more -->")]
    [InlineData("zola", "Go on", "<!-- more -->")]
    [InlineData("docusaurus", "Go on", "<!-- truncate -->")]
    [InlineData("jekyll", "Go on", "<!--more-->")]
    public void The_teaser_ends_at_a_marker_of_its_own(string target, string text, string expected) =>
        Assert.Equal($"a\n\n{expected}\n\nb\n", Write(target, $"<p>a</p><blogconverter-more text=\"{text}\"></blogconverter-more><p>b</p>"));

    [Fact]
    public void A_page_break_is_a_marker() => Assert.Equal("a\n\n<!--nextpage-->\n\nb\n", Write("plain", "<p>a</p><blogconverter-page-break></blogconverter-page-break><p>b</p>"));

    [Fact]
    public void Footnotes_are_footnotes() => Assert.Equal(
        "a[^1] b\n\n[^1]: The *note*.\n",
        Write("jekyll", "<p>a<blogconverter-footnote-reference name=\"1\"></blogconverter-footnote-reference> b</p><blogconverter-footnote name=\"1\">The <em>note</em>.</blogconverter-footnote>"));

    [Theory]
    [InlineData("plain", "$a_1 * {{b}}_2$")]
    [InlineData("jekyll", "$$a_1 * {% raw %}{{b}}{% endraw %}_2$$")]
    [InlineData("hugo", "$a_1 * {{b}}\\_2$")]
    public void A_formula_in_the_line_stays_TeX(string target, string expected) =>
        Assert.Equal($"x {expected} y\n", Write(target, "<p>x <blogconverter-math>a_1 * {{b}}_2</blogconverter-math> y</p>"));

    [Theory]
    [InlineData("plain", "$$\na \\\\ b\n$$")]
    [InlineData("hugo", "$$a \\\\\\ b$$")]
    public void A_formula_in_a_block_stays_TeX(string target, string expected) =>
        Assert.Equal($"x\n\n{expected}\n\ny\n", Write(target, "<p>x</p><blogconverter-math display=\"\">a \\\\\n b</blogconverter-math><p>y</p>"));

    [Theory]
    [InlineData("docusaurus", ":::warning[Tide]\n\nHigh *water*.\n\n:::")]
    [InlineData("obsidian", "> [!warning] Tide\n>\n> High *water*.")]
    [InlineData("hugo", "> **Tide**\n>\n> High *water*.")]
    [InlineData("pelican", "> **Tide**\n>\n> High *water*.")]
    [InlineData("plain", "> **Tide**\n>\n> High *water*.")]
    public void A_notice_is_what_the_target_has_for_it(string target, string expected) =>
        Assert.Equal($"a\n\n{expected}\n\nb\n", Write(target, "<p>a</p><blockquote data-notice=\"warning\"><p><strong>Tide</strong></p><p>High <em>water</em>.</p></blockquote><p>b</p>"));

    [Fact]
    public void One_quote_below_another_stays_one_of_its_own_for_Pelican() =>
        Assert.Equal("> a\n\n<!-- -->\n\n> b\n", Write("pelican", "<blockquote>a</blockquote><blockquote>b</blockquote>"));

    [Theory]
    [InlineData("docusaurus")]
    [InlineData("obsidian")]
    public void A_kind_that_a_body_made_up_is_a_quote(string target) => Assert.Equal("> x\n", Write(target, "<blockquote data-notice=\"style\">x</blockquote>"));

    [Theory]
    [InlineData("docusaurus", "<p>x</p>", ":::tip\n\nx\n\n:::")]
    [InlineData("docusaurus", "<pre>:::\n</pre>", "::::tip\n\n```\n:::\n```\n\n::::")]
    [InlineData("docusaurus", "<p><strong>a: [b]</strong></p><p>x</p>", ":::tip\n\n**a: [b]**\n\nx\n\n:::")]
    [InlineData("docusaurus", "<h4>Mind</h4><p>x</p>", ":::tip[Mind]\n\nx\n\n:::")]
    [InlineData("obsidian", "<h4>Mind</h4><p>x</p>", "> [!success] Mind\n>\n> x")]
    [InlineData("pelican", "<h4>Mind</h4><p>x</p>", "> #### Mind\n>\n> x")]
    [InlineData("obsidian", "x", "> [!success]\n> x")]
    [InlineData("obsidian", "<p>y<strong>a</strong></p>", "> [!success]\n> y**a**")]
    public void A_notice_s_title_is_one_only_where_nothing_in_it_is_a_sign(string target, string content, string expected) =>
        Assert.Equal(expected + "\n", Write(target, $"<blockquote data-notice=\"success\">{content}</blockquote>"));

    [Theory]
    [InlineData("docusaurus", "```js title=\"app.js\" {1,4-6}\nx\n```")]
    [InlineData("hexo", "```js app.js mark:1,4-6\nx\n```")]
    [InlineData("hugo", "**app.js**\n\n```js {hl_lines=[1,\"4-6\"]}\nx\n```")]
    [InlineData("zola", "**app.js**\n\n```js,hl_lines=1 4-6\nx\n```")]
    [InlineData("pelican", "**app.js**\n\n```js hl_lines=\"1 4 5 6\"\nx\n```")]
    [InlineData("astro", "**app.js**\n\n```js\nx\n```")]
    [InlineData("jekyll", "**app.js**\n\n```js\nx\n```")]
    public void A_title_of_code_goes_where_the_target_shows_it(string target, string expected) =>
        Assert.Equal(expected + "\n", Write(target, Code("app.js")));

    [Theory]
    [InlineData("docusaurus", "a \"b\"", "**a \"b\"**\n\n```js {1,4-6}\nx\n```")]
    [InlineData("hexo", "cat /etc/hosts", "**cat /etc/hosts**\n\n```js mark:1,4-6\nx\n```")]
    public void A_title_that_a_fence_cannot_say_is_a_paragraph(string target, string title, string expected) =>
        Assert.Equal(expected + "\n", Write(target, Code(title)));

    [Theory]
    [InlineData("docusaurus")]
    [InlineData("obsidian")]
    [InlineData("hexo")]
    [InlineData("hugo")]
    [InlineData("zola")]
    public void Notices_and_titles_are_proved_in_every_idiom(string target)
    {
        const string Notice = "<blockquote data-notice=\"info\"><h5>T</h5><p>One</p><ul><li>Two</li></ul></blockquote>";
        using IDocument document = new HtmlParser().ParseDocument($"<body>{Notice}{Code("app.js")}<ul><li><p>y</p>{Code("b.js")}{Notice}</li></ul><blockquote>{Code("c.js")}</blockquote></body>");
        MarkdownText text = MarkdownWriter.Write(document, OutputTarget.Find(target)!.Markdown);
        Assert.Empty(BlogConverter.Proof.MarkdownProof.Check(document.Body!, text).Losses);
        Assert.NotEmpty(BlogConverter.Proof.MarkdownProof.Check(new HtmlParser().ParseDocument("<body><blockquote><p>Other</p></blockquote></body>").Body!, text).Losses);
    }

    [Fact]
    public void A_placeholder_can_be_seen_and_is_no_shortcode()
    {
        Assert.Equal("[contact form]\n", Write("plain", "<blogconverter-placeholder name=\"contact-form-7\"></blogconverter-placeholder>"));
        Assert.Equal("Old list\n", Write("plain", "<blogconverter-placeholder name=\"core/latest-posts\"><p>Old list</p></blogconverter-placeholder>"));
    }

    [Theory]
    [InlineData("<p>Use {{&lt; fig &gt;}} and {{% x %}}, {a}, {{ b }}</p>", "Use {&#123;< fig >}} and {&#123;% x %}}, {a}, {{ b }}")]
    [InlineData("<p><code>{{&lt; fig &gt;}} {{%x%}}</code></p>", "`{{</* fig */>}} {{%/*x*/%}}`")]
    [InlineData("<pre>{{&lt; a\n  b &gt;}}\n{{&lt;/* c */&gt;}}</pre>", "```\n{{</* a\n  b */>}}\n{{</*/* c */*/>}}\n```")]
    [InlineData("<p><code>{{&lt; open</code></p>", "<code>{&#123;&lt; open</code>")]
    [InlineData("<p>a<code>&lt;!--more--&gt;</code></p>", "a<code>&lt;!--more--&gt;</code>")]
    [InlineData("<p>a {{<sub>2</sub></p>", "a {&#123;<sub>2</sub>")]
    [InlineData("<p><a href=\"/x{{%20y\">z</a></p>", "[z](/x{&#123;%20y)")]
    [InlineData("<p>{ {{{ }</p>", "{ {{{ }")]
    [InlineData("<table><tr><th>x</th></tr><tr><td><code>{{&lt; a | b &gt;}}</code></td></tr></table>", "| x |\n| --- |\n| `{{</* a \\| b */>}}` |")]
    public void Hugo_sees_no_shortcode_in_what_an_author_wrote(string html, string expected) => Assert.Equal(expected + "\n", Write("hugo", html));

    [Fact]
    public void Code_that_Hugo_cannot_show_in_a_fence_is_raw_HTML() =>
        Assert.Equal("<pre>{{&lt; open&#10;  x</pre>\n", Write("hugo", "<pre>{{&lt; open\n  x</pre>"));

    [Theory]
    [InlineData("<p>Use {{ value }} and {% if x %}.</p>", "Use {% raw %}{{ value }}{% endraw %} and {% raw %}{% if x %}{% endraw %}.")]
    [InlineData("<p>{% raw %}{{ a }}{% endraw %}</p>", "{% raw %}{% raw %}{% endraw %}{% raw %}{{ a }}{% endraw %}{% raw %}{%{% endraw %} endraw %}")]
    [InlineData("<p>{{ never closed</p>", "{% raw %}{{{% endraw %} never closed")]
    [InlineData("<p><code>{{ x }}</code></p>", "`{% raw %}{{ x }}{% endraw %}`")]
    [InlineData("<pre>a\n{{ x }}</pre>", "```\na\n{% raw %}{{ x }}{% endraw %}\n```")]
    [InlineData("<p>a | b {: .x} $$x$$</p>", "a \\| b \\{: .x} \\$$x\\$$")]
    [InlineData("<p>{{ a *b* c | d }}</p>", "{% raw %}{{{% endraw %} a \\*b\\* c \\| d }}")]
    [InlineData("<p>a<br>b</p>", "a  \nb")]
    [InlineData("<p>&amp;copy; {{ &amp;lt; }} &amp;amp; a &amp; b</p>", "&amp;copy; {% raw %}{{{% endraw %} &amp;lt; }} &amp;amp; a & b")]
    [InlineData("<p>a</p><p>: b</p>", "a\n\n&#58; b")]
    [InlineData("<table><tr><th>x</th></tr><tr><td><code>a|{{b|c}}</code></td></tr></table>", "| x |\n| --- |\n| <code>a&#124;{% raw %}{{b&#124;c}}{% endraw %}</code> |")]
    public void Liquid_and_kramdown_see_nothing_in_what_an_author_wrote(string html, string expected) => Assert.Equal(expected + "\n", Write("jekyll", html));

    [Theory]
    [InlineData("plain")]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    public void No_element_of_ours_is_left_even_in_raw_HTML(string target)
    {
        string all = Video + "<blogconverter-more></blogconverter-more><blogconverter-page-break></blogconverter-page-break><blogconverter-footnote-reference name=\"1\"></blogconverter-footnote-reference><blogconverter-math>x_1</blogconverter-math><blogconverter-placeholder name=\"form\">f</blogconverter-placeholder>";
        string markdown = Write(target, $"<table><tr><td colspan=\"2\">{all}<ul><li>x</li></ul></td></tr><tr><td>1</td><td>2</td></tr></table><h2>{all}</h2><ul><li>{all}</li></ul><table><tr><td>{all}</td></tr></table><blogconverter-unknown>x</blogconverter-unknown>");
        Assert.DoesNotContain("blogconverter-", markdown, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">", markdown, StringComparison.Ordinal);
        Assert.Contains("<sup>1</sup>", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("hugo")]
    [InlineData("jekyll")]
    public void Opaque_spans_stand_for_what_would_be_there_without_them(string target)
    {
        string html = $"<p>a {{{{&lt; b &gt;}}}} {{{{ c }}}} {{% d %}}</p><pre>{{{{&lt; e &gt;}}}} {{{{ f }}}}</pre><p>{Video}</p>";
        using IDocument document = new HtmlParser().ParseDocument(html);
        MarkdownText text = MarkdownWriter.Write(document, OutputTarget.Find(target)!.Markdown);
        var resolved = new System.Text.StringBuilder();
        int done = 0;
        foreach (OpaqueSpan span in text.Opaque)
        {
            resolved.Append(text.Text, done, span.Start - done).Append(span.StandsFor);
            done = span.Start + span.Length;
        }

        resolved.Append(text.Text, done, text.Text.Length - done);
        Assert.Equal("a {{< b >}} {{ c }} {% d %}\n\n```\n{{< e >}} {{ f }}\n```\n\n<https://www.youtube.com/watch?v=dQw4w9WgXcQ>\n", resolved.ToString());
    }

    private static string Code(string title) =>
        $"<p data-code-title=\"\"><strong>{title}</strong></p><pre><code class=\"language-js\" data-code-lines=\"1,4-6\">x</code></pre>";

    private static string Write(string target, string html) => HtmlToMarkdown.Convert(html, OutputTarget.Find(target)!.Markdown);
}
