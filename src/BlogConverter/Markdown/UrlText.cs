// Addresses in text that readers make links of by themselves.
using System.Buffers;

namespace BlogConverter.Markdown;

/// <summary>GFM's extended autolinks (section 6.9): the reader takes them raw, so no backslash may stand in them.</summary>
internal static class UrlText
{
    private static readonly SearchValues<string> Starts = SearchValues.Create(["http://", "https://", "ftp://", "www.", "mailto:", "tel:", "xmpp:"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r\f<");
    private static readonly SearchValues<char> Telling = SearchValues.Create("*~`\\[]|\"");
    private static readonly SearchValues<char> Unfit = SearchValues.Create("<>|\\`");

    /// <summary>Whether the text may hold an address; cheap, and wrong only in saying yes.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Starts);

    /// <summary>The next address: its start, or -1.</summary>
    public static int Find(ReadOnlySpan<char> text, int from, out int length)
    {
        while (true)
        {
            int at = text[from..].IndexOfAny(Starts);
            if (at < 0)
            {
                length = 0;
                return -1;
            }

            at += from;
            int end = text[at..].IndexOfAny(Ends);
            length = end < 0 ? text.Length - at : end;
            length = WithoutForeignQuotes(text.Slice(at, length));
            if (at == 0 || !char.IsAsciiLetter(text[at - 1]))
            {
                return at;
            }

            from = at + 3;
        }
    }

    /// <summary>An address ends before punctuation outside ASCII, though readers take it along.</summary>
    private static int WithoutForeignQuotes(ReadOnlySpan<char> url)
    {
        for (int i = url.IndexOfAnyExceptInRange('\0', '\u007F'); i >= 0 && i < url.Length; i++)
        {
            if (url[i] > '\u007F' && Flanking.KindOf(url[i]) != CharKind.Other)
            {
                return i;
            }
        }

        return url.Length;
    }

    /// <summary>Whether the address can stand as it is: nothing in it would have to be escaped, and its host needs no encoding.</summary>
    public static bool IsPlain(ReadOnlySpan<char> url)
    {
        if (url.ContainsAny(Telling) || !HasAsciiHost(url) || LosesScheme(url))
        {
            return false;
        }

        for (int i = url.IndexOf('_'); i >= 0 && i < url.Length; i++)
        {
            if (url[i] == '_' && Flanking.Acts('_', i == 0 ? CharKind.Space : Flanking.KindOf(url[i - 1]), i + 1 == url.Length ? CharKind.Space : Flanking.KindOf(url[i + 1])))
            {
                return false;
            }
        }

        return !HoldsEntity(url);
    }

    /// <summary>Readers encode the name of another host in ways of their own.</summary>
    private static bool HasAsciiHost(ReadOnlySpan<char> url)
    {
        int host = url.IndexOf("://", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = host < 0 ? url : url[(host + 3)..];
        int path = rest.IndexOf('/');
        return !(path < 0 ? rest : rest[..path]).ContainsAnyExceptInRange('\0', '\u007F');
    }

    /// <summary>Markdig shows the link that it makes of <c>mailto:a@b.c</c> without the scheme.</summary>
    private static bool LosesScheme(ReadOnlySpan<char> url)
    {
        int colon = url.IndexOf(':');
        return colon >= 0 && colon + 1 < url.Length && url[colon + 1] != '/' && !url.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How much of the address can stand between angle brackets; 0 when none can.</summary>
    public static int BracketLength(ReadOnlySpan<char> url)
    {
        int length = url.Length;
        while (length > 0 && (url[length - 1] is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"' or ';' || (url[length - 1] == ')' && url[..length].Count(')') > url[..length].Count('('))))
        {
            length--;
        }

        ReadOnlySpan<char> kept = url[..length];
        int scheme = kept.IndexOf("://", StringComparison.Ordinal);
        return scheme > 1 && scheme + 3 < length && HasAsciiHost(kept) && !kept.ContainsAny(Unfit) && !kept.ContainsAnyInRange('\0', ' ') && !HoldsEntity(kept) ? length : 0;
    }

    /// <summary>Whether a reader would decode something in the text.</summary>
    public static bool HoldsEntity(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOf('&'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '&' && IsEntity(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text begins with a character reference (CommonMark, section 2.5); names are not looked up.</summary>
    public static bool IsEntity(ReadOnlySpan<char> text)
    {
        int end = text.Length > 34 ? text[..34].IndexOf(';') : text.IndexOf(';');
        if (end < 2)
        {
            return false;
        }

        ReadOnlySpan<char> name = text[1..end];
        if (name[0] != '#')
        {
            return char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(Alphanumeric);
        }

        return name.Length > 1 && !name[1..].ContainsAnyExcept(Alphanumeric);
    }

    private static readonly SearchValues<char> Alphanumeric = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
