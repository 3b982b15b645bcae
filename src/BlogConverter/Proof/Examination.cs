// What a comparison found.
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>A verdict with the places that it speaks of.</summary>
/// <param name="Losses">What was lost.</param>
/// <param name="Blocks">The smallest blocks of the DOM in which something was lost, in document order of the losses.</param>
/// <param name="Figures">Kept and total.</param>
internal sealed record Examination(IReadOnlyList<Loss> Losses, IReadOnlyList<IElement> Blocks, ProofTally Figures)
{
    public int RawHtmlBlocks { get; init; }

    public ProofVerdict Verdict => new(Losses, Figures with { RawHtmlBlocks = RawHtmlBlocks });

    /// <summary>The verdict on a document that cannot be parsed again: nothing of it is known to be kept.</summary>
    public static Examination Unprovable(Reading dom) => new(
        [new Loss(LossKind.Unprovable, "", "Markdig refuses the document: it is nested too deeply, or one of its paragraphs or tables holds too many marks.", "")],
        [],
        Tallies.Of(dom, new LossCount
        {
            Words = dom.WordCount,
            Links = dom.LinkCount,
            Images = dom.ImageCount,
            CodeBlocks = dom.CodeCount,
            Headings = dom.HeadingCount,
            ListItems = dom.ItemCount,
            Cells = dom.CellCount,
        }));
}
