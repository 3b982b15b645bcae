// What a dump tells of a site's content types.
using System.Buffers;
using BlogConverter.Readers.WordPress;

namespace BlogConverter.Readers.Sql;

/// <summary>WordPress keeps its content types in code, not in the database; the parts of addresses that stand for them are found where they left a trace.</summary>
internal static class PostTypes
{
    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        "post", "page", "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wp_block",
        "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face",
    };

    private static readonly SearchValues<char> Wildcards = SearchValues.Create("[]?*+^$|\\");

    /// <summary>True for WordPress's own types; all but pages and attachments have addresses like posts.</summary>
    public static bool IsBuiltIn(string type) => BuiltIn.Contains(type);

    /// <summary>What addresses of each other type begin with (<c>books/</c>): the rewrite rules say it, or the GUID of an item that was published at once does.</summary>
    public static Dictionary<string, string> Bases(BlogTables tables, Blog blog)
    {
        Dictionary<string, string> bases = new(StringComparer.Ordinal);
        foreach ((string pattern, PhpValue target) in (PhpSerialized.Parse(blog.Option("rewrite_rules")) ?? PhpValue.Null).Entries)
        {
            string text = target.Text ?? "";
            int end = text.IndexOf("=$matches[1]", StringComparison.Ordinal);
            int group = pattern.IndexOf('(', StringComparison.Ordinal);
            if (end > 0 && group > 1 && text.StartsWith("index.php?", StringComparison.Ordinal) && !pattern.AsSpan(0, group).ContainsAny(Wildcards))
            {
                bases.TryAdd(text["index.php?".Length..end], pattern[..group]);
            }
        }

        foreach (PostStub post in tables.Posts)
        {
            if (post.Status == "publish" && post.Slug.Length > 0 && !IsBuiltIn(post.Type) && !bases.ContainsKey(post.Type))
            {
                bases.TryAdd(post.Type, BaseIn(tables.Row(post.Row)["guid"], post.Slug, blog.Home) ?? post.Type + "/");
            }
        }

        return bases;
    }

    private static string? BaseIn(string guid, string slug, string home)
    {
        int host = guid.IndexOf("://", StringComparison.Ordinal);
        int path = host < 0 ? -1 : guid.IndexOf('/', host + 3);
        int end = guid.LastIndexOf("/" + slug, StringComparison.Ordinal);
        if (path < 0 || end <= path || guid.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        int below = guid.StartsWith(home + "/", StringComparison.Ordinal) ? home.Length : path;
        return below < end ? guid[(below + 1)..end] + "/" : null;
    }
}
