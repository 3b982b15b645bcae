// Large, deep and strange input.
using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class ProofLimitsTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void What_Markdig_refuses_is_unprovable()
    {
        ProofVerdict verdict = ProofText.Check("<p>one two</p>", new string('>', 200) + " one two\n");
        Loss loss = Assert.Single(verdict.Losses);
        Assert.Equal(LossKind.Unprovable, loss.Kind);
        Assert.Equal(new Tally(0, 2), verdict.Tally.Words);
    }

    [Fact]
    public void A_DOM_of_any_depth_is_read_without_recursion()
    {
        using IHtmlDocument document = ProofText.Dom("");
        AngleSharp.Dom.IElement at = document.Body!;
        for (int i = 0; i < 100_000; i++)
        {
            AngleSharp.Dom.IElement inner = document.CreateElement(i % 2 == 0 ? "div" : "blockquote");
            at.AppendChild(inner);
            at = inner;
        }

        at.TextContent = "deep";
        using Reading reading = DomReader.Read(document.Body!);
        Assert.Equal(1, reading.WordCount);
    }

    [Theory]
    [InlineData(10_000, "<tr><td>a</td><td>b</td></tr>", "<table><tr><th>h</th><th>i</th></tr>", "</table>", "| a | b |\n", "| h | i |\n|---|---|\n")]
    [InlineData(100_000, "word <a href=\"http://a.example/\">link</a>, ", "<p>", "</p>", "word [link](http://a.example/), ", "")]
    [InlineData(50_000, "<p>A paragraph.</p>", "", "", "A paragraph.\n\n", "")]
    [InlineData(50_000, "<li>item</li>", "<ul>", "</ul>", "- item\n", "")]
    public void Large_texts_take_linear_time_right_or_wrong(int count, string html, string before, string after, string markdown, string head)
    {
        string source = before + string.Concat(Enumerable.Repeat(html, count)) + after;
        string right = head + string.Concat(Enumerable.Repeat(markdown, count)) + "\n";
        var watch = Stopwatch.StartNew();
        Assert.Empty(ProofText.Check(source, right).Losses);

        // Every third piece is changed, and the first is gone.
        var wrong = new StringBuilder(head);
        for (int i = 1; i < count; i++)
        {
            wrong.Append(i % 3 == 0 ? markdown.Replace('a', 'x').Replace("item", "xtem", StringComparison.Ordinal) : markdown);
        }

        Assert.NotEmpty(ProofText.Check(source, wrong.Append('\n').ToString()).Losses);
        Assert.True(watch.Elapsed < s_patience, watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("[a ")]
    [InlineData("[a b=\"")]
    [InlineData("<a href=\"")]
    [InlineData("<!-- ")]
    [InlineData("&amp ")]
    [InlineData("http://a ")]
    [InlineData("[code]x ")]
    [InlineData("<pre>x ")]
    [InlineData("<script>x ")]
    [InlineData("<a title='")]
    [InlineData(":a ")]
    public void The_source_scanner_takes_linear_time_on_what_never_ends(string piece)
    {
        string body = string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = Stopwatch.StartNew();
        using SourceContent content = SourceScanner.Scan(body, hasShortcodes: true);
        Assert.True(watch.Elapsed < s_patience, watch.Elapsed.ToString());
    }

    [Fact]
    public void A_body_of_which_all_is_lost_takes_linear_time()
    {
        string body = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<p>Word{i} and more words of it {i}.</p>\n\n"));
        using IHtmlDocument document = ProofText.Dom("<p>and</p>");
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(SourceProof.Check(new PostBody(body, BodyFormat.WordPress), document.Body!, []).Losses);
        Assert.True(watch.Elapsed < s_patience, watch.Elapsed.ToString());
    }

    [Fact]
    public void Losses_are_cut_to_what_they_promise()
    {
        Loss loss = Assert.Single(ProofText.Check($"<p>{new string('x', 1000)}</p>", "y\n").Losses);
        Assert.Equal(200, loss.Expected.Length);
    }

    [Fact]
    public void Control_characters_in_a_text_are_no_structure() =>
        Assert.NotEmpty(ProofText.Check("<h2>a</h2>", "\u000E2a\n").Losses);

    [Fact]
    public void An_opaque_span_is_read_as_what_it_stands_for()
    {
        const string Text = "a {{< b >}} c\n";
        ProofText.AssertKept("<p>a <strong>b</strong> c</p>", new MarkdownText(Text) { Opaque = [new OpaqueSpan(2, 9, "**b**")] });
        Assert.NotEmpty(ProofText.Check("<p>a <strong>b</strong> c</p>", Text).Losses);
    }

    [Fact]
    public void Both_halves_make_one_verdict()
    {
        var source = new ProofVerdict([new Loss(LossKind.Words, "x", "", "")], new ProofTally { Words = new Tally(9, 10) });
        var markdown = new ProofVerdict([], new ProofTally { Words = new Tally(12, 12), RawHtmlBlocks = 2 });
        ProofVerdict joined = SourceProof.Join(source, markdown);
        Assert.Single(joined.Losses);
        Assert.Equal(new ProofTally { Words = new Tally(12, 13), RawHtmlBlocks = 2 }, joined.Tally);
    }
}
