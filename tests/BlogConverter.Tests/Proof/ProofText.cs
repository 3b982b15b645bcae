// Short ways to ask the proof something.
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Markdown;
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

internal static class ProofText
{
    public static IHtmlDocument Dom(string html) => new HtmlParser().ParseDocument(html);

    public static ProofVerdict Check(string html, string markdown) => Check(html, new MarkdownText(markdown));

    public static ProofVerdict Check(string html, MarkdownText markdown)
    {
        using IHtmlDocument document = Dom(html);
        return MarkdownProof.Check(document.Body!, markdown);
    }

    public static void AssertKept(string html, string markdown) => AssertKept(html, new MarkdownText(markdown));

    public static void AssertKept(string html, MarkdownText markdown)
    {
        ProofVerdict verdict = Check(html, markdown);
        Assert.True(verdict.Losses.Count == 0, string.Join('\n', verdict.Losses.Select(loss => loss.ToString()).Append(html).Append(markdown.Text)));
        ProofTally tally = verdict.Tally;
        Assert.All([tally.Words, tally.Links, tally.Images, tally.CodeBlocks, tally.Headings, tally.ListItems, tally.Cells], t => Assert.Equal(t.Total, t.Kept));
    }

    public static Loss AssertLost(string kind, string html, string markdown)
    {
        ProofVerdict verdict = Check(html, markdown);
        Assert.True(verdict.Losses.Any(l => l.Kind == kind), $"no {kind}: {string.Join('\n', verdict.Losses)}");
        return verdict.Losses.First(l => l.Kind == kind);
    }
}
