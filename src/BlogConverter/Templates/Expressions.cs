// What stands between two braces.
namespace BlogConverter.Templates;

/// <summary>The expressions that stand in bodies: the site's own address, texts with a filter that puts it in front, and Zola's calls of embeds.</summary>
internal static class Expressions
{
    private static readonly string[] Roots =
    [
        "site.baseurl", "site.base_url", "site.url", "site.github.url", "site.root", "root_url", "base_url", "baseurl", "site.BaseURL", ".Site.BaseURL", "config.root", "config.url", "site.cdn", "BASE_PATH",
        "ASSET_PATH", "HOME_PATH", "base_path",
    ];

    private static readonly string[] Filters = ["relative_url", "absolute_url", "prepend", "url", "url_for", "escape", "uri_escape", "strip"];

    public static TagMeaning? Find(string expression)
    {
        string[] parts = expression.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && Roots.Contains(parts[0]))
        {
            return new TextMeaning("");
        }

        int call = parts[0].IndexOf('(', StringComparison.Ordinal);
        if (call > 0 && parts[0].EndsWith(')'))
        {
            return TagTable.FindEmbed(parts[0][..call].Trim(), parts[0][call..]);
        }

        string text = parts[0];
        bool isText = text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0];
        return isText && parts.Skip(1).All(f => Filters.Contains(f.Split([':', ' '], 2)[0])) ? new TextMeaning(text[1..^1])
            : Roots.Contains(text) && parts.Skip(1).All(f => Filters.Contains(f.Split([':', ' '], 2)[0]) || f.StartsWith("append", StringComparison.Ordinal)) ? new TextMeaning(Appended(parts))
            : null;
    }

    private static string Appended(string[] parts)
    {
        string text = "";
        foreach (string filter in parts.Skip(1).Where(f => f.StartsWith("append", StringComparison.Ordinal)))
        {
            text += filter[(filter.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().Trim('"', '\'');
        }

        return text;
    }
}
