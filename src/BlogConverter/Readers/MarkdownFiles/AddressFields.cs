// Where the page lived.
using BlogConverter.FrontMatter;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>The page's own address and the older ones that led to it.</summary>
internal static class AddressFields
{
    /// <summary>Takes the address that the file itself names; empty when there is none. A pattern such as <c>/:year/:title/</c> is none and stays.</summary>
    public static string Link(FieldBag fields, bool isFromWordPress, string generator)
    {
        // A slug that begins with a slash is an address to Docusaurus.
        if (fields.Look("slug") is { } slug && FieldBag.TextOf(slug) is { } whole && whole.StartsWith('/'))
        {
            return whole;
        }

        string[] names = isFromWordPress ? ["permalink", "url", "link", "path"] : ["permalink", "url", "path"];
        foreach (string name in names)
        {
            if (fields.Look(name) is { } value && FieldBag.TextOf(value) is { } text && (IsAddress(text) || (generator is "zola" or "pelican" && !text.Contains(' ', StringComparison.Ordinal))))
            {
                _ = fields.Take(name);
                _ = generator == "pelican" ? fields.Take("saveas") : null;
                return FromRoot(text, generator);
            }
        }

        // What an exporter notes beside them says where it was, and stays.
        return fields.Look("originalurl", "canonicalurl", "oldurl") is { } old && FieldBag.TextOf(old) is { } other && IsAddress(other) ? other : "";
    }

    /// <summary>Takes the old addresses. Obsidian's aliases are names and no addresses: they stay, but for the title itself.</summary>
    public static IReadOnlyList<string> Old(FieldBag fields, string title)
    {
        List<string> addresses = [];
        if (Texts(fields.Look("aliases"), splits: false) is [var only] && only == title)
        {
            _ = fields.Take("aliases");
        }

        foreach (string name in new[] { "redirectfrom", "aliases", "alias", "redirects", "oldurls" })
        {
            IReadOnlyList<string> texts = Texts(fields.Look(name));
            if (texts.Count > 0 && texts.All(t => t.Contains('/', StringComparison.Ordinal) || t.Contains(".htm", StringComparison.OrdinalIgnoreCase) || t.Contains(".php", StringComparison.OrdinalIgnoreCase)))
            {
                _ = fields.Take(name);
                addresses.AddRange(texts.Select(t => FromRoot(t, "")));
            }
        }

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The last part of an address, where it looks like a slug.</summary>
    public static string SlugOf(string link)
    {
        int end = link.AsSpan().IndexOfAny('?', '#');
        string path = (end < 0 ? link : link[..end]).TrimEnd('/');
        int scheme = path.IndexOf("://", StringComparison.Ordinal);
        string last = path[(path.LastIndexOf('/') + 1)..];
        bool isHost = scheme >= 0 && path.IndexOf('/', scheme + 3) < 0;
        int dot = last.LastIndexOf('.');
        last = dot > 0 && last[dot..].ToLowerInvariant() is ".html" or ".htm" or ".php" or ".aspx" or ".asp" ? last[..dot] : last;
        return isHost || last is "index" || last.All(char.IsAsciiDigit) ? "" : last;
    }

    /// <summary>Some leave the first slash out, and Zola the last one too.</summary>
    private static string FromRoot(string address, string generator)
    {
        string path = address.StartsWith('/') || address.Contains("://", StringComparison.Ordinal) ? address : "/" + address;
        return generator == "zola" && !path.EndsWith('/') ? path + "/" : path;
    }

    private static bool IsAddress(string text) =>
        (text.StartsWith('/') || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.Contains('/', StringComparison.Ordinal))
        && !text.Contains("/:", StringComparison.Ordinal) && !text.StartsWith(':') && !text.Contains("{{", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    private static IReadOnlyList<string> Texts(FrontMatterValue? value, bool splits = true) => value switch
    {
        null => [],
        FrontMatterList list => [.. list.Items.Select(FieldBag.TextOf).OfType<string>().Where(t => t.Length > 0)],
        _ => FieldBag.TextOf(value) is { Length: > 0 } text ? !splits ? [text] : [.. text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [],
    };
}
