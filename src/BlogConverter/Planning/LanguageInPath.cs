// The language that an item's address names.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>Reads <c>?lang=de</c>, and <c>/de/</c> at the head of a path. A parent, a category, an author or a type of that name explains the path better than a language does.</summary>
internal sealed class LanguageInPath(ItemCensus census, OldAddresses old)
{
    private readonly HashSet<string> _noLanguages = NoLanguages(census, old);

    /// <summary>The language; empty when the address names none.</summary>
    public string Of(BlogItem item)
    {
        SiteAddress address = SiteAddress.Parse(item.Link);
        if (address.Value("lang") is { IsEmpty: false } asked && LanguageCode.Of(asked) is { Length: > 0 } told)
        {
            return told;
        }

        ReadOnlySpan<char> below = address.Path;
        if (!address.IsOfTheWeb || (address.Host.IsEmpty ? !below.StartsWith("/") : old.Sites.KindOf(address, out below) != HostKind.Own))
        {
            return "";
        }

        string code = HeadOf(below);
        return code.Length == 0 || _noLanguages.Contains(code) || item.Slug.Text.Equals(code, StringComparison.OrdinalIgnoreCase) ? "" : code;
    }

    /// <summary>The language at the head of a path below the site's root; empty when there is none.</summary>
    public static string HeadOf(ReadOnlySpan<char> below)
    {
        below = below.TrimStart('/');
        int slash = below.IndexOf('/');
        return slash < 0 ? "" : LanguageCode.Of(below[..slash]);
    }

    /// <summary>What addresses of the site begin with for other reasons.</summary>
    private static HashSet<string> NoLanguages(ItemCensus census, OldAddresses old)
    {
        HashSet<string> names =
        [
            .. old.Authors.Select(a => OldAddresses.NiceName(a.Login).ToLowerInvariant()),
            .. old.Terms.Where(t => t.Taxonomy == Term.Category).Select(t => t.Slug.ToLowerInvariant()),
        ];
        foreach (CensusEntry entry in census.Entries)
        {
            names.Add(entry.Type);
            if (entry is { Type: "page", Item.ParentId: { } parent } && census.Find("page", parent) is { ParentId: null } top)
            {
                names.Add(top.Slug.Text.ToLowerInvariant());
            }
        }

        return names;
    }
}
