// The list of steps on the tree side.
using BlogConverter.Content.Transforms;

namespace BlogConverter.Content;

/// <summary>Every transform, in the order in which they run: what scripts would have changed first, then media, then text.</summary>
internal static class DomTransforms
{
    public static IReadOnlyList<DomTransform> All { get; } =
    [
        LazyImages.Apply,
        QuotedPosts.Apply,
        Frames.Apply,
        FlashObjects.Apply,
        Scripts.Apply,
        CodeTables.Apply,
        CodeListings.Apply,
        Accordions.Apply,
        Galleries.Apply,
        Figures.Apply,
        TableCells.Apply,
        Smileys.Apply,
        Formulas.Apply,
        Footnotes.Apply,
        EmbedParagraphs.Apply,
    ];
}
