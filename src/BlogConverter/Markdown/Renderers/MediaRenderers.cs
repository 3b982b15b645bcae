// Frames, films and sound.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>Elements that stay HTML: a block of their own, or in a cell or heading inside the line.</summary>
internal static class MediaRenderers
{
    public static IReadOnlyDictionary<string, ElementRenderer> Rows { get; } = new Dictionary<string, ElementRenderer>(StringComparer.Ordinal)
    {
        ["iframe"] = Frame,
        ["video"] = Media,
        ["audio"] = Media,
        ["object"] = Media,
        ["embed"] = Media,
    };

    /// <summary>Without raw HTML a frame is a link to what it shows.</summary>
    private static bool Frame(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.RawHtml == RawHtmlMode.Keep)
        {
            return Media(element, writer);
        }

        writer.EndBlock();
        if (element.GetAttribute("src") is { Length: > 0 } source && !Destination.IsScript(source))
        {
            writer.Link(source, element.GetAttribute("title"), element);
        }

        writer.EndBlock();
        return true;
    }

    private static bool Media(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.RawHtml == RawHtmlMode.Strip)
        {
            return BlockRenderers.Unwrap(element, writer);
        }

        if (writer.CanBlock)
        {
            writer.RawBlock(element);
        }
        else
        {
            writer.RawInline(element);
        }

        return true;
    }
}
