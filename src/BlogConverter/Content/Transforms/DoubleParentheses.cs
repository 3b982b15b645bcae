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

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        foreach (IText text in Dom.Prose(document.Body!))
        {
            IText at = text;
            for (int open = Next(at, 0); open >= 0; open = Next(at, open))
            {
                if (Take(at, open, document) is { } rest)
                {
                    (at, open) = (rest, 0);
                }
                else
                {
                    open += 2;
                }
            }
        }
    }

    private static int Next(IText text, int from) => text.Data.IndexOf("((", from, StringComparison.Ordinal);

    // Returns the text to go on with; null when there is no further note in it.
    private static IText? Take(IText text, int open, IHtmlDocument document)
    {
        if (!Begins(text.Data, open) || Closing(text, open + 2) is not { } closing)
        {
            return null;
        }

        (IText last, int end) = closing;
        IText rest = last.Split(end + 2);
        last.Data = last.Data[..end];
        IText first = text.Split(open);
        if (last == text)
        {
            last = first;
        }

        first.Data = first.Data[2..];
        IElement note = document.CreateElement(ContentElements.Footnote);
        first.Before(note);
        for (INode? node = first; node is not null;)
        {
            INode? next = node == last ? null : node.NextSibling;
            note.AppendChild(node);
            node = next;
        }

        // The space before the mark was there for readers without the plugin.
        text.Data = text.Data.TrimEnd(' ');
        return rest;
    }

    private static bool Begins(string data, int open) => open + 2 < data.Length ? char.IsLetterOrDigit(data[open + 2]) || data[open + 2] is '"' or '\'' or '“' or '«' : true;

    private static (IText Text, int End)? Closing(IText text, int start)
    {
        int depth = 0, words = 1, length = 0;
        for (INode? node = text; node is not null && length < LongestNote; node = node.NextSibling)
        {
            if (node is not IText { Data: var data } part)
            {
                if (node is IElement element && !Inline.Contains(element.LocalName))
                {
                    return null;
                }

                words += node.TextContent.Length > 0 ? 1 : 0;
                length += node.TextContent.Length;
                continue;
            }

            for (int i = part == text ? start : 0; i < data.Length && length < LongestNote; i++, length++)
            {
                char c = data[i];
                words += c is ' ' or '\n' ? 1 : 0;
                if (c is '&' or '|' or '=' or '<' or '>' or '+' && i + 1 < data.Length && (data[i + 1] == c || data[i + 1] == '=' || c is '<' or '>'))
                {
                    // A condition or a sum of a program.
                    return null;
                }

                if (c == ')' && depth == 0)
                {
                    return i + 1 < data.Length && data[i + 1] == ')' && words > 2 && i > 0 && !char.IsWhiteSpace(data[i - 1]) ? (part, i) : null;
                }

                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }

        return null;
    }
}
