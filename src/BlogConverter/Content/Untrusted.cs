// HTML that reaches a body from elsewhere in the export.
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>Captions, footnotes and decoded attributes are the author's HTML, but did not pass the check of the body that no private element is forged.</summary>
internal static class Untrusted
{
    /// <summary>The HTML with every private element made visible text.</summary>
    public static RawHtml Html(string? html)
    {
        string text = html ?? "";
        return new RawHtml(text.Contains(ContentElements.Prefix, StringComparison.OrdinalIgnoreCase)
            ? text.Replace("<" + ContentElements.Prefix, "&lt;" + ContentElements.Prefix, StringComparison.OrdinalIgnoreCase).Replace("</" + ContentElements.Prefix, "&lt;/" + ContentElements.Prefix, StringComparison.OrdinalIgnoreCase)
            : text);
    }
}
