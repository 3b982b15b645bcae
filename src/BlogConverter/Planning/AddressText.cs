// New addresses as text.
using System.Buffers;
using System.Globalization;
using System.Text;

namespace BlogConverter.Planning;

/// <summary>What an address of the new site may hold, decoded and encoded.</summary>
internal static class AddressText
{
    /// <summary>Beside letters, marks and numbers of any script; none of them means anything to a file system, a template language or YAML inside a path.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("-_.~+!,'()@");

    private static readonly SearchValues<char> Encoded = SearchValues.Create(" %\"<>\\^`{|}()");

    /// <summary>An old path decoded, with a slash at its end unless it names a file; null when a static site cannot hold it.</summary>
    public static string? Clean(ReadOnlySpan<char> path)
    {
        string decoded = Uri.UnescapeDataString(path.ToString());
        var clean = new StringBuilder(decoded.Length + 2).Append('/');
        string last = "";
        foreach (string segment in decoded.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment.Equals("index.php", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (segment.Trim('.').Length == 0 || !IsClean(segment))
            {
                return null;
            }

            clean.Append(segment).Append('/');
            last = segment;
        }

        if (last.Length == 0)
        {
            return null;
        }

        return !path.EndsWith("/") && Extension(last) is { Length: > 0 } extension
            ? extension is ".html" or ".htm" ? clean.ToString(0, clean.Length - 1) : null
            : clean.ToString();
    }

    /// <summary>An address for a link: what a URL cannot hold is percent-encoded, letters of all scripts stay readable.</summary>
    public static string Encode(string address)
    {
        if (Ascii.IsValid(address) && !address.AsSpan().ContainsAny(Encoded))
        {
            return address;
        }

        var text = new StringBuilder(address.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in address.EnumerateRunes())
        {
            if (rune.IsAscii ? !Encoded.Contains((char)rune.Value) : IsLetter(rune))
            {
                text.Append(rune.ToString());
                continue;
            }

            foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                text.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return text.ToString();
    }

    /// <summary>True for what every generator makes the same address of: lower case, digits and hyphens.</summary>
    public static bool IsSure(string slug) => slug.Length > 0 && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static bool IsClean(string segment)
    {
        foreach (Rune rune in segment.EnumerateRunes())
        {
            bool isPlain = rune.IsAscii ? Rune.IsLetterOrDigit(rune) || Plain.Contains((char)rune.Value) : !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
            if (!isPlain)
            {
                return false;
            }
        }

        return Encoding.UTF8.GetByteCount(segment) <= SafeName.MaximumBytes * 2;
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Extension(string segment) => segment.LastIndexOf('.') is > 0 and var dot && segment.Length - dot is > 2 and < 7 && segment.AsSpan(dot + 1).ContainsAnyInRange('a', 'z') ? segment[dot..].ToLowerInvariant() : "";
}
