// Addresses that a permalink once was.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>WordPress remembers old slugs and dates, not addresses: they take the place of the present ones in the permalink.</summary>
internal static class FormerAddress
{
    /// <summary>Every address that the former slugs and dates of an item make of its permalink, one for each pair of them.</summary>
    /// <param name="item">The item; its link is the permalink.</param>
    /// <param name="slug">The last segment of the permalink.</param>
    public static IEnumerable<string> AllOf(BlogItem item, string slug)
    {
        List<string> slugs = [slug], dates = [""];
        foreach (MetaEntry entry in item.Meta)
        {
            if (entry is { Key: "_wp_old_slug", Value.Length: > 0 } && entry.Value != slug)
            {
                slugs.Add(entry.Value);
            }
            else if (entry.Key == "_wp_old_date" && DateOnly.TryParseExact(entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                dates.Add(entry.Value);
            }
        }

        foreach (string otherDate in dates)
        {
            string dated = otherDate.Length == 0 ? item.Link : WithDate(item.Link, item.Published, otherDate);
            foreach (string otherSlug in slugs)
            {
                string former = otherSlug == slug ? dated : WithSlug(dated, slug, otherSlug);
                if (former != item.Link)
                {
                    yield return former;
                }
            }
        }
    }

    /// <summary>The address with another slug.</summary>
    private static string WithSlug(string address, string slug, string other)
    {
        int at = address.LastIndexOf(slug, StringComparison.Ordinal);
        return at < 0 ? address : string.Concat(address.AsSpan(0, at), other, address.AsSpan(at + slug.Length));
    }

    /// <summary>The address with another day (<c>2019-05-31</c>), if it tells the present one.</summary>
    private static string WithDate(string address, LocalDate? present, string other)
    {
        if (present is not { } date)
        {
            return address;
        }

        foreach ((string form, int length) in (ReadOnlySpan<(string, int)>)[("'/'yyyy'/'MM'/'dd'/'", 10), ("'/'yyyy'/'MM'/'", 7), ("'/'yyyy'/'", 4)])
        {
            string now = date.Time.ToString(form, CultureInfo.InvariantCulture);
            int at = address.IndexOf(now, StringComparison.Ordinal);
            if (at >= 0)
            {
                return string.Concat(address.AsSpan(0, at), $"/{other[..length].Replace('-', '/')}/", address.AsSpan(at + now.Length));
            }
        }

        return address;
    }
}
