// Addresses as seen from a page.
namespace BlogConverter.Links;

/// <summary>Joins and parts paths.</summary>
internal static class RelativeAddress
{
    /// <summary>The way from one path to another: <c>../b/</c> from <c>/a/</c> to <c>/b/</c>, <c>../pages/b.md</c> from <c>posts/a.md</c> to <c>pages/b.md</c>.</summary>
    public static string Between(string from, string to)
    {
        string[] start = from.TrimStart('/').Split('/'), end = to.TrimStart('/').Split('/');
        int common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common])
        {
            common++;
        }

        string way = string.Concat(Enumerable.Repeat("../", start.Length - 1 - common)) + string.Join('/', end[common..]);
        // A colon in the first segment would be read as a scheme.
        return way.Length == 0 ? "./" : way.AsSpan().IndexOfAny(':', '/') is >= 0 and var at && way[at] == ':' ? "./" + way : way;
    }

    /// <summary>The path that a reference means on a page: dots are followed, the last segment of the page's path is replaced.</summary>
    public static string Join(ReadOnlySpan<char> page, ReadOnlySpan<char> reference)
    {
        var segments = new List<string>();
        string all = reference.StartsWith("/") ? reference.ToString() : string.Concat(page[..(page.LastIndexOf('/') + 1)], reference);
        foreach (string segment in all.Split('/'))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }

        return "/" + string.Join('/', segments) + (segments.Count > 0 && (all.EndsWith('/') || all.EndsWith("/..", StringComparison.Ordinal) || all.EndsWith("/.", StringComparison.Ordinal)) ? "/" : "");
    }
}
