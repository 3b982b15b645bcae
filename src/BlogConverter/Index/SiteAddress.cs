// An address taken apart where it stands.
namespace BlogConverter.Index;

/// <summary>The parts of an address as spans of its text: nothing is copied, decoded or judged. A reference without a host has an empty <see cref="Host"/>.</summary>
internal readonly ref struct SiteAddress
{
    private SiteAddress(ReadOnlySpan<char> scheme, ReadOnlySpan<char> host, ReadOnlySpan<char> rest)
    {
        Scheme = scheme;
        Host = host;
        if (rest.IndexOf('#') is >= 0 and var sharp)
        {
            Fragment = rest[sharp..];
            rest = rest[..sharp];
        }

        if (rest.IndexOf('?') is >= 0 and var mark)
        {
            Query = rest[mark..];
            rest = rest[..mark];
        }

        Path = rest;
    }

    /// <summary>The scheme without its colon; empty when missing.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>The host without user, default port and <c>www.</c>, in the case it is written in; another port belongs to it.</summary>
    public ReadOnlySpan<char> Host { get; }

    /// <summary>The path, percent-encoded as written; may be empty, or relative where there is no host.</summary>
    public ReadOnlySpan<char> Path { get; }

    /// <summary>The query with its question mark; empty when missing.</summary>
    public ReadOnlySpan<char> Query { get; }

    /// <summary>The fragment with its number sign; empty when missing.</summary>
    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>True for <c>http</c>, <c>https</c>, and where the page's own scheme counts.</summary>
    public bool IsOfTheWeb => Scheme.IsEmpty || Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    public static SiteAddress Parse(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Trim();
        ReadOnlySpan<char> scheme = rest[..SchemeLength(rest)];
        rest = scheme.IsEmpty ? rest : rest[(scheme.Length + 1)..];
        if (scheme.Equals("feed", StringComparison.OrdinalIgnoreCase))
        {
            // feed://host/… and feed:https://host/… open the reader of feeds, and ask the web for the rest.
            return Parse(rest);
        }

        if (!rest.StartsWith("//"))
        {
            return new SiteAddress(scheme, [], rest);
        }

        rest = rest[2..];
        int end = rest.IndexOfAny('/', '?', '#');
        return new SiteAddress(scheme, Named(end < 0 ? rest : rest[..end]), end < 0 ? [] : rest[end..]);
    }

    /// <summary>A value of the query as written, without the need to decode what WordPress puts there; empty when missing.</summary>
    public ReadOnlySpan<char> Value(ReadOnlySpan<char> key)
    {
        ReadOnlySpan<char> rest = Query.IsEmpty ? [] : Query[1..];
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny('&', ';');
            ReadOnlySpan<char> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            int equals = pair.IndexOf('=');
            if ((equals < 0 ? pair : pair[..equals]).Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return equals < 0 ? "1" : pair[(equals + 1)..];
            }
        }

        return [];
    }

    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOfAny(":/?#");
        if (colon < 1 || text[colon] != ':' || !char.IsAsciiLetter(text[0]))
        {
            return 0;
        }

        foreach (char c in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return colon;
    }

    private static ReadOnlySpan<char> Named(ReadOnlySpan<char> authority)
    {
        ReadOnlySpan<char> host = authority[(authority.LastIndexOf('@') + 1)..];
        host = host.EndsWith(":80") ? host[..^3] : host.EndsWith(":443") ? host[..^4] : host;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
