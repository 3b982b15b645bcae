// Makes paragraphs of lines, for programs that did so when they showed a text.
using System.Text;

namespace BlogConverter.Readers.Fields;

/// <summary>An empty line ends a paragraph, any other line end is a break; what begins with a tag of a block stays as it is (Movable Type: convert breaks).</summary>
internal static class Paragraphs
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "hr", "form", "fieldset",
        "script", "style", "iframe", "object", "embed", "center", "figure", "figcaption", "section", "article", "aside", "details", "summary", "address", "noscript", "video", "audio",
    };

    /// <summary>True when a text has paragraphs or breaks of its own.</summary>
    public static bool AreIn(string html) =>
        html.Contains("<p>", StringComparison.OrdinalIgnoreCase) || html.Contains("<p ", StringComparison.OrdinalIgnoreCase) || html.Contains("<br", StringComparison.OrdinalIgnoreCase) || html.Contains("<div", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text as HTML.</summary>
    public static string Of(string text)
    {
        StringBuilder html = new(text.Length + 64);
        StringBuilder paragraph = new();
        bool isVerbatim = false;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line) && !isVerbatim)
            {
                Close(paragraph, html);
                continue;
            }

            paragraph.Append(paragraph.Length > 0 ? "\n" : "").Append(line);
            isVerbatim = isVerbatim ? !Has(line, "</pre") : Has(line, "<pre") && !Has(line, "</pre");
        }

        Close(paragraph, html);
        return html.ToString();
    }

    private static void Close(StringBuilder paragraph, StringBuilder html)
    {
        string text = paragraph.ToString().Trim();
        paragraph.Clear();
        if (text.Length == 0)
        {
            return;
        }

        if (BeginsBlock(text))
        {
            html.Append(text).Append('\n');
        }
        else
        {
            html.Append("<p>").Append(Has(text, "<pre") ? text : text.Replace("\n", "<br>\n", StringComparison.Ordinal)).Append("</p>\n");
        }
    }

    private static bool BeginsBlock(string text)
    {
        int start = text.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        int end = start;
        while (text[0] == '<' && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && Blocks.Contains(text[start..end]);
    }

    private static bool Has(string line, string tag) => line.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
