// What the path of an old address asks for.
namespace BlogConverter.Index;

/// <summary>Reads a path from its end: first the shapes in which a page is asked for, then the page. See developer.wordpress.org, "WP_Rewrite".</summary>
internal static class OldPath
{
    private const int MostTails = 3;

    private static readonly HashSet<string> FeedKinds = new(StringComparer.OrdinalIgnoreCase) { "rss", "rss2", "atom", "rdf", "feed" };

    /// <summary>True for the root of the site.</summary>
    public static bool IsHome(ReadOnlySpan<char> path) => path.Trim('/') is { IsEmpty: true } or "index.php" or "index.html";

    /// <param name="below">The path below the site's root.</param>
    /// <param name="index">What there is.</param>
    /// <param name="host">Whose host it is: on one that is not surely the blog's, archives and guesses are not taken for its.</param>
    public static OldPlace Find(ReadOnlySpan<char> below, OldAddresses index, HostKind host)
    {
        ReadOnlySpan<char> rest = below.TrimEnd('/');
        OldPart part = OldPart.Whole;
        for (int i = 0; i <= MostTails; i++)
        {
            if (Page(rest, index, host) is { Kind: not OldKind.None } place)
            {
                return place with { Part = part };
            }

            if (!CutTail(ref rest, ref part))
            {
                break;
            }
        }

        return host == HostKind.Own ? index.WithSlug(SlugOf(below)) : default;
    }

    private static OldPlace Page(ReadOnlySpan<char> path, OldAddresses index, HostKind host)
    {
        if (IsHome(path))
        {
            return host == HostKind.Own ? new OldPlace(OldKind.Home) : default;
        }

        if (index.AtPath(path) is { Kind: not OldKind.None } place)
        {
            return place;
        }

        if (host != HostKind.Own)
        {
            return default;
        }

        path = path.TrimStart('/');
        path = path.StartsWith("index.php/", StringComparison.OrdinalIgnoreCase) ? path[10..] : path;
        int slash = path.IndexOf('/');
        if (slash > 0)
        {
            ReadOnlySpan<char> first = path[..slash];
            string? table = first switch
            {
                "category" => Model.Term.Category,
                "tag" => Model.Term.Tag,
                "author" => "#author",
                _ => null,
            };
            OldPlace named = table is null ? index.Named(first, OldAddresses.LastSegment(path)) : index.Named(table, OldAddresses.LastSegment(path));
            if (named.Kind is OldKind.Term or OldKind.Author)
            {
                return named;
            }
        }

        return IsDate(path) ? new OldPlace(OldKind.Date) : default;
    }

    private static bool CutTail(ref ReadOnlySpan<char> path, ref OldPart part)
    {
        ReadOnlySpan<char> last = OldAddresses.LastSegment(path);
        ReadOnlySpan<char> before = path[..^last.Length].TrimEnd('/');
        OldPart? found = last switch
        {
            "amp" or "embed" => OldPart.Version,
            "trackback" => OldPart.Trackback,
            "feed" or "wp-rss.php" or "wp-rss2.php" or "wp-atom.php" or "wp-rdf.php" or "wp-feed.php" => OldPart.Feed,
            _ when FeedKinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last) => OldPart.Feed,
            "comments" when part == OldPart.Feed => OldPart.Feed,
            _ when last.StartsWith("comment-page-", StringComparison.OrdinalIgnoreCase) || IsDigits(last) => OldPart.Further,
            _ => null,
        };
        if (found is not { } shape || last.IsEmpty)
        {
            return false;
        }

        part = part == OldPart.Whole ? shape : part;
        path = shape == OldPart.Further && OldAddresses.LastSegment(before) is "page" ? before[..^4].TrimEnd('/') : before;
        return true;
    }

    /// <summary>The slug that WordPress would guess by: the last segment without what another structure of permalinks adds to it.</summary>
    public static ReadOnlySpan<char> SlugOf(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> last = OldAddresses.LastSegment(path);
        foreach (string extension in (ReadOnlySpan<string>)[".html", ".htm", ".php", ".aspx"])
        {
            if (last.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return last[..^extension.Length];
            }
        }

        return last;
    }

    private static bool IsDate(ReadOnlySpan<char> path)
    {
        int count = 0;
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> segment = path[range];
            if (segment.IsEmpty)
            {
                continue;
            }

            if (!IsDigits(segment) || segment.Length != (count == 0 ? 4 : 2))
            {
                return false;
            }

            count++;
        }

        return count is > 0 and < 4;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
