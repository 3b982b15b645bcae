// The content stage's own elements in plain HTML.
using System.Globalization;
using AngleSharp.Dom;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>Replaces each of <see cref="ContentElements"/> by HTML that everybody knows, and takes off <see cref="ContentAttributes"/>, for archives of HTML and for converters that are not ours.</summary>
internal static class PortableHtml
{
    /// <summary>Changes the tree below an element in place.</summary>
    public static void Apply(IElement body)
    {
        IElement? notes = null;
        foreach (IElement element in body.QuerySelectorAll($"[{ContentAttributes.Notice}], [{ContentAttributes.CodeTitle}], [{ContentAttributes.CodeLines}]"))
        {
            element.RemoveAttribute(ContentAttributes.Notice);
            element.RemoveAttribute(ContentAttributes.CodeTitle);
            element.RemoveAttribute(ContentAttributes.CodeLines);
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (IElement element in body.QuerySelectorAll("*").Where(PortableRenderers.IsOwn).ToArray())
        {
            IDocument document = element.Owner!;
            string name = element.GetAttribute("name") ?? "";
            switch (element.LocalName)
            {
                case ContentElements.Embed:
                    element.Replace([.. Fallback(element), .. LinkTo(element, document)]);
                    break;
                case ContentElements.More:
                    element.Replace(document.CreateComment("more"));
                    break;
                case ContentElements.PageBreak:
                    element.Replace(document.CreateComment("nextpage"));
                    break;
                case ContentElements.FootnoteReference:
                    element.Replace(Reference(document, name, NumberOf(name, numbers)));
                    break;
                case ContentElements.Footnote:
                    notes ??= NoteList(element, document);
                    notes.AppendChild(Note(document, element, name, NumberOf(name, numbers)));
                    element.Remove();
                    break;
                case ContentElements.Math:
                    element.Replace(New(document, "code", "class", "math", element.TextContent));
                    break;
                default:
                    element.Replace(Fallback(element) is { Length: > 0 } nodes ? nodes : [document.CreateTextNode($"[{name}]")]);
                    break;
            }
        }
    }

    private static INode[] Fallback(IElement element) => PortableRenderers.HasContent(element) ? [.. element.ChildNodes] : [];

    private static INode[] LinkTo(IElement embed, IDocument document)
    {
        string url = embed.GetAttribute("url") ?? "";
        bool isThere = url.Length == 0 || embed.QuerySelectorAll("a[href], iframe[src]").Any(e => (e.GetAttribute("href") ?? e.GetAttribute("src")) == url);
        return isThere ? [] : [New(document, "a", "href", url, url)];
    }

    private static IElement Reference(IDocument document, string name, int number)
    {
        IElement mark = document.CreateElement("sup");
        mark.Id = "fnref-" + name;
        mark.AppendChild(New(document, "a", "href", "#fn-" + name, number.ToString(CultureInfo.InvariantCulture)));
        return mark;
    }

    private static IElement NoteList(IElement first, IDocument document)
    {
        IElement list = document.CreateElement("ol");
        list.ClassName = "footnotes";
        first.Before(list);
        return list;
    }

    private static IElement Note(IDocument document, IElement footnote, string name, int number)
    {
        IElement note = document.CreateElement("li");
        note.Id = "fn-" + name;
        note.SetAttribute("value", number.ToString(CultureInfo.InvariantCulture));
        note.Append([.. footnote.ChildNodes]);
        return note;
    }

    private static IElement New(IDocument document, string tag, string attribute, string value, string text)
    {
        IElement element = document.CreateElement(tag);
        element.SetAttribute(attribute, value);
        element.TextContent = text;
        return element;
    }

    private static int NumberOf(string name, Dictionary<string, int> numbers) => numbers.TryAdd(name, numbers.Count + 1) ? numbers.Count : numbers[name];
}
