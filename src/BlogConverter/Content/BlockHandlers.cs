// The list of block families.
using BlogConverter.Content.Blocks;

namespace BlogConverter.Content;

/// <summary>Every block that is known without a user's help and whose saved markup does not speak for itself. Blocks that stand in no table keep their markup.</summary>
internal static class BlockHandlers
{
    public static IReadOnlyList<BlockTable> All { get; } =
    [
        CodeBlocks.Table,
        EmbedBlocks.Table,
        MediaBlocks.Table,
        LinkBlocks.Table,
        FootnoteBlocks.Table,
        ServerBlocks.Table,
    ];
}
