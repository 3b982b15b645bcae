// The steps of writing a run.
namespace BlogConverter.Markdown;

internal enum InlineOpKind : byte
{
    Segment,
    OpenMark,
    CloseMark,
    OpenContainer,
    CloseContainer,
}

/// <summary>One step of writing a run.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Index">The segment, span or container.</param>
internal readonly record struct InlineOp(InlineOpKind Kind, int Index);

/// <summary>A stretch under one mark, and how its edges are written.</summary>
internal struct MarkSpan
{
    public Marks Mark;

    /// <summary>The delimiter: <c>*</c>, <c>_</c>, <c>~</c>; <c>&lt;</c> for a tag, <c>\0</c> for nothing.</summary>
    public char Style;

    /// <summary>The two operations.</summary>
    public int OpenOp;
    public int CloseOp;

    public readonly int Width => Mark == Marks.Emphasis ? 1 : 2;
}
