// Tells what a body is written in.
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>
/// The reader's word and the user's option decide. Jetpack marks posts that were written in Markdown (<c>_wpcom_is_markdown</c>), but usually exports the HTML that it made of them:
/// a marked body is Markdown only when it holds no such HTML, or signs of Markdown beside it.
/// </summary>
internal static class BodyFormats
{
    private static readonly string[] Tags = ["<p>", "<a href=", "<em>", "<strong>", "<ul>", "<ol>", "<h1", "<h2", "<h3", "<h4", "<pre>", "<blockquote>", "<li>", "<!-- wp:"];

    public static BodyFormat Of(BlogItem item, SourceBodyFormat option) => option switch
    {
        SourceBodyFormat.Markdown => BodyFormat.Markdown,
        SourceBodyFormat.Html => item.Body.Format == BodyFormat.Html ? BodyFormat.Html : BodyFormat.WordPress,
        _ when item.Body.Format != BodyFormat.WordPress => item.Body.Format,
        _ => item.MetaValue("_wpcom_is_markdown") is "1" or "true" && (!HasTags(item.Body.Text) || LooksLikeMarkdown(item.Body.Text)) ? BodyFormat.Markdown : BodyFormat.WordPress,
    };

    private static bool HasTags(string body) => Tags.Any(tag => body.Contains(tag, StringComparison.OrdinalIgnoreCase));

    // A heading, list item, fence or quotation at the beginning of a line, or a link.
    private static bool LooksLikeMarkdown(string body)
    {
        if (body.Contains("](", StringComparison.Ordinal) && !body.Contains("</a>", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (ReadOnlySpan<char> line in body.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> rest = line.TrimStart('#');
            if ((rest.Length < line.Length && rest.StartsWith(" ")) || line.StartsWith("```") || line.StartsWith("~~~") || line.StartsWith("* ") || line.StartsWith("- ") || line.StartsWith("> "))
            {
                return true;
            }
        }

        return false;
    }
}
