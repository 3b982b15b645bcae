// Lists, quotes, code, tables and what stays HTML.
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class BlockTests
{
    [Theory]
    [InlineData("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n  1. b\n- c\n")]
    [InlineData("<ol start='9'><li>a</li><li>b<p>c</p></li></ol>", "9. a\n\n10. b\n\n    c\n")]
    [InlineData("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b\n")]
    [InlineData("<ol><li>a</li></ol><ol><li>b</li></ol>", "1. a\n\n1) b\n")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul>c</ul>", "- a\n\n  - b\n\n  c\n")]
    [InlineData("<ul><li>a<ul><li></li></ul></li></ul>", "- a\n\n  -\n")]
    [InlineData("<ul><li><ul><li>a</li></ul></li></ul>", "- - a\n")]
    [InlineData("<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li><li>d</li></ul>", "- a\n  - b\n\n    c\n- d\n")]
    [InlineData("<ol start='3abc'><li>a</li></ol>", "3. a\n")]
    [InlineData("<ol start='3'><li value=' 7'>a</li></ol>", "7. a\n")]
    [InlineData("<ul><li><a href='/'>x</a></li></ul>", "- [&#120;](/)\n")]
    [InlineData("<ul><li><hr></li></ul>", "- ***\n")]
    [InlineData("<ul><li><p><label><input type=checkbox checked> a</label></p></li><li><input type=checkbox> b</li></ul>", "- [x] a\n\n- [ ] b\n")]
    [InlineData("<p>x</p><li>a</li><li>b</li>", "x\n\n- a\n- b\n")]
    public void Lists_keep_their_structure(string html, string expected) => Assert.Equal(expected, HtmlToMarkdown.Convert(html));

    [Theory]
    [InlineData("<blockquote>a</blockquote><blockquote>b<br>c</blockquote>", "> a\n\n> b\\\n> c\n")]
    [InlineData("<blockquote><pre>a\n\n> b</pre></blockquote>", "> ```\n> a\n>\n> > b\n> ```\n")]
    [InlineData("<blockquote></blockquote><p>a<br><br>b<br></p>", "a\n\nb\n")]
    [InlineData("<pre><code class='language-c++'>```\n</code></pre>", "````c++\n```\n````\n")]
    [InlineData("<pre>a<div>b</div><div>c</div></pre>", "```\na\nb\nc\n```\n")]
    [InlineData("<pre class='brush: js; title: x'>a<br>b</pre>", "```js\na\nb\n```\n")]
    [InlineData("<h2>a<br><p>b</p></h2><h3> </h3>", "## a b\n")]
    [InlineData("<h2 id='s1'>A: b</h2><a href='#s1'>c</a>", "## <a id=\"s1\"></a>A: b\n\n[c](#s1)\n")]
    [InlineData("<h2 id='a-b'>A: b</h2><h2 id='s2'>C</h2><a href='#a-b'>c</a>", "## A: b\n\n## C\n\n[c](#a-b)\n")]
    [InlineData("<pre><code class='hljs language-js'>a <img src=x></code></pre>", "<pre><code class=\"language-js\">a <img src=\"x\"></code></pre>\n")]
    public void Quotes_code_and_headings_keep_their_lines(string html, string expected) => Assert.Equal(expected, HtmlToMarkdown.Convert(html));

    [Theory]
    [InlineData("<tr><th align=right>a|b</th><th>c</th></tr><tr><td><code>x|y</code></td></tr>", "| a\\|b | c |\n| ---: | --- |\n| `x\\|y` |  |\n")]
    [InlineData("<tr><td>a</td></tr>", "|  |\n| --- |\n| a |\n")]
    [InlineData("<tr><th>a</th></tr><tr><td>b</td><td>c<p>d</p></td></tr>", "| a |  |\n| --- | --- |\n| b | c<br>d |\n")]
    [InlineData("<caption>x</caption><tr><th>a</th></tr>", "x\n\n| a |\n| --- |\n")]
    [InlineData("<tr><td></td></tr>", "")]
    [InlineData("<tr><th colspan=2 style='text-align:center' onclick='x()'>a</th></tr><tr><td>b<td>c", "<table>\n<tbody>\n<tr><th colspan=\"2\" align=\"center\">a</th></tr>\n<tr><td>b</td><td>c</td></tr></tbody></table>\n")]
    [InlineData("<tr><td><pre>a\n\nb</pre></td></tr>", "<table>\n<tbody>\n<tr><td><pre>a&#10;&#10;b</pre></td></tr></tbody></table>\n")]
    public void Tables_are_pipes_or_whole_HTML(string rows, string expected) => Assert.Equal(expected, HtmlToMarkdown.Convert($"<table>{rows}</table>"));

    [Theory]
    [InlineData("<p>H<sub>2</sub>O <kbd>x*</kbd> <abbr title='a \"b\"'>c</abbr></p>", "H<sub>2</sub>O <kbd>x*</kbd> <abbr title=\"a &quot;b&quot;\">c</abbr>\n")]
    [InlineData("<details><summary>s <b>t</b></summary><p>a *b</p></details>", "<details>\n<summary>s <b>t</b></summary>\n\na *b\n\n</details>\n")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl><p>*c*</p>", "<dl>\n<dt>a</dt>\n<dd>b</dd></dl>\n\n\\*c\\*\n")]
    [InlineData("a <iframe src='https://x.y/' onload='x()'></iframe> b", "a\n\n<iframe src=\"https://x.y/\"></iframe>\n\nb\n")]
    [InlineData("<video src='v.mp4' controls>no *film*</video>", "<video src=\"v.mp4\" controls>\nno *film*</video>\n")]
    [InlineData("<div><span>a</span><font>b</font></div><my-tag>c</my-tag>", "ab\n\nc\n")]
    [InlineData("a<script>x</script><style>y</style><!-- z --><b onclick='x()'>b</b>", "a**b**\n")]
    [InlineData("<a name='top'></a>x", "<a id=\"top\"></a>x\n")]
    public void What_GFM_cannot_say_stays_small_HTML(string html, string expected) => Assert.Equal(expected, HtmlToMarkdown.Convert(html));
}
