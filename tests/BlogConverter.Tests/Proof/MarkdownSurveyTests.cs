// An extension that is left out would have found nothing.
using BlogConverter.Proof;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class MarkdownSurveyTests
{
    private static readonly string[] s_lines =
    [
        "| a | b |", "a | b", "a|", "| a |", "|---|---|", "---|---", "|-|", "| :-- | --: |", ":-:|-", "---", ":--", "-", "text", "", "x \\| y", "- a | b", "  --- | ---", "    | a |", "```", "|", "||",
    ];

    private static readonly string[] s_prefixes = ["", "> ", "  ", "\t", "> > "];

    [Fact]
    public void Where_a_table_is_found_its_delimiter_row_was_seen()
    {
        var random = new Random(11);
        int tables = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string prefix = s_prefixes[random.Next(s_prefixes.Length)];
            string end = random.Next(4) == 0 ? "\r\n" : random.Next(8) == 0 ? "\r" : "\n";
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => prefix + s_lines[random.Next(s_lines.Length)] + end));
            if (Markdig.Markdown.Parse(text, ProofPipelines.For(MarkdownTraits.Table)).Descendants<Table>().Any())
            {
                tables++;
                Assert.True(MarkdownSurvey.TraitsOf(text).HasFlag(MarkdownTraits.Table), text);
            }
        }

        Assert.InRange(tables, 500, 15_000);
    }

    [Theory]
    [InlineData("plain [link](http://a.b/) and <http://c.d>", MarkdownTraits.None)]
    [InlineData("see http://a.b/", MarkdownTraits.Autolink)]
    [InlineData("see www.a.b", MarkdownTraits.Autolink)]
    [InlineData("mailto:a@b.c", MarkdownTraits.Autolink | MarkdownTraits.OtherScheme)]
    [InlineData("- [x] done", MarkdownTraits.Task)]
    [InlineData("a[^1] & ~b~", MarkdownTraits.Footnote | MarkdownTraits.Reference | MarkdownTraits.Strikethrough)]
    [InlineData("a | b\n\n---", MarkdownTraits.None)]
    internal void What_a_text_holds_is_seen(string markdown, MarkdownTraits traits) => Assert.Equal(traits, MarkdownSurvey.TraitsOf(markdown));
}
