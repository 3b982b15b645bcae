// Right Markdown passes, whatever HTML it was made from.
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class MarkdownProofTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>Hello <b>world</b></p>", "Hello **world**\n")]
    [InlineData("<p> a\n  b\t c </p>\n\n<p>d</p>", "a b c\n\nd\n")]
    [InlineData("<p>&nbsp;</p><p>x&nbsp;y&nbsp;</p>", "x&nbsp;y\n")]
    [InlineData("<p>a<b>b&nbsp;</b>c</p>", "a**b**\u00A0c\n")]
    [InlineData("<p><b>a</b><b>b</b> <i> c </i>d</p>", "**ab** *c* d\n")]
    [InlineData("<p>one<br>two<br><br>three<br></p>", "one\\\ntwo\n\nthree\n")]
    [InlineData("<h2>A <em>b</em></h2>text", "## A *b*\n\ntext\n")]
    [InlineData("<h1>x<br>y</h1>", "x y\n===\n")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote><blockquote>c</blockquote>", "> a\n>\n> b\n\n<!-- -->\n\n> c\n")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li></li><li><p>c</p></li></ul>", "- a\n  - b\n-\n- c\n")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b\n")]
    [InlineData("<ol start=7><li>a<li>b</ol><ol><li>c</ol>", "7. a\n8. b\n\n<!-- -->\n\n1. c\n")]
    [InlineData("<ul><li><input type=checkbox checked> done</li><li><input type=checkbox>open</li></ul>", "- [x] done\n- [ ] open\n")]
    [InlineData("<pre><code class=\"language-cs\">a  b\n\n\tc &lt;d&gt;\n</code></pre>", "```cs\na  b\n\n\tc <d>\n```\n")]
    [InlineData("<ul><li><pre>x\n  y</pre></li></ul>", "- ```\n  x\n    y\n  ```\n")]
    [InlineData("<p><code>a  b</code> <code>`</code></p>", "`a b` `` ` ``\n")]
    [InlineData("<p><a href='http://a.b/c d' title='x \"y\"'>t</a></p>", "[t](<http://a.b/c d> 'x \"y\"')\n")]
    [InlineData("<p>see http://a.b/c and www.d.e now</p>", "see http://a.b/c and www.d.e now\n")]
    [InlineData("<p><a href='http://a.b/c'>http://a.b/c</a> <a href='mailto:x@y.z'>x@y.z</a></p>", "<http://a.b/c> <x@y.z>\n")]
    [InlineData("<p><a href='u'> t </a><a href='javascript:x()'>j</a><a href='v'></a></p>", "[t](u) j\n")]
    [InlineData("<p><a href='u'><img src='i.png' alt='a  b' title='t'></a><img alt='none'></p>", "[![a b](i.png \"t\")](u)\n")]
    [InlineData("<p><img src='/ü b.png' alt='x*y*'></p>", "![x\\*y\\*](</%C3%BC%20b.png>)\n")]
    [InlineData("<table><tr><th>a<th style='text-align:right'>b<tr><td>1<td><br>2<br>3<tr><td><td><tr><td>4</table>", "| a | b |\n|---|--:|\n| 1 | 2 3 |\n|   |   |\n| 4 |\n")]
    [InlineData("<table><tr><td>1</td><td>2</td></tr></table>", "|   |   |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("<table><caption>C</caption><tr><th>a</tr></table>", "C\n\n| a |\n|---|\n")]
    [InlineData("<div>a<div>b</div>c</div>", "a\n\nb\n\nc\n")]
    [InlineData("<p>x<sup>2</sup> <u>u</u> <kbd>k</kbd> H<sub>2</sub>O</p>", "x<sup>2</sup> *u* `k` H<sub>2</sub>O\n")]
    [InlineData("<details><summary>S</summary><p>a <b>b</b></p></details>", "<details>\n<summary>S</summary>\n\na **b**\n\n</details>\n")]
    [InlineData("<figure><img src=i.png alt=a><figcaption>C <em>d</em></figcaption></figure>", "<figure>\n<img src=\"i.png\" alt=\"a\">\n<figcaption>C <em>d</em></figcaption>\n</figure>\n")]
    [InlineData("<figure><img src=i.png alt=a><figcaption>C</figcaption></figure>", "![a](i.png)\n\n*C*\n")]
    [InlineData("<p>a <a href=u target=_blank>b</a> <img src=i width=3></p>", "a <a href=\"u\" target=\"_blank\">b</a> <img src=\"i\" width=\"3\">\n")]
    [InlineData("<b><p>a</p><p>c</p></b>", "**a**\n\nc\n")]
    [InlineData("<p>a</p><hr><script>x</script><style>y</style><p>b</p>", "a\n\n---\n\nb\n")]
    [InlineData("<p>C:\\dir 5 &gt; 3 [foo] snake_case &amp;copy;</p>", "C:\\dir 5 > 3 [foo] snake_case \\&copy;\n")]
    [InlineData("<p><del>a</del> <s>b</s></p>", "~~a~~ ~b~\n")]
    public void Right_Markdown_loses_nothing(string html, string markdown) => ProofText.AssertKept(html, markdown);

    [Theory]
    [InlineData("<blogconverter-embed provider=youtube id=abc123 url='https://youtu.be/abc123'></blogconverter-embed>", "[A video](https://youtu.be/abc123)\n")]
    [InlineData("<blogconverter-embed provider=youtube id=abc123 url='https://youtu.be/abc123'></blogconverter-embed>", "<https://youtu.be/abc123>\n")]
    [InlineData("<blogconverter-embed provider=youtube id=abc123 url='https://youtu.be/abc123'></blogconverter-embed>", "<iframe src=\"https://www.youtube.com/embed/abc123\"></iframe>\n")]
    [InlineData("<p>a</p><p>b <blogconverter-embed url='http://v.x/1'></blogconverter-embed> c</p>", "a\n\nb [see](http://v.x/1) c\n")]
    [InlineData("<p>a</p><blogconverter-more text=on></blogconverter-more><p>b</p><blogconverter-page-break></blogconverter-page-break>", "a\n\n<!--more on-->\n\nb\n\n<!--nextpage-->\n")]
    [InlineData("<p>a<blogconverter-footnote-reference name=n2></blogconverter-footnote-reference> b<blogconverter-footnote-reference name=n1></blogconverter-footnote-reference></p><blogconverter-footnote name=n1>One</blogconverter-footnote><blogconverter-footnote name=n2><p>Two</p><p>more</p></blogconverter-footnote>", "a[^x] b[^n1]\n\n[^n1]: One\n\n[^x]: Two\n\n    more\n")]
    [InlineData("<p>so <blogconverter-math>a_1 * b</blogconverter-math> is</p><blogconverter-math display>\\frac{a}{b}</blogconverter-math>", "so $a_1 * b$ is\n\n$$\n\\frac{a}{b}\n$$\n")]
    [InlineData("<blogconverter-placeholder name=form><p>Name</p></blogconverter-placeholder>", "Name\n")]
    public void What_the_content_stage_left_for_the_targets_has_a_reading(string html, string markdown) => ProofText.AssertKept(html, markdown);
}
