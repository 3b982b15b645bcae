// The blocks of media whose saved markup does not say all that WordPress shows.
using BlogConverter.Model;

namespace BlogConverter.Content.Blocks;

/// <summary>Covers with a background image, and formulas.</summary>
internal static class MediaBlocks
{
    public static BlockTable Table { get; } = new()
    {
        ["core/cover"] = Cover,
        ["core/cover-image"] = Cover,
        ["core/math"] = Formula,
    };

    // A fixed or repeated background is a style, not an element; the picture is part of what was seen.
    private static string? Cover(Block block, ContentContext context) => block["url"].Length == 0 || block.Content.Contains("<img", StringComparison.OrdinalIgnoreCase) || block.Content.Contains("<video", StringComparison.OrdinalIgnoreCase)
        ? null
        : context.Html($"<img src=\"{block["url"]}\" alt=\"{block["alt"]}\">\n{new RawHtml(block.Content)}");

    private static string? Formula(Block block, ContentContext context) => block["latex"].Length == 0 ? null : context.Html($"<{ContentElements.Math} display=\"\">{block["latex"]}</{ContentElements.Math}>");
}
