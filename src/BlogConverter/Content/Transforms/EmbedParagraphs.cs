// Embeds that stand between paragraphs.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>An embed or a formula directly below a block gets a paragraph of its own, so that two of them do not run together. One whose fallback holds blocks is a block by itself.</summary>
internal static class EmbedParagraphs
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "body", "div", "section", "article", "main", "aside", "blockquote", "center", "header", "footer", "details" };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        foreach (IElement element in document.Body!.QuerySelectorAll($"{ContentElements.Embed}, {ContentElements.Placeholder}, audio, video, {ContentElements.Math}[display]").ToList())
        {
            if (element.ParentElement is { } parent && Containers.Contains(parent.LocalName) && element.QuerySelector("blockquote, p, div, table, ul, ol, figure") is null && IsAlone(element))
            {
                element.Before(Dom.Wrap("p", element.Clone()));
                element.Remove();
            }
        }
    }

    // Text or an inline element beside it makes it a part of a line.
    private static bool IsAlone(IElement element) => !IsInline(element.PreviousSibling, before: true) && !IsInline(element.NextSibling, before: false);

    private static bool IsInline(INode? neighbour, bool before) => neighbour switch
    {
        IText text => !string.IsNullOrWhiteSpace(text.Data) || IsInline(before ? text.PreviousSibling : text.NextSibling, before),
        IComment comment => IsInline(before ? comment.PreviousSibling : comment.NextSibling, before),
        IElement element => element.LocalName is "a" or "span" or "b" or "i" or "em" or "strong" or "img" or "code" or "small" or "sub" or "sup" or "u" or "font",
        _ => false,
    };
}
