// The pieces that paragraphs are made of.
using System.Buffers;

namespace BlogConverter.Content;

/// <summary>What a piece of a body means to <see cref="Autop"/>.</summary>
internal enum AutopKind : byte
{
    /// <summary>Text with inline tags.</summary>
    Text,

    /// <summary>Spaces and tabs only.</summary>
    Space,

    /// <summary>One line end.</summary>
    Line,

    /// <summary>A paragraph ends here.</summary>
    Break,

    /// <summary>A break that stands in the text, in one of the three usual spellings.</summary>
    LineBreak,

    /// <summary>The tag of a block element, or of one whose name begins like one.</summary>
    Block,

    /// <summary>The author's own <c>&lt;p&gt;</c> without attributes, or ours.</summary>
    Open,

    /// <summary><c>&lt;/p&gt;</c>, the author's or ours.</summary>
    Close,
}

/// <summary>How a tag bears on the paragraphs around it.</summary>
[Flags]
internal enum AutopTraits : byte
{
    None = 0,

    /// <summary>A paragraph ends before it.</summary>
    BreaksBefore = 1,

    /// <summary>A paragraph ends after it.</summary>
    BreaksAfter = 2,

    /// <summary>Takes a line break away that stands before it.</summary>
    EatsLineBreak = 4,

    /// <summary>White space before it goes.</summary>
    TightBefore = 8,

    /// <summary>White space after it goes.</summary>
    TightAfter = 16,

    /// <summary>Line ends after it are kept as they are, until the matching end.</summary>
    Verbatim = 32,
}

/// <summary>A piece: a kind and where it stands in the text. Pieces of ours have a length of zero.</summary>
internal readonly record struct AutopToken(AutopKind Kind, int Start, int Length, AutopTraits Traits = AutopTraits.None)
{
    public bool IsSpace => Kind is AutopKind.Space or AutopKind.Line;

    /// <summary>True for whatever takes a paragraph's tags off when it stands at its edge; <c>&lt;p&gt;</c> itself is such a tag.</summary>
    public bool IsBlock => Kind is AutopKind.Block or AutopKind.Open or AutopKind.Close;
}

/// <summary>A list of pieces in a rented array.</summary>
internal struct AutopTokens(int capacity) : IDisposable
{
    private AutopToken[] _items = ArrayPool<AutopToken>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public readonly ReadOnlySpan<AutopToken> Written => _items.AsSpan(0, Count);

    public readonly AutopToken this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(AutopToken token)
    {
        if (Count == _items.Length)
        {
            Grow(1);
        }

        _items[Count++] = token;
    }

    /// <summary>Adds a stretch at once: most rules leave most pieces as they are.</summary>
    public void AddAll(ReadOnlySpan<AutopToken> tokens)
    {
        if (_items.Length - Count < tokens.Length)
        {
            Grow(tokens.Length);
        }

        tokens.CopyTo(_items.AsSpan(Count));
        Count += tokens.Length;
    }

    public void Cut(int count) => Count = count;

    public readonly void Dispose() => ArrayPool<AutopToken>.Shared.Return(_items);

    private void Grow(int more)
    {
        AutopToken[] larger = ArrayPool<AutopToken>.Shared.Rent(Math.Max(_items.Length * 2, Count + more));
        Written.CopyTo(larger);
        ArrayPool<AutopToken>.Shared.Return(_items);
        _items = larger;
    }
}
