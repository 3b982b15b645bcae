// Reads numbers in attributes.
using System.Globalization;

namespace BlogConverter.Markdown;

/// <summary>The HTML standard's rules for parsing integers (section 2.3.4.1): white space and a sign may come first, and what follows the digits is ignored.</summary>
internal static class HtmlInteger
{
    /// <summary>The number; null when the text does not begin with one, or when it has more than eighteen digits.</summary>
    public static long? Of(string? text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(" \t\n\r\f");
        int sign = rest is ['+' or '-', ..] ? 1 : 0;
        int digits = rest[sign..].IndexOfAnyExceptInRange('0', '9');
        rest = digits < 0 ? rest : rest[..(sign + digits)];
        return rest.Length - sign is > 0 and <= 18 ? long.Parse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;
    }
}
