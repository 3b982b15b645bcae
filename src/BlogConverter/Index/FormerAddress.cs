// Addresses that a permalink once was.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>WordPress remembers old slugs and dates, not addresses: they take the place of the present ones in the permalink.</summary>
internal static class FormerAddress
{
    /// <summary>The address with another slug.</summary>
    public static string WithSlug(string address, string slug, string other)
    {
        int at = address.LastIndexOf(slug, StringComparison.Ordinal);
        return at < 0 ? address : string.Concat(address.AsSpan(0, at), other, address.AsSpan(at + slug.Length));
    }

    /// <summary>The address with another day (<c>2019-05-31</c>), if it tells the present one.</summary>
    public static string WithDate(string address, LocalDate? present, string other)
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
