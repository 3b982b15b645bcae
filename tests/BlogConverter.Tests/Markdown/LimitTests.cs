// Input of any size and depth is written in bounded stack.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Markdown;
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class LimitTests
{
    [Theory]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>a")]
    public void Deep_quotes_and_lists_are_flattened_and_reported(string tag)
    {
        string html = string.Concat(Enumerable.Repeat(tag, 200)) + "end";
        MarkdownText text = MarkdownWriter.Write(new HtmlParser().ParseDocument(html), MarkdownOptions.Default);
        Assert.Contains("end", text.Text, StringComparison.Ordinal);
        Assert.Equal(["MDN001"], text.Diagnostics.Select(d => d.Code));
        Assert.Contains("end", Markdig.Markdown.ToHtml(text.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("div")]
    [InlineData("sub")]
    [InlineData("pre")]
    [InlineData("dl")]
    public void Of_elements_nested_without_end_the_text_is_kept(string name)
    {
        IDocument document = new HtmlParser().ParseDocument("");
        INode at = document.Body!;
        for (int i = 0; i < 5_000; i++)
        {
            at = at.AppendChild(document.CreateElement(name));
        }

        at.AppendChild(document.CreateTextNode("end"));
        Assert.Contains("end", MarkdownWriter.Write(document, MarkdownOptions.Default).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_paragraph_is_written_whole()
    {
        string text = HtmlToMarkdown.Convert("<p>" + string.Concat(Enumerable.Repeat("word <b>bold</b>  *x*\n", 50_000)) + "</p>");
        Assert.Equal(50_000, text.Split(@"**bold** \*x\*").Length - 1);
    }

    [Fact]
    public void A_long_table_is_written_whole()
    {
        string text = HtmlToMarkdown.Convert("<table><tr><th>h</th></tr>" + string.Concat(Enumerable.Repeat("<tr><td>a|b</td></tr>", 10_000)) + "</table>");
        Assert.Equal(10_002, text.Count(c => c == '\n'));
    }

    [Fact]
    public void Crossing_marks_cost_no_more_than_their_length()
    {
        string text = HtmlToMarkdown.Convert("<p><em>" + string.Concat(Enumerable.Repeat("a <a href='u'>b</a>", 20_000)) + "</em>c</p>");
        Assert.EndsWith("c\n", text, StringComparison.Ordinal);
    }
}
