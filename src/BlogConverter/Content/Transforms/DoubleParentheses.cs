// Footnotes between double parentheses.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// <c>((text))</c> of WP-Footnotes and its successors. Parentheses are common, so the text must look like a note: several words, beginning with a letter, a digit or a quote,
/// no space at the edges, balanced parentheses and no operators of a program inside. Everything else stays as it is.
/// </summary>
internal static class DoubleParentheses
{
    private const int LongestNote = 4000;

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "a", "em", "i", "b", "strong", "span", "code", "q", "cite", "sub", "sup", "u", "abbr", "small", "br", "font" };

    public static void Mark(IHtmlDocument document, ContentContext context)
    {
        foreach (INode parent in context.IsFinished ? [] : Dom.ProseParents(document.Body!, "(("))
        {
            Line(parent, document);
        }
    }

    // Walks over the children of one element and builds the list that takes their place.
    private static void Line(INode parent, IHtmlDocument document)
    {
        INode[] children = [.. parent.ChildNodes];
        if (!Array.Exists(children, c => c is IText text && text.Data.Contains("))", StringComparison.Ordinal)))
        {
            return;
        }

        var result = new List<INode>(children.Length);
        bool any = false;
        int child = 0, at = 0;
        while (child < children.Length)
        {
            if (children[child] is not IText { Data: var data })
            {
                result.Add(children[child++]);
                at = 0;
                continue;
            }

            int open = data.IndexOf("((", at, StringComparison.Ordinal);
            (int Child, int Index)? closing = null;
            while (open >= 0 && (!Begins(data, open) || (closing = Closing(children, child, open + 2)) is null))
            {
                open = data.IndexOf("((", open + 2, StringComparison.Ordinal);
            }

            if (open < 0 || closing is not { } end)
            {
                result.Add(at == 0 ? children[child] : document.CreateTextNode(data[at..]));
                child++;
                at = 0;
                continue;
            }

            // The space before the mark was there for readers without the plugin.
            result.Add(document.CreateTextNode(data[at..open].TrimEnd(' ')));
            result.Add(Note(children, child, open + 2, end, document));
            any = true;
            (child, at) = (end.Child, end.Index + 2);
        }

        if (any)
        {
            parent.TextContent = "";
            result.ForEach(n => parent.AppendChild(n));
        }
    }

    private static IElement Note(INode[] children, int child, int start, (int Child, int Index) end, IHtmlDocument document)
    {
        IElement note = document.CreateElement(ContentElements.Footnote);
        for (int i = child; i <= end.Child; i++)
        {
            string? data = (children[i] as IText)?.Data;
            note.AppendChild(data is null ? children[i] : document.CreateTextNode(data[(i == child ? start : 0)..(i == end.Child ? end.Index : data.Length)]));
        }

        return note;
    }

    private static bool Begins(string data, int open) => open + 2 >= data.Length || char.IsLetterOrDigit(data[open + 2]) || data[open + 2] is '"' or '\'' or '“' or '«';

    private static (int Child, int Index)? Closing(INode[] children, int child, int start)
    {
        int depth = 0, words = 1, length = 0;
        for (int at = child; at < children.Length && length < LongestNote; at++)
        {
            if (children[at] is not IText { Data: var data })
            {
                if (children[at] is IElement element && !Inline.Contains(element.LocalName))
                {
                    return null;
                }

                words++;
                length++;
                continue;
            }

            for (int i = at == child ? start : 0; i < data.Length && length < LongestNote; i++, length++)
            {
                char c = data[i];
                words += c is ' ' or '\n' ? 1 : 0;
                if (c is '<' or '>' || (c is '&' or '|' or '=' or '+' && i + 1 < data.Length && (data[i + 1] == c || data[i + 1] == '=')))
                {
                    // A condition or a sum of a program.
                    return null;
                }

                if (c == ')' && depth == 0)
                {
                    return i + 1 < data.Length && data[i + 1] == ')' && words > 2 && i > 0 && !char.IsWhiteSpace(data[i - 1]) ? (at, i) : null;
                }

                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }

        return null;
    }
}
