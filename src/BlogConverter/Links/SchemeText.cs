// Mends the beginning of an address.
using System.Buffers;

namespace BlogConverter.Links;

/// <summary>The scheme and what parts it from the host. Each rule answers null for "not mine".</summary>
internal static class SchemeText
{
    private static readonly HashSet<string> Misspellings = new(StringComparer.OrdinalIgnoreCase)
    {
        "htp", "ttp", "tp", "hhttp", "htttp", "httpp", "htpp", "hptt", "hppt", "thtp", "htt", "http", "https", "htps", "ttps", "hhttps", "htttps", "httpss", "httsp", "htpps", "hhtp", "hhtps", "httl",
    };

    private static readonly SearchValues<char> NoHost = SearchValues.Create(" \"'<>()[]\\");

    private static readonly string[] Separators = [":///", "::://", "::/", "://", ";//", ".//", ":\\\\", ":\\/", ":/\\", ": //", " ://", ":// "];

    /// <summary><c>http://http://x.org</c> → <c>http://x.org</c>; an address in the path of another one is no fault.</summary>
    public static string? Doubled(string text)
    {
        int first = text.IndexOf("://", StringComparison.Ordinal);
        if (first is < 4 or > 5 || !text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string rest = text[(first + 3)..];
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? rest
            : rest.StartsWith("http//", StringComparison.OrdinalIgnoreCase) ? "http://" + rest[6..]
            : rest.StartsWith("https//", StringComparison.OrdinalIgnoreCase) ? "https://" + rest[7..]
            : rest.StartsWith("http:/", StringComparison.OrdinalIgnoreCase) ? "http://" + rest[6..].TrimStart('/')
            : null;
    }

    /// <summary><c>http:/x.org</c> and <c>http:x.org</c>.</summary>
    public static string? SlashMissing(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool isWeb = colon is 4 or 5 && text[..colon].ToUpperInvariant() is "HTTP" or "HTTPS";
        return isWeb && !text.AsSpan(colon + 1).StartsWith("//") && HasHost(text.AsSpan(colon + 1).TrimStart('/')) && text[colon + 1] is not ('\\' or ' ' or ':')
            ? $"{text[..colon]}://{text[(colon + 1)..].TrimStart('/')}" : null;
    }

    /// <summary><c>http//x.org</c> and <c>https//x.org</c>.</summary>
    public static string? ColonMissing(string text)
    {
        int slashes = text.IndexOf("//", StringComparison.Ordinal);
        return slashes is 4 or 5 && text[..slashes].ToUpperInvariant() is "HTTP" or "HTTPS" && HasHost(text.AsSpan(slashes + 2)) ? $"{text[..slashes]}://{text[(slashes + 2)..]}" : null;
    }

    /// <summary><c>htp://x.org</c>, <c>http;//x.org</c>, <c>http:\\x.org</c>, <c>http:///x.org</c>.</summary>
    public static string? Misspelt(string text)
    {
        foreach (string separator in Separators)
        {
            int at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at is > 1 and < 8 && Misspellings.Contains(text[..at]))
            {
                string rest = text[(at + separator.Length)..];
                string mended = (text[..at].Contains('s', StringComparison.OrdinalIgnoreCase) ? "https://" : "http://") + rest.TrimStart('/', '\\', ' ');
                return HasHost(rest.AsSpan().TrimStart("/\\ ")) ? mended : null;
            }
        }

        return null;
    }

    /// <summary><c>www.x.org</c>. Whether the host speaks <c>https</c> nobody knows, and most lead on to it.</summary>
    public static string? Missing(string text) =>
        text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.IndexOf('.', 4) > 4 && HasHost(text) ? "http://" + text : null;

    /// <summary>True when a text begins like a host's name.</summary>
    private static bool HasHost(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? text : text[..end];
        return host.Length > 3 && char.IsLetterOrDigit(host[0]) && host.Contains('.') && !host.ContainsAny(NoHost);
    }
}
