// Percent-encoding of addresses, in one form only.
using System.Buffers;
using System.Globalization;
using System.Text;

namespace BlogConverter.Index;

/// <summary>RFC 3986, section 2: what a path or a query may hold as it is stays, everything else becomes the escapes of its UTF-8 bytes, in capitals.</summary>
internal static class PercentEncoding
{
    // The quote and the brackets are allowed or common; they are escaped because every server's rules read them as something.
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=+,;:@!");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>An address without its host in its one form. Escapes that are there stay escapes, but for those of letters and digits, which need none; a percent sign that begins none becomes <c>%25</c>.</summary>
    public static string Normalize(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Allowed))
        {
            return address;
        }

        var text = new StringBuilder(address.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        for (ReadOnlySpan<char> rest = address; !rest.IsEmpty;)
        {
            if (IsEscape(rest))
            {
                Append(text, HexByte(rest), isLiteral: false);
                rest = rest[3..];
                continue;
            }

            _ = Rune.DecodeFromUtf16(rest, out Rune rune, out int taken);
            foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
            {
                Append(text, value, isLiteral: rune.IsAscii);
            }

            rest = rest[taken..];
        }

        return text.ToString();
    }

    /// <summary>The bytes that an encoded address stands for.</summary>
    public static byte[] Bytes(string encoded)
    {
        var bytes = new List<byte>(encoded.Length);
        for (ReadOnlySpan<char> rest = encoded; !rest.IsEmpty;)
        {
            bool isEscape = IsEscape(rest);
            bytes.Add(isEscape ? HexByte(rest) : (byte)rest[0]);
            rest = rest[(isEscape ? 3 : 1)..];
        }

        return [.. bytes];
    }

    /// <summary>The text that an encoded address stands for; null when its bytes are no UTF-8.</summary>
    public static string? Text(string encoded)
    {
        try
        {
            return Strict.GetString(Bytes(encoded));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void Append(StringBuilder text, byte value, bool isLiteral)
    {
        if (isLiteral ? Allowed.Contains((char)value) : char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
        {
            text.Append((char)value);
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }
    }

    private static bool IsEscape(ReadOnlySpan<char> text) => text.Length > 2 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static byte HexByte(ReadOnlySpan<char> escape) => byte.Parse(escape.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
