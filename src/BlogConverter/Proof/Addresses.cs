// When two addresses are the same one.
using System.Text;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>Addresses as they were written: a percent-escape and the character that it stands for are the same, unless the character would cut the address up.</summary>
internal static class Addresses
{
    public static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(Canonical(left), Canonical(right), StringComparison.Ordinal);

    /// <summary>False for a link that leads nowhere, or runs a script: no output need hold it.</summary>
    public static bool IsDemanded(string address)
    {
        ReadOnlySpan<char> trimmed = address.AsSpan().Trim();
        return trimmed.Length > 0 && !Begins(trimmed, "javascript:") && !Begins(trimmed, "vbscript:") && !Begins(trimmed, "data:");
    }

    /// <summary>True where a link is no more than its own text made a link, as GFM's autolinks are.</summary>
    public static bool IsTextOf(string address, ReadOnlySpan<char> text)
    {
        string said = text.Trim().ToString();
        return Same(address, said) || Same(address, "http://" + said) || Same(address, "mailto:" + said);
    }

    /// <summary>What a frame or player shows, or null.</summary>
    public static string? OfMedia(IElement element)
    {
        string? address = element.GetAttribute(element.LocalName == "object" ? "data" : "src");
        for (int i = 0; string.IsNullOrWhiteSpace(address) && i < element.Children.Length; i++)
        {
            address = element.Children[i].GetAttribute("src");
        }

        return string.IsNullOrWhiteSpace(address) ? null : address;
    }

    public static string Canonical(string address)
    {
        var bytes = new List<byte>(address.Length + 8);
        Span<byte> buffer = stackalloc byte[4];
        ReadOnlySpan<char> rest = address.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            if (rest.Length > 2 && rest[0] == '%' && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2]))
            {
                byte value = (byte)((HexValue(rest[1]) * 16) + HexValue(rest[2]));
                if ("/?#%&=+:@;,$!*".Contains((char)value, StringComparison.Ordinal))
                {
                    bytes.AddRange([(byte)'%', (byte)char.ToLowerInvariant(rest[1]), (byte)char.ToLowerInvariant(rest[2])]);
                }
                else
                {
                    bytes.Add(value);
                }

                rest = rest[3..];
                continue;
            }

            Rune.DecodeFromUtf16(rest, out Rune rune, out int taken);
            if (rune.Value is not ('\t' or '\n' or '\r'))
            {
                bytes.AddRange(buffer[..rune.EncodeToUtf8(buffer)]);
            }

            rest = rest[taken..];
        }

        // One character for each byte: a key, not an address.
        return Encoding.Latin1.GetString([.. bytes]);
    }

    private static bool Begins(ReadOnlySpan<char> text, string scheme) => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
