// A change in a Markdown body that otherwise stays as it is.
namespace BlogConverter.Markdown.SourceEdits;

/// <summary>A stretch of the source and what stands in its place.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of characters; 0 for an insertion.</param>
/// <param name="Replacement">What is written instead, as it stands.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct SourceEdit(int Start, int Length, string Replacement, EditReason Reason)
{
    public int End => Start + Length;
}

/// <summary>Why a stretch of a Markdown body was changed.</summary>
internal enum EditReason
{
    /// <summary>An address leads to the new place.</summary>
    Address,

    /// <summary>A tag of the old generator, which the new one does not know.</summary>
    Tag,

    /// <summary>Text that means something to the new generator and did not to the old one.</summary>
    Escape,

    /// <summary>A line break that the new generator would print.</summary>
    Break,

    /// <summary>The line end at the end of the file.</summary>
    LineEnd,
}
