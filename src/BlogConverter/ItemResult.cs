// What one item came to.
using BlogConverter.Media;
using BlogConverter.Outputs.Comments;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>The account of an item, and what the run still has to do with it, in the order of the input.</summary>
/// <param name="Entry">The account.</param>
internal sealed record ItemResult(LedgerEntry Entry)
{
    /// <summary>The media that the item uses.</summary>
    public IReadOnlyList<Asset> Media { get; init; } = [];

    /// <summary>Its comments, as they go out; null when they do not.</summary>
    public CommentThread? Comments { get; init; }

    /// <summary>How many of its meta entries stand in the front matter.</summary>
    public int MetaWritten { get; init; }
}
