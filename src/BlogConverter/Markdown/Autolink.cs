// Links whose text is their address.
using System.Buffers;

namespace BlogConverter.Markdown;

/// <summary>CommonMark's autolinks (section 6.5).</summary>
internal static class Autolink
{
    private static readonly SearchValues<char> LocalPart = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.!#$%&'*+/=?^_`{|}~-");
    private static readonly SearchValues<char> Domain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-.");

    /// <summary>Whether a link with this text and address can be written between angle brackets.</summary>
    public static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<char> address)
    {
        if (address.SequenceEqual(text))
        {
            return IsAbsolute(text);
        }

        return address.StartsWith("mailto:", StringComparison.Ordinal) && address["mailto:".Length..].SequenceEqual(text) && IsMailAddress(text);
    }

    private static bool IsAbsolute(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon is < 2 or > 32 || !char.IsAsciiLetter(text[0]) || text.ContainsAny("<>\\`") || text.ContainsAnyInRange('\0', ' ') || UrlText.HoldsEntity(text))
        {
            return false;
        }

        foreach (char c in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '.' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMailAddress(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('@');
        return at > 0 && at + 1 < text.Length && !text[..at].ContainsAnyExcept(LocalPart) && !text[..at].ContainsAny("`|&")
            && !text[(at + 1)..].ContainsAnyExcept(Domain) && char.IsAsciiLetterOrDigit(text[at + 1]) && char.IsAsciiLetterOrDigit(text[^1])
            && text.IndexOf("..", StringComparison.Ordinal) < 0 && text.IndexOf(".-", StringComparison.Ordinal) < 0 && text.IndexOf("-.", StringComparison.Ordinal) < 0;
    }
}
