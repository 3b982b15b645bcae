// UTF-8 that was kept in columns of type latin1 and encoded once more when it was dumped.
using System.Text;

namespace BlogConverter.Readers.Sql;

/// <summary>What the characters of a value tell.</summary>
internal enum EncodingVerdict
{
    /// <summary>Nothing: all of it is ASCII.</summary>
    Silent,

    /// <summary>Taken as bytes of MySQL's <c>latin1</c>, it is UTF-8.</summary>
    Utf8,

    /// <summary>It is not; the text is what it seems.</summary>
    Latin,
}

/// <summary>
/// Old WordPress sites wrote UTF-8 over a connection that MySQL took for <c>latin1</c>: visitors saw the right letters, and the dump shows two for one (<c>Ã©</c>).
/// MySQL's <c>latin1</c> is windows-1252, whose five free places stand for themselves.
/// </summary>
internal static class DoubleEncoding
{
    /// <summary>The characters of windows-1252 that are not where Latin 1 has them.</summary>
    private static readonly Dictionary<char, byte> Windows1252 = Enumerable.Range(0x80, 0x20)
        .ToDictionary(b => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)b])[0], b => (byte)b);

    /// <summary>Looks at a value.</summary>
    public static EncodingVerdict Judge(ReadOnlySpan<char> value) =>
        Ascii.IsValid(value) ? EncodingVerdict.Silent : Decoded(value) is null ? EncodingVerdict.Latin : EncodingVerdict.Utf8;

    /// <summary>The text that was meant; the value itself where it was not encoded twice.</summary>
    public static string Undone(string value) => Ascii.IsValid(value) ? value : Decoded(value) ?? value;

    private static string? Decoded(ReadOnlySpan<char> value)
    {
        byte[] bytes = new byte[value.Length];
        for (int i = 0; i < value.Length; i++)
        {
            if (ByteOf(value[i]) is not { } single)
            {
                return null;
            }

            bytes[i] = single;
        }

        ReadOnlySpan<byte> whole = bytes.AsSpan(0, WithoutCutEnd(bytes));
        return System.Text.Unicode.Utf8.IsValid(whole) ? Encoding.UTF8.GetString(whole) : null;
    }

    private static byte? ByteOf(char c) => c is < '\u0080' or (>= '\u00A0' and <= '\u00FF') ? (byte)c : Windows1252.TryGetValue(c, out byte single) ? single : null;

    /// <summary>A column cuts long values at a byte: the beginning of a character at the end is no reason to doubt the rest.</summary>
    private static int WithoutCutEnd(byte[] bytes)
    {
        for (int back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            byte b = bytes[^back];
            int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC2 ? 2 : 1;
            if (needed > back)
            {
                return bytes.Length - back;
            }

            if (b < 0x80 || needed > 1)
            {
                break;
            }
        }

        return bytes.Length;
    }
}
