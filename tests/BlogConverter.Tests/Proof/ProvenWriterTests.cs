// What the Markdown cannot keep is written as HTML, and only that.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Markdown;
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class ProvenWriterTests
{
    [Fact]
    public void Only_the_smallest_block_that_loses_something_becomes_HTML()
    {
        const string Html = "<p>before</p><div><p>one <b>two</b></p><p>three</p></div><p>after</p>";
        ProvenText proven = Write(Html, raw => $"before\n\n{(raw.Any(n => n.TextContent == "one two") ? "<p>one <b>two</b></p>" : "one")}\n\nthree\n\nafter\n", out _);
        Assert.Empty(proven.Verdict.Losses);
        Assert.Equal("before\n\n<p>one <b>two</b></p>\n\nthree\n\nafter\n", proven.Markdown.Text);
    }

    [Fact]
    public void A_block_that_still_loses_something_is_tried_with_the_one_around_it()
    {
        ProvenText proven = Write("<blockquote><p>one</p><p>two</p></blockquote>", raw => raw.Any(n => n is IElement { LocalName: "blockquote" }) ? "<blockquote><p>one</p><p>two</p></blockquote>\n" : "> one\n", out int writes);
        Assert.Empty(proven.Verdict.Losses);
        Assert.Equal(3, writes);
    }

    [Fact]
    public void A_list_that_was_joined_to_another_becomes_HTML_as_a_whole()
    {
        var blamed = new List<string>();
        Write("<ul><li>a</li></ul><ul><li>b</li></ul><p>c</p>", raw => { blamed = [.. raw.OfType<IElement>().Select(n => n.LocalName)]; return "- a\n- b\n\nc\n"; }, out _);
        Assert.NotEmpty(blamed);
        Assert.All(blamed, name => Assert.Equal("ul", name));
    }

    [Fact]
    public void A_converter_that_knows_no_raw_blocks_keeps_its_text_and_its_losses()
    {
        ProvenText proven = Write("<p>one two</p>", _ => "one\n", out int writes);
        Assert.Equal("one\n", proven.Markdown.Text);
        Loss loss = Assert.Single(proven.Verdict.Losses);
        Assert.Equal(new Loss(LossKind.Words, "one two", "one", ""), loss);
        Assert.Equal(new Tally(1, 2), proven.Verdict.Tally.Words);
        Assert.Equal(2, writes);
    }

    [Fact]
    public void A_right_text_is_written_once()
    {
        Write("<p>one</p>", _ => "one\n", out int writes);
        Assert.Equal(1, writes);
    }

    [Fact]
    public void Our_own_writer_keeps_a_link_in_code_this_way()
    {
        using IHtmlDocument document = ProofText.Dom("<p>a</p><pre>see <a href=\"http://a.example/\">here</a></pre><p>b</p>");
        ProvenText proven = ProvenWriter.Write(document.Body!, raw => MarkdownWriter.Write(document, MarkdownOptions.Default with { RawBlocks = raw }));
        Assert.Empty(proven.Verdict.Losses);
        Assert.Equal("a\n\n<pre>see <a href=\"http://a.example/\">here</a></pre>\n\nb\n", proven.Markdown.Text);
        Assert.Equal(1, proven.Verdict.Tally.RawHtmlBlocks);
    }

    private static ProvenText Write(string html, Func<IReadOnlySet<INode>, string> write, out int writes)
    {
        using IHtmlDocument document = ProofText.Dom(html);
        int count = 0;
        ProvenText proven = ProvenWriter.Write(document.Body!, raw =>
        {
            count++;
            return new MarkdownText(write(raw));
        });
        writes = count;
        return proven;
    }
}
