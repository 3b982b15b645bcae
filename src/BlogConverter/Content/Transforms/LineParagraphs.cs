// Paragraphs that are only told by empty lines.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// Editors such as Blogger's wrote two or more <c>&lt;br&gt;</c> where a paragraph ends. In finished HTML they become paragraphs; a single one stays a line break.
/// Formatting that reaches over a paragraph's end is set anew in each. WordPress's own texts have had their paragraphs made before.
/// </summary>
internal static class LineParagraphs
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "body", "div", "blockquote", "section", "article", "center", "li", "dd", "details" };

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "span", "font", "b", "strong", "i", "em", "u", "s", "strike", "del", "ins", "small", "big", "tt", "a",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "figure", "section", "article", "header", "footer", "aside", "nav",
        "form", "fieldset", "details", "center", "address", "main", ContentElements.Embed, ContentElements.More, ContentElements.PageBreak, ContentElements.Placeholder, ContentElements.Footnote,
    };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        if (context.Item.Body.Format != BodyFormat.Html)
        {
            return;
        }

        var edits = new TreeEdits();
        foreach (IElement paragraph in document.Body!.QuerySelectorAll("p").ToList())
        {
            List<Part> parts = Parts(paragraph.ChildNodes);
            if (parts.Any(p => p.Kind != PartKind.Inline))
            {
                edits.Replace(paragraph, [.. Paragraphs(parts, paragraph)]);
            }
        }

        edits.Apply();
        foreach (IElement container in document.Body.QuerySelectorAll("*").Where(e => Containers.Contains(e.LocalName)).Prepend(document.Body).ToList())
        {
            Rebuild(container, document);
        }
    }

    private static void Rebuild(IElement container, IHtmlDocument document)
    {
        List<Part> parts = Parts(container.ChildNodes);
        bool isTakenApart = parts.Any(p => p.Node is not null && p.Node.Parent != container);
        bool isDivided = parts.Any(p => p.Kind == PartKind.End) || (parts.Any(p => p.Kind == PartKind.Block) && parts.Any(p => p.Node is IHtmlBreakRowElement));
        if (!isTakenApart && (!isDivided || container.Closest("td, th") is not null))
        {
            return;
        }

        List<INode> children = Paragraphs(parts, document.CreateElement("p"));
        container.TextContent = "";
        foreach (INode child in children)
        {
            container.AppendChild(child);
        }
    }

    /// <summary>Blocks as they are, and what stands between them in paragraphs.</summary>
    private static List<INode> Paragraphs(List<Part> parts, IElement shape)
    {
        List<INode> result = [];
        List<INode> run = [];
        foreach (Part part in parts.Append(new Part(PartKind.End, null)))
        {
            if (part.Kind == PartKind.Inline)
            {
                run.Add(part.Node!);
                continue;
            }

            Close(run, shape, result);
            if (part.Kind == PartKind.Block)
            {
                result.Add(part.Node!);
            }
        }

        return result;
    }

    private static void Close(List<INode> run, IElement shape, List<INode> result)
    {
        int start = 0, end = run.Count;
        while (start < end && IsSpace(run[start]))
        {
            start++;
        }

        while (end > start && IsSpace(run[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            IElement paragraph = (IElement)shape.Clone(false);
            for (int i = start; i < end; i++)
            {
                paragraph.AppendChild(run[i]);
            }

            result.Add(paragraph);
        }

        run.Clear();
    }

    /// <summary>Children with paragraph ends between them. Formatting around such an end, or around a block, is taken apart.</summary>
    private static List<Part> Parts(INodeList nodes)
    {
        List<Part> parts = [];
        INode[] children = [.. nodes];
        for (int i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IHtmlBreakRowElement:
                    int next = i;
                    int breaks = 0;
                    for (int at = i; at < children.Length && IsSpace(children[at]); at++)
                    {
                        (breaks, next) = children[at] is IHtmlBreakRowElement ? (breaks + 1, at) : (breaks, next);
                    }

                    parts.Add(breaks > 1 ? new(PartKind.End, null) : new(PartKind.Inline, children[i]));
                    i = next;
                    break;
                case IElement element when Blocks.Contains(element.LocalName):
                    parts.Add(IsEmptyLine(element) ? new(PartKind.End, null) : new(PartKind.Block, element));
                    break;
                case IElement element when Formatting.Contains(element.LocalName) && Parts(element.ChildNodes) is { } inner && inner.Any(p => p.Kind != PartKind.Inline):
                    TakeApart(element, inner, parts);
                    break;
                default:
                    parts.Add(new(PartKind.Inline, children[i]));
                    break;
            }
        }

        return parts;
    }

    private static void TakeApart(IElement formatting, List<Part> inner, List<Part> parts)
    {
        IElement? open = null;
        foreach (Part part in inner)
        {
            if (part.Kind != PartKind.Inline)
            {
                open = null;
                parts.Add(part);
                continue;
            }

            if (open is null)
            {
                if (IsSpace(part.Node!))
                {
                    continue;
                }

                open = (IElement)formatting.Clone(false);
                parts.Add(new(PartKind.Inline, open));
            }

            open.AppendChild(part.Node!);
        }
    }

    private static bool IsSpace(INode node) => node is IHtmlBreakRowElement || (node is IText text && string.IsNullOrWhiteSpace(text.Data));

    /// <summary>True for <c>&lt;div&gt;&lt;br&gt;&lt;/div&gt;</c> and its like, which editors write for an empty line.</summary>
    private static bool IsEmptyLine(IElement element) => element.LocalName is "div" or "p" && element.Attributes["id"] is null && element.ChildNodes.Length > 0 && element.ChildNodes.All(IsSpace);

    private enum PartKind
    {
        Inline,
        Block,
        End,
    }

    private readonly record struct Part(PartKind Kind, INode? Node);
}
