// An address taken apart, without the opinions of System.Uri.
using System.Buffers;

namespace BlogConverter.Content.Embeds;

/// <summary>An http address. Its text stays as the author wrote it.</summary>
/// <param name="Text">The whole address; one without a scheme (<c>//host/…</c>, <c>www.…</c>) has <c>https:</c> put before it.</param>
/// <param name="Host">Lower-cased, without <c>www.</c>, <c>m.</c> and a port.</param>
/// <param name="Path">With its leading slash; may be empty.</param>
/// <param name="Query">Without the question mark.</param>
/// <param name="Fragment">Without the number sign.</param>
internal readonly record struct WebAddress(string Text, string Host, string Path, string Query, string Fragment)
{
    private static readonly SearchValues<char> NeverInside = SearchValues.Create(" \t\r\n<>\"");

    /// <summary>The parts of the path that are not empty, percent-decoded.</summary>
    public string[] Segments => [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public static bool TryRead(string? text, out WebAddress address)
    {
        address = default;
        string url = (text ?? "").Trim();
        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            url = "https:" + url;
        }
        else if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            url = "https://" + url;
        }

        // httpv://, httpvh:// and the like were the commands of a plugin for videos.
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme is < 4 or > 6 || !url.StartsWith("http", StringComparison.OrdinalIgnoreCase) || url.AsSpan().ContainsAny(NeverInside))
        {
            return false;
        }

        if (url[4] is 'v' or 'V' or 'a' or 'A')
        {
            url = "http" + url[scheme..];
            scheme = 4;
        }

        ReadOnlySpan<char> rest = url.AsSpan(scheme + 3);
        string fragment = "", query = "";
        if (rest.IndexOf('#') is >= 0 and var sharp)
        {
            fragment = rest[(sharp + 1)..].ToString();
            rest = rest[..sharp];
        }

        if (rest.IndexOf('?') is >= 0 and var mark)
        {
            query = rest[(mark + 1)..].ToString();
            rest = rest[..mark];
        }

        int slash = rest.IndexOf('/');
        string host = (slash < 0 ? rest : rest[..slash]).ToString().ToLowerInvariant();
        host = host[(host.LastIndexOf('@') + 1)..].Split(':')[0];
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host.StartsWith("m.", StringComparison.Ordinal) ? host[2..] : host;
        address = new WebAddress(url, host, slash < 0 ? "" : rest[slash..].ToString(), query, fragment);
        return host.Length > 0;
    }

    /// <summary>A value of the query, percent-decoded; empty when missing. Stray question marks and escaped ampersands separate, too.</summary>
    public string Value(string key)
    {
        foreach (string pair in Query.Split('&', ';', '?'))
        {
            string name = pair.StartsWith("amp;", StringComparison.Ordinal) ? pair[4..] : pair;
            if (name.Length > key.Length && name[key.Length] == '=' && name.StartsWith(key, StringComparison.OrdinalIgnoreCase))
            {
                return Uri.UnescapeDataString(name[(key.Length + 1)..]);
            }
        }

        return "";
    }

    /// <summary>The segment after one of a given name; empty when there is none.</summary>
    public string After(string segment)
    {
        string[] all = Segments;
        int at = Array.FindIndex(all, s => s.Equals(segment, StringComparison.OrdinalIgnoreCase));
        return at >= 0 && at + 1 < all.Length ? all[at + 1] : "";
    }

    /// <summary>The last segment; empty when there is none.</summary>
    public string Last => Segments is [.., var last] ? last : "";

    /// <summary>The first segment; empty when there is none.</summary>
    public string First => Segments is [var first, ..] ? first : "";
}
