// One case for each place where Markdig departs from GFM.
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class MarkdigCorrectionTests
{
    [Theory]
    [InlineData("<table><tr><th>a</th></tr><tr><td><code>x|y</code></td></tr></table>", "| a |\n|---|\n| `x\\|y` |\n")]
    [InlineData("<table><tr><th>a</th></tr><tr><td><abbr title='x|y'>z</abbr></td></tr></table>", "| a |\n|---|\n| <abbr title=\"x\\|y\">z</abbr> |\n")]
    public void Escaped_pipes_in_a_cell_are_pipes(string html, string markdown) => ProofText.AssertKept(html, markdown);

    [Theory]
    [InlineData("<table><tr><th>a</th></tr><tr><td><code>x|y</code></td></tr></table>", "| a |\n|---|\n| `x|y` |\n")]
    [InlineData("<table><tr><th>a</th></tr><tr><td><a href='x|y'>z</a></td></tr></table>", "| a |\n|---|\n| [z](x|y) |\n")]
    public void Bare_pipes_in_a_cell_cut_it(string html, string markdown) => Assert.NotEmpty(ProofText.Check(html, markdown).Losses);

    [Theory]
    [InlineData("| abc | def |\n| --- |\n| bar |\n")]
    [InlineData("| abc |\n| --- | --- |\n| bar |\n")]
    public void A_delimiter_row_of_another_length_makes_no_table(string markdown)
    {
        ProofText.AssertKept($"<p>{markdown}</p>", markdown);
        Assert.NotEmpty(ProofText.Check("<table><tr><th>abc<th>def<tr><td>bar</table>", markdown).Losses);
    }

    [Theory]
    [InlineData("> | a | b |\n> |---|--:|\n> | 1 | 2 |\n", "<blockquote><table><tr><th>a<th align=right>b<tr><td>1<td>2</table></blockquote>")]
    [InlineData("- | a | b |\n  |---|--:|\n  | 1 | 2 |\n", "<ul><li><table><tr><th>a<th align=right>b<tr><td>1<td>2</table></ul>")]
    [InlineData("a \\| b | c\n--- | ---\n1 | 2\n", "<table><tr><th>a | b<th>c<tr><td>1<td>2</table>")]
    public void Other_tables_stay_tables(string markdown, string html) => ProofText.AssertKept(html, markdown);

    [Fact]
    public void A_checkbox_without_a_space_is_text() => ProofText.AssertKept("<ul><li>[x]no</li></ul>", "- [x]no\n");

    [Fact]
    public void An_autolink_shows_its_scheme()
    {
        ProofText.AssertKept("<p>mailto:a@b.cd or tel:123</p>", "mailto:a@b.cd or tel:123\n");
        ProofText.AssertLost(LossKind.Link, "<p><a href='tel:123'>tel:123</a></p>", "tel:123\n");
    }

    [Fact]
    public void References_in_a_language_are_read() => ProofText.AssertKept("<pre><code class='language-c&amp;d'>x</code></pre>", "```c&amp;d\nx\n```\n");

    [Fact]
    public void A_bare_email_address_is_a_link() => ProofText.AssertKept("<p>Ask <a href='mailto:a.b-c_d@e.fg'>a.b-c_d@e.fg</a>.</p>", "Ask a.b-c_d@e.fg.\n");

    [Theory]
    [InlineData("a.b@c")]
    [InlineData("a@b.c-")]
    public void Not_everything_with_an_at_sign_is_an_email_address(string text) =>
        ProofText.AssertLost(LossKind.Link, $"<p><a href='mailto:{text}'>{text}</a></p>", $"{text}\n");

    [Fact]
    public void One_tilde_strikes_as_two_do() => ProofText.AssertLost(LossKind.Emphasis, "<p>~a~</p>".Replace("~", "", StringComparison.Ordinal), "~a~\n");

    [Fact]
    public void The_header_says_how_many_columns_there_are() => ProofText.AssertLost(LossKind.Words, "<table><tr><th>a<tr><td>1<td>2</table>", "| a |\n|---|\n| 1 | 2 |\n");

    [Fact]
    public void Each_row_of_corrections_has_a_name() => Assert.Equal(MarkdigCorrections.Names.Distinct(), MarkdigCorrections.Names);
}
