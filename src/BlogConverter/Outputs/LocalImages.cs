// Images with relative addresses, for generators that look for the file.
using AngleSharp.Dom;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary>Astro and Docusaurus want to find every image with a relative address among the sources, and stop or complain where it is not; as raw HTML it goes out as it is.</summary>
internal static class LocalImages
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        if (element.LocalName != "img" || element.GetAttribute("src") is not { Length: > 0 } source || source[0] is '/' or '#' || source.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        writer.RawInline(element);
        return true;
    }
}
