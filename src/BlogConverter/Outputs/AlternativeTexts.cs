// Alternative texts for readers that do not read escapes in them.
using System.Buffers;
using AngleSharp.Dom;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary>markdown-it leaves escaped characters out of an alternative text, and marked and Hugo's Goldmark leave the backslashes in; an image whose text needs an escape is written as HTML.</summary>
internal static class AlternativeTexts
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\\`*_[]<&~!");

    public static bool Render(IElement element, MarkdownWriter writer)
    {
        if (element.LocalName != "img" || !element.GetAttribute("alt").AsSpan().ContainsAny(Escaped))
        {
            return false;
        }

        writer.RawInline(element);
        return true;
    }
}
