// How much of each kind a proof compared, and how much of it was kept.
namespace BlogConverter.Proof;

/// <summary>Kept and total of one kind.</summary>
/// <param name="Kept">What the output says too.</param>
/// <param name="Total">What the source says.</param>
public readonly record struct Tally(int Kept, int Total)
{
    /// <summary>The sum of two.</summary>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <summary>The sum of two.</summary>
    public static Tally Add(Tally left, Tally right) => new(left.Kept + right.Kept, left.Total + right.Total);
}

/// <summary>The figures of one post's proof, or of many.</summary>
public sealed record ProofTally
{
    /// <summary>Words of visible text.</summary>
    public Tally Words { get; init; }

    /// <summary>Links with their addresses.</summary>
    public Tally Links { get; init; }

    /// <summary>Images with their addresses and alternative texts.</summary>
    public Tally Images { get; init; }

    /// <summary>Code blocks, byte for byte.</summary>
    public Tally CodeBlocks { get; init; }

    /// <summary>Headings with their levels.</summary>
    public Tally Headings { get; init; }

    /// <summary>Items of lists.</summary>
    public Tally ListItems { get; init; }

    /// <summary>Cells of tables.</summary>
    public Tally Cells { get; init; }

    /// <summary>Blocks that had to be written as raw HTML.</summary>
    public int RawHtmlBlocks { get; init; }

    /// <summary>The sum of two.</summary>
    public ProofTally Add(ProofTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ProofTally
        {
            Words = Words + other.Words,
            Links = Links + other.Links,
            Images = Images + other.Images,
            CodeBlocks = CodeBlocks + other.CodeBlocks,
            Headings = Headings + other.Headings,
            ListItems = ListItems + other.ListItems,
            Cells = Cells + other.Cells,
            RawHtmlBlocks = RawHtmlBlocks + other.RawHtmlBlocks,
        };
    }
}

/// <summary>The verdict of a proof.</summary>
/// <param name="Losses">What was lost; empty when nothing was.</param>
/// <param name="Tally">The figures.</param>
internal sealed record ProofVerdict(IReadOnlyList<Loss> Losses, ProofTally Tally);
