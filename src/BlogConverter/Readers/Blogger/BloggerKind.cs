// What kind of thing a Blogger entry is.
using BlogConverter.Readers.Feeds;

namespace BlogConverter.Readers.Blogger;

/// <summary>Posts, pages, comments, templates and settings all are entries of one feed.</summary>
internal static class BloggerKind
{
    public const string Post = "post";

    public const string Page = "page";

    public const string Comment = "comment";

    private const string Scheme = "http://schemas.google.com/g/2005#kind";

    /// <summary>The kind in lower case: a category says it in old exports, an element in Takeout's; saved feeds tell it by the id alone.</summary>
    public static string Of(AtomEntry entry)
    {
        string term = entry.Categories.FirstOrDefault(c => c.Scheme == Scheme).Term ?? "";
        return term.Length > 0 ? term[(term.LastIndexOf('#') + 1)..]
            : entry.Element.Elements().FirstOrDefault(e => e.Name.LocalName == "type")?.Value.Trim() is { Length: > 0 } type ? type.ToLowerInvariant()
            : entry.InReplyTo.Length > 0 ? Comment
            : entry.Id.Contains(".page-", StringComparison.Ordinal) ? Page
            : entry.Id.Contains(".post-", StringComparison.Ordinal) ? Post
            : "";
    }

    /// <summary>True for the text of an entry that is a comment; its own content does not count.</summary>
    public static bool IsComment(string entry)
    {
        int content = entry.IndexOf("<content", StringComparison.Ordinal);
        int end = content < 0 ? -1 : entry.IndexOf("</content>", content, StringComparison.Ordinal);
        ReadOnlySpan<char> before = content < 0 ? entry : entry.AsSpan(0, content);
        ReadOnlySpan<char> behind = end < 0 ? default : entry.AsSpan(end);
        return HasMark(before) || HasMark(behind);
    }

    /// <summary>The number in an id such as <c>tag:blogger.com,1999:blog-1.post-2</c>; the id itself where there is none.</summary>
    public static string IdOf(string id)
    {
        string last = id[(id.LastIndexOf('-') + 1)..];
        return last.Length > 0 && !last.AsSpan().ContainsAnyExceptInRange('0', '9') ? last : id;
    }

    private static bool HasMark(ReadOnlySpan<char> text) =>
        text.Contains("kind#comment", StringComparison.Ordinal) || text.Contains("<blogger:type>COMMENT<", StringComparison.Ordinal)
        || (text.Contains("in-reply-to", StringComparison.Ordinal) && !text.Contains("kind#", StringComparison.Ordinal));
}
