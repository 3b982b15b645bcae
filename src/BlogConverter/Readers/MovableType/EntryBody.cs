// The text of an entry, by the rule that it was shown by.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.MovableType;

/// <summary><c>CONVERT BREAKS</c> names the filter: none, paragraphs by empty lines, an editor's HTML, Markdown, Textile. The extended body is what follows the teaser.</summary>
internal static class EntryBody
{
    private const string More = "\n\n<!--more-->\n\n";

    /// <param name="filter">The filter; empty when the entry does not say.</param>
    /// <param name="body">The body.</param>
    /// <param name="extended">The extended body; may be empty.</param>
    /// <param name="place">Where the entry stands.</param>
    /// <param name="id">Its id.</param>
    /// <param name="diagnostics">Gets what cannot be converted.</param>
    public static PostBody Of(string filter, string body, string extended, SourcePosition place, string id, DiagnosticBag diagnostics)
    {
        string name = filter.ToLowerInvariant();
        bool isMarkdown = name.StartsWith("markdown", StringComparison.Ordinal);
        if (!isMarkdown && name.Length > 0 && name is not ("0" or "1" or "__default__" or "richtext" or "wysiwyg" or "html" or "none" or "__sanitize__"))
        {
            diagnostics.Add(Messages.MovableTypeFilterUnknown(place, id, filter));
        }

        bool isHtml = name is "0" or "richtext" or "wysiwyg" or "html" or "none" || (name.Length == 0 && (Paragraphs.AreIn(body) || Paragraphs.AreIn(extended)));
        string Shown(string text) => isMarkdown || isHtml || text.Length == 0 ? text : Paragraphs.Of(text).TrimEnd();
        string whole = extended.Length == 0 ? Shown(body) : Shown(body) + More + Shown(extended);
        return new(whole.Trim('\n'), isMarkdown ? BodyFormat.Markdown : BodyFormat.Html);
    }
}
