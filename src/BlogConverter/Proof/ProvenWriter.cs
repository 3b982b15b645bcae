// Writes Markdown until the proof finds nothing more to mend.
using AngleSharp.Dom;
using BlogConverter.Markdown;

namespace BlogConverter.Proof;

/// <summary>Makes Markdown of a DOM. <paramref name="rawBlocks"/> are to be written as raw HTML; a converter that cannot do that ignores them.</summary>
internal delegate MarkdownText BlockAwareWriter(IReadOnlySet<INode> rawBlocks);

/// <summary>A text and what the proof says of it.</summary>
internal sealed record ProvenText(MarkdownText Markdown, ProofVerdict Verdict);

/// <summary>
/// Writes, proves, and writes again with the smallest blocks concerned as raw HTML; what still differs there is tried once more with the block
/// around it. The text with the fewest losses wins, and they are reported.
/// </summary>
internal static class ProvenWriter
{
    private const int Rounds = 4;

    /// <summary>Writes and proves. The DOM must not change meanwhile.</summary>
    public static ProvenText Write(INode dom, BlockAwareWriter write)
    {
        using Reading reading = DomReader.Read(dom);
        return Write(reading, write);
    }

    /// <summary>The same for a DOM that was read already.</summary>
    public static ProvenText Write(Reading reading, BlockAwareWriter write)
    {
        var raw = new HashSet<INode>();
        MarkdownText best = write(raw);
        Examination examination = MarkdownProof.Examine(reading, best);
        Examination last = examination;
        for (int round = 1; round < Rounds && last.Losses.Count > 0 && Widen(raw, last.Blocks); round++)
        {
            MarkdownText text = write(raw);
            last = MarkdownProof.Examine(reading, text);
            if (last.Losses.Count < examination.Losses.Count)
            {
                (best, examination) = (text, last);
            }
        }

        return new ProvenText(best, examination.Verdict);
    }

    /// <summary>Adds blocks, or, for those that are raw already, the blocks around them; false where nothing is left to add.</summary>
    private static bool Widen(HashSet<INode> raw, IReadOnlyList<IElement> blocks)
    {
        bool added = false;
        foreach (IElement block in blocks)
        {
            IElement? wider = block;
            while (wider is not null && raw.Contains(wider))
            {
                wider = BlockAround(wider);
            }

            added |= wider is not null && raw.Add(wider);
        }

        return added;
    }

    private static IElement? BlockAround(IElement block)
    {
        for (IElement? around = block.ParentElement; around is not null && around.LocalName is not ("body" or "html"); around = around.ParentElement)
        {
            if (ElementKinds.Of(around.LocalName) is ElementKind.Block or ElementKind.Quote or ElementKind.List or ElementKind.Table)
            {
                return around;
            }
        }

        return null;
    }
}
