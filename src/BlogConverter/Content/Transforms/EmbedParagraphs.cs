// Embeds that stand between paragraphs.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>An embed or a formula directly below a block gets a paragraph of its own, so that two of them do not run together. One whose fallback holds blocks is a block by itself.</summary>
internal static class EmbedParagraphs
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "body", "div", "section", "article", "main", "aside", "blockquote", "center", "header", "footer", "details" };
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "a", "span", "b", "i", "em", "strong", "img", "code", "small", "sub", "sup", "u", "font" };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement parent in Dom.Elements(document.Body!, ContentElements.Embed, ContentElements.Placeholder, "audio", "video", ContentElements.Math).Select(e => e.ParentElement).OfType<IElement>().Distinct())
        {
            if (Containers.Contains(parent.LocalName))
            {
                Children(parent, edits);
            }
        }

        edits.Apply();
    }

    // Text or an inline element beside it makes an embed a part of a line.
    private static void Children(IElement parent, TreeEdits edits)
    {
        INode[] children = [.. parent.ChildNodes.Where(n => n is IElement || (n is IText text && !string.IsNullOrWhiteSpace(text.Data)))];
        for (int i = 0; i < children.Length; i++)
        {
            if (IsOurs(children[i]) && (i == 0 || !IsInline(children[i - 1])) && (i == children.Length - 1 || !IsInline(children[i + 1])))
            {
                edits.Wrap(children[i], parent.Owner!.CreateElement("p"));
            }
        }
    }

    private static bool IsOurs(INode node) => node is IElement element
        && (element.LocalName is ContentElements.Embed or ContentElements.Placeholder or "audio" or "video" || (element.LocalName == ContentElements.Math && element.HasAttribute("display")))
        && !Dom.Holds(element, "blockquote", "p", "div", "table", "ul", "ol", "figure");

    private static bool IsInline(INode neighbour) => neighbour is IText || (neighbour is IElement element && Inline.Contains(element.LocalName));
}
