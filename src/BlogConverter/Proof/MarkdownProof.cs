// Proves that a Markdown text says what the DOM it was made from says.
using AngleSharp.Dom;
using BlogConverter.Markdown;

namespace BlogConverter.Proof;

/// <summary>
/// DOM → Markdown. Both sides are read into one row of characters each (<see cref="Reading"/>): the Markdown as Markdig parses it, corrected where
/// Markdig departs from GFM. Equal rows, equal links, images, languages and emphasis: nothing is lost. Only where they differ are they aligned.
/// Time is linear in the size of both, Markdig's own apart.
/// </summary>
internal static class MarkdownProof
{
    /// <summary>The losses between a DOM and the Markdown made from it.</summary>
    public static ProofVerdict Check(INode dom, MarkdownText markdown)
    {
        using Reading reading = DomReader.Read(dom);
        return Examine(reading, markdown).Verdict;
    }

    /// <summary>The same for a DOM that was read already, with the blocks that the losses stand in.</summary>
    public static Examination Examine(Reading dom, MarkdownText markdown)
    {
        using Reading? said = MarkdownReader.Read(markdown);
        return said is null ? Examination.Unprovable(dom) : new Comparison(dom, said).Run() with { RawHtmlBlocks = markdown.RawHtmlBlocks };
    }
}
