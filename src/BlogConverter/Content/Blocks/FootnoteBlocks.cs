// The block that lists the footnotes.

namespace BlogConverter.Content.Blocks;

/// <summary>The texts stand in the item's meta, the marks in the paragraphs; a transform brings them together, so the place of the list holds nothing.</summary>
internal static class FootnoteBlocks
{
    public static BlockTable Table { get; } = new() { ["core/footnotes"] = List };

    private static string? List(Block block, ContentContext context) => block.Content.Contains("<li", StringComparison.OrdinalIgnoreCase)
        ? null
        : context.Drop(block, context.Item.MetaValue("footnotes") is { Length: > 2 } ? "The place of the list of footnotes; they stand at the end." : "A list of footnotes that is empty.");
}
