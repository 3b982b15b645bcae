// Images, lazy ones too.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

internal static class ImageRenderer
{
    /// <summary>Where scripts that load images late keep the address, the commonest first.</summary>
    private static readonly string[] LateSources = ["data-src", "data-lazy-src", "data-original", "data-orig-file", "data-lazy", "data-actualsrc", "data-url", "data-image"];

    public static bool Render(IElement element, MarkdownWriter writer)
    {
        string source = Source(element);
        if (source.Length > 0)
        {
            writer.Image(source, element.GetAttribute("alt") ?? "", element.GetAttribute("title") ?? "");
        }

        return true;
    }

    /// <summary>A <c>noscript</c> that repeats the lazy image before it says nothing new.</summary>
    public static bool RenderFallback(IElement element, MarkdownWriter writer)
    {
        return element.Children.Length == 1
            && element.Children[0] is { LocalName: "img" } image
            && element.PreviousElementSibling is { LocalName: "img" } before
            && Source(before) == Source(image);
    }

    private static string Source(IElement element)
    {
        string source = Destination.Clean(element.GetAttribute("src") ?? "");
        if (source.Length == 0 || source.StartsWith("data:image/gif", StringComparison.OrdinalIgnoreCase) || source.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase))
        {
            foreach (string name in LateSources)
            {
                if (element.GetAttribute(name) is { Length: > 0 } late && !Whitespace.IsBlank(late))
                {
                    return Destination.Clean(late);
                }
            }

            source = source.Length > 0 ? source : FirstCandidate(element.GetAttribute("srcset") ?? element.GetAttribute("data-srcset") ?? "");
        }

        return Destination.IsScript(source) ? "" : source;
    }

    /// <summary>The first address of a <c>srcset</c>.</summary>
    private static string FirstCandidate(string candidates)
    {
        ReadOnlySpan<char> text = candidates.AsSpan().Trim(" \t\n\r\f,");
        int end = text.IndexOfAny(Whitespace.Collapsible);
        return (end < 0 ? text : text[..end]).TrimEnd(',').ToString();
    }
}
