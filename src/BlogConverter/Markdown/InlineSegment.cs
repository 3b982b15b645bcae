// The pieces of a line of text before it is written.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>Emphasis that GFM has delimiters for.</summary>
[Flags]
internal enum Marks : byte
{
    None = 0,
    Emphasis = 1,
    Strong = 2,
    Deleted = 4,
}

/// <summary>What a segment is.</summary>
internal enum SegmentKind : byte
{
    /// <summary>Text that has to be escaped.</summary>
    Text,

    /// <summary>White space between two others.</summary>
    Space,

    /// <summary>A hard break.</summary>
    Break,

    /// <summary>The content of a code span.</summary>
    Code,

    /// <summary>An image; the payload is an <see cref="ImageData"/>.</summary>
    Image,

    /// <summary>Markup that is written as it stands: an HTML tag, a footnote reference.</summary>
    Markup,

    /// <summary>A span in a target's own language; the payload is what it stands for.</summary>
    Opaque,
}

/// <summary>A stretch of one kind with one set of marks in one container. The characters stand in the run's buffer.</summary>
internal struct InlineSegment
{
    public SegmentKind Kind;
    public Marks Marks;
    public bool InCode;

    /// <summary>The first or last character is written as a character reference, which counts as punctuation beside a delimiter.</summary>
    public bool EncodeFirst;
    public bool EncodeLast;

    public int Container;
    public int Start;
    public int Length;
    public object? Payload;
}

/// <summary>A link or a raw element around segments; they nest, and none can be split.</summary>
internal struct InlineContainer
{
    public IElement Element;
    public bool IsLink;
    public int Parent;
    public int Depth;
    public int First;
    public int Last;
}

/// <summary>What an image needs.</summary>
internal sealed record ImageData(string Source, string Alt, string Title);
