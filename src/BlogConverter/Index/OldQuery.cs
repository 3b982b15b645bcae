// What the query of an old address asks for.
namespace BlogConverter.Index;

/// <summary>The query variables of WordPress that name a page; see developer.wordpress.org, "WP_Query".</summary>
internal static class OldQuery
{
    /// <summary>Variables that only say which part or shape of a page is wanted, or that the server's own pages used.</summary>
    private static readonly HashSet<string> Spent = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "page_id", "attachment_id", "cat", "tag", "tag_id", "author", "author_name", "category_name", "post_type", "name", "pagename", "taxonomy", "term",
        "m", "year", "monthnum", "day", "feed", "paged", "page", "cpage", "replytocom", "amp", "preview", "preview_id", "preview_nonce", "noamp", "nonamp", "withcomments",
    };

    private static readonly string[] Naming = ["p", "page_id", "attachment_id", "name", "pagename", "cat", "tag_id", "tag", "category_name", "author", "author_name", "taxonomy", "s"];

    /// <summary>True for addresses whose query, not their path, says what is wanted.</summary>
    public static bool IsNaming(SiteAddress address)
    {
        foreach (string key in Naming)
        {
            if (!address.Query.IsEmpty && !address.Value(key).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when all that the query says is the language of the page (WPML's <c>?lang=de</c>).</summary>
    public static bool IsLanguage(SiteAddress address) => address.Query.Length > "?lang=".Length && address.Query.StartsWith("?lang=", StringComparison.OrdinalIgnoreCase) && !address.Query.ContainsAny("&;");

    /// <summary>What the query names; nothing when it names nothing.</summary>
    public static OldPlace Find(SiteAddress address, OldAddresses index)
    {
        OldPlace place = Named(address, index);
        if (place.Kind == OldKind.None)
        {
            return place;
        }

        return place with { Part = !address.Value("feed").IsEmpty ? OldPart.Feed : PartOf(address) };
    }

    /// <summary>The part or shape of the page that a query asks for.</summary>
    public static OldPart PartOf(SiteAddress address) =>
        !address.Value("paged").IsEmpty || !address.Value("page").IsEmpty || !address.Value("cpage").IsEmpty ? OldPart.Further
        : !address.Value("amp").IsEmpty ? OldPart.Version
        : OldPart.Whole;

    /// <summary>The query without what the new address says by itself; empty when nothing is left.</summary>
    public static string Rest(ReadOnlySpan<char> query)
    {
        if (query.Length < 2)
        {
            return "";
        }

        var kept = new List<string>();
        foreach (Range range in query[1..].SplitAny("&;"))
        {
            ReadOnlySpan<char> pair = query[1..][range];
            int equals = pair.IndexOf('=');
            string name = (equals < 0 ? pair : pair[..equals]).ToString();
            if (name.Length > 0 && !Spent.Contains(name))
            {
                kept.Add(pair.ToString());
            }
        }

        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static OldPlace Named(SiteAddress address, OldAddresses index)
    {
        foreach (string id in (ReadOnlySpan<string>)["p", "page_id", "attachment_id"])
        {
            if (address.Value(id) is { IsEmpty: false } number && index.Named("#id", number) is { Kind: not OldKind.None } item)
            {
                return item;
            }
        }

        if (address.Value("name") is { IsEmpty: false } name && index.WithSlug(name) is { Kind: not OldKind.None } named)
        {
            return named with { Certainty = OldCertainty.Current };
        }

        if (address.Value("pagename") is { IsEmpty: false } page)
        {
            return index.AtPath(page);
        }

        foreach ((string key, string table) in (ReadOnlySpan<(string, string)>)[("cat", "#term-id"), ("tag_id", "#term-id"), ("tag", Model.Term.Tag), ("category_name", Model.Term.Category), ("author", "#author-id"), ("author_name", "#author")])
        {
            if (address.Value(key) is { IsEmpty: false } value)
            {
                return index.Named(table, OldAddresses.LastSegment(value));
            }
        }

        if (address.Value("taxonomy") is { IsEmpty: false } taxonomy && address.Value("term") is { IsEmpty: false } term)
        {
            return index.Named(taxonomy, term);
        }

        if (!address.Value("m").IsEmpty || !address.Value("year").IsEmpty)
        {
            return new OldPlace(OldKind.Date);
        }

        return OldPath.IsHome(address.Path) && (!address.Value("feed").IsEmpty || !address.Value("paged").IsEmpty) ? new OldPlace(OldKind.Home) : default;
    }
}
