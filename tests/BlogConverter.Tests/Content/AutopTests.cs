// Paragraphs from blank lines.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class AutopTests
{
    [Theory]
    [InlineData("One\nline\n\nTwo", "<p>One<br />\nline</p>\n<p>Two</p>")]
    [InlineData("a  \nb", "<p>a<br />\nb</p>")]
    [InlineData("a<br><br>b", "<p>a</p>\n<p>b</p>")]
    [InlineData("a<br />\nb", "<p>a<br />\nb</p>")]
    [InlineData("<h2>Head</h2>\nText", "<h2>Head</h2>\n<p>Text</p>")]
    [InlineData("<div>one\n\ntwo</div>", "<div>one</p>\n<p>two</p></div>")]
    [InlineData("<blockquote>a\n\nb</blockquote>", "<blockquote><p>a</p>\n<p>b</p></blockquote>")]
    [InlineData("<ul>\n<li>a</li>\n<li>b\n\nc</li>\n</ul>", "<ul>\n<li>a</li>\n<li>b\n<p>c</li>\n</ul>")]
    [InlineData("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>")]
    [InlineData("text<hr>more", "<p>text</p>\n<hr>\n<p>more</p>")]
    [InlineData("a <a\nhref='x'>b</a>", "<p>a <a\nhref='x'>b</a></p>")]
    [InlineData("<!-- a\n\nb -->", "<p><!-- a\n\nb --></p>")]
    [InlineData("<figure><img>\n<figcaption>c</figcaption>\n</figure>", "<figure><img><figcaption>c</figcaption></figure>")]
    [InlineData("<p></p>\n\nx", "</p>\n<p>x</p>")]
    [InlineData(" \n\t\n", "")]
    [InlineData("no\u00a0break\n\u00a0\nspace", "<p>no\u00a0break<br />\n\u00a0<br />\nspace</p>")]
    public void Blank_lines_part_paragraphs_as_in_WordPress(string body, string expected) => Assert.Equal(expected, Autop.Apply(body).TrimEnd('\n'));

    [Fact]
    public void Lines_of_scripts_are_not_broken() =>
        Assert.DoesNotContain("<br", Autop.Apply("<script>\nvar a = 1;\nvar b = 2;\n</script>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\n")]
    [InlineData("\n ")]
    [InlineData("<br>")]
    [InlineData("<br>          ")]
    [InlineData("<p>")]
    [InlineData("<svg ")]
    [InlineData("<script>")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<pre>")]
    [InlineData("</li> <li>")]
    public void Any_input_takes_linear_time(string piece)
    {
        string body = Body.Repeat(piece, 200_000) + "x";

        Assert.Contains("x", Autop.Apply(body), StringComparison.Ordinal);
    }
}
