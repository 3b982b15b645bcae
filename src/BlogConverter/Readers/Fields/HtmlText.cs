// Puts plain text into HTML.
using System.Net;

namespace BlogConverter.Readers.Fields;

/// <summary>For readers of formats that hold no HTML of their own.</summary>
internal static class HtmlText
{
    /// <summary>A value as it has to stand in a text or in a quoted attribute.</summary>
    public static string Of(string value) => WebUtility.HtmlEncode(value);

    /// <summary>HTML in an element; nothing when there is none.</summary>
    public static string In(string element, string html) => string.IsNullOrWhiteSpace(html) ? "" : $"<{element}>{html}</{element}>\n";

    /// <summary>A link.</summary>
    /// <param name="url">Where it leads; when empty, the text stands alone.</param>
    /// <param name="html">What it shows.</param>
    public static string Link(string url, string html) => url.Length == 0 ? html : $"<a href=\"{Of(url)}\">{html}</a>";

    /// <summary>A figure.</summary>
    /// <param name="content">What is shown, as HTML.</param>
    /// <param name="caption">What stands below it, as HTML; may be empty.</param>
    public static string Figure(string content, string caption) =>
        content.Length == 0 ? "" : $"<figure>{content}{In("figcaption", caption).TrimEnd()}</figure>\n";

    /// <summary>An image; nothing when it has no address.</summary>
    /// <param name="source">The address.</param>
    /// <param name="alt">The alternative text.</param>
    /// <param name="title">What shows when the mouse rests on it; may be empty.</param>
    public static string Image(string source, string alt, string title = "") =>
        source.Length == 0 ? "" : title.Length == 0 ? $"<img src=\"{Of(source)}\" alt=\"{Of(alt)}\">" : $"<img src=\"{Of(source)}\" alt=\"{Of(alt)}\" title=\"{Of(title)}\">";

    /// <summary>Lines that stand below each other in one paragraph; empty ones are left out.</summary>
    public static string Lines(params ReadOnlySpan<string> lines)
    {
        List<string> shown = [];
        foreach (string line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                shown.Add(line);
            }
        }

        return In("p", string.Join("<br>\n", shown));
    }
}
