// E-mail addresses that GFM makes links of.
namespace BlogConverter.Proof;

/// <summary>GFM 6.9, "extended email autolink"; Markdig knows only those that say <c>mailto:</c>.</summary>
internal static class EmailAddresses
{
    /// <summary>True where a link needs no more than its text to be one.</summary>
    public static bool IsLinkedBare(LinkTarget link, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return link.Title.Length == 0 && IsOne(text) && link.Address.StartsWith("mailto:", StringComparison.Ordinal) && link.Address.AsSpan(7).SequenceEqual(text);
    }

    private static bool IsOne(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('@');
        return at > 0 && Consists(text[..at], ".-_+") && Consists(text[(at + 1)..], ".-_") && text[(at + 1)..].Contains('.') && char.IsAsciiLetterOrDigit(text[^1]);
    }

    private static bool Consists(ReadOnlySpan<char> text, string more)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !more.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
