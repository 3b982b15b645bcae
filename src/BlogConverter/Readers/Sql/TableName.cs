// Names of WordPress's tables.
namespace BlogConverter.Readers.Sql;

/// <summary>A table's name is a prefix, which every site chooses, and what WordPress calls it: <c>wp_posts</c>, <c>wp_2_posts</c> of a network's second site, <c>blog_posts</c>.</summary>
internal static class TableName
{
    // The longer names first: term_taxonomy before posts and their like does no harm, commentmeta must not be taken for meta.
    private static readonly string[] Kinds =
    [
        "term_relationships", "term_taxonomy", "commentmeta", "usermeta", "postmeta", "termmeta", "comments", "options", "posts", "terms", "users",
        // Before WordPress 2.3.
        "categories", "post2cat",
        // WPML.
        "icl_translations",
    ];

    /// <summary>What the table holds, such as <c>posts</c>; empty for tables that are not WordPress's own.</summary>
    public static string KindOf(string table) => Array.Find(Kinds, kind => EndsWith(table, kind)) ?? "";

    /// <summary>What stands before the kind, such as <c>wp_</c>.</summary>
    public static string PrefixOf(string table) => table[..^KindOf(table).Length];

    /// <summary>The prefix of the tables that a network's sites share: <c>wp_</c> for <c>wp_2_</c>; the prefix itself for a site of its own.</summary>
    public static string SharedPrefixOf(string prefix) => NumberOf(prefix) is { } number ? prefix[..^(number.Length + 1)] : prefix;

    /// <summary>The number of a network's site, such as <c>2</c> in <c>wp_2_</c>; null for the first one and for a site of its own.</summary>
    public static string? NumberOf(string prefix)
    {
        int end = prefix.Length - 1;
        int start = prefix.TrimEnd('_').AsSpan().LastIndexOf('_') + 1;
        return end > start && prefix[end] == '_' && !prefix.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9') ? prefix[start..end] : null;
    }

    private static bool EndsWith(string table, string kind) =>
        table.EndsWith(kind, StringComparison.OrdinalIgnoreCase) && (table.Length == kind.Length || table[^(kind.Length + 1)] == '_');
}
