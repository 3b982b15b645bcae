// From counts to tallies.
namespace BlogConverter.Proof;

/// <summary>How many of each kind were lost.</summary>
internal sealed class LossCount
{
    public int Words { get; set; }

    public int Links { get; set; }

    public int Images { get; set; }

    public int CodeBlocks { get; set; }

    public int Headings { get; set; }

    public int ListItems { get; set; }

    public int Cells { get; set; }
}

/// <summary>Makes the figures of a post.</summary>
internal static class Tallies
{
    public static ProofTally Of(Reading dom, LossCount lost) => new()
    {
        Words = Of(dom.WordCount, lost.Words),
        Links = Of(dom.LinkCount, lost.Links),
        Images = Of(dom.ImageCount, lost.Images),
        CodeBlocks = Of(dom.CodeCount, lost.CodeBlocks),
        Headings = Of(dom.HeadingCount, lost.Headings),
        ListItems = Of(dom.ItemCount, lost.ListItems),
        Cells = Of(dom.CellCount, lost.Cells),
    };

    private static Tally Of(int total, int lost) => new(Math.Max(0, total - lost), total);
}
