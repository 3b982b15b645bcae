// Halves of characters in a JSON text.
using System.Globalization;
using System.Text;

namespace BlogConverter.Readers.Json;

/// <summary>Programs that cut texts by length leave half of an emoji behind. JSON allows it, but no string can hold it: it becomes U+FFFD.</summary>
internal static class JsonText
{
    /// <summary>The text with every lone surrogate, written out or escaped, replaced.</summary>
    public static string WithoutHalves(string text)
    {
        if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
        }

        StringBuilder whole = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int step = text.AsSpan(at).IndexOf('\\');
            int escape = step < 0 ? text.Length : at + step;
            whole.Append(text, at, escape - at);
            int length = escape == text.Length ? 0 : Unit(text, escape) is not { } high ? 2
                : char.IsHighSurrogate(high) && Unit(text, escape + 6) is { } low && char.IsLowSurrogate(low) ? 12
                : 6;
            bool isHalf = length == 6 && char.IsSurrogate(Unit(text, escape)!.Value);
            length = Math.Min(length, text.Length - escape);
            whole.Append(isHalf ? "\\ufffd" : text.AsSpan(escape, length));
            at = escape + length;
        }

        return string.Concat(whole.ToString().EnumerateRunes());
    }

    /// <summary>The UTF-16 unit of the escape that stands here; null when none does.</summary>
    private static char? Unit(string text, int at) =>
        at + 6 <= text.Length && text[at] == '\\' && text[at + 1] == 'u' && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit) ? (char)unit : null;
}
