// The literals of SQL.
using System.Globalization;
using System.Text;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Sql;

/// <summary>Reads a value as MySQL would store it.</summary>
internal static class SqlValue
{
    /// <summary>The value of a literal: a quoted text with or without a character set before it, <c>0x…</c>, <c>x'…'</c>, a number as written; null for <c>NULL</c>.</summary>
    /// <param name="literal">The literal, nothing around it.</param>
    /// <param name="hasBackslashes">False when a backslash is a character like any other (SQLite).</param>
    public static string? Read(ReadOnlySpan<char> literal, bool hasBackslashes = true)
    {
        if (literal.IsEmpty || literal.Equals("NULL", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int quote = literal.IndexOfAny('\'', '"');
        if (quote < 0)
        {
            ReadOnlySpan<char> bare = literal[0] == '_' && literal.IndexOf(' ') is > 0 and var space ? literal[space..].TrimStart() : literal;
            return bare.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? OfHex(bare[2..]) ?? literal.ToString() : literal.ToString();
        }

        ReadOnlySpan<char> before = literal[..quote].TrimEnd();
        int end = literal.LastIndexOf(literal[quote]);
        ReadOnlySpan<char> inner = end > quote ? literal[(quote + 1)..end] : literal[(quote + 1)..];
        return before is "x" or "X" ? OfHex(inner) ?? inner.ToString() : Unescaped(inner, literal[quote], hasBackslashes);
    }

    private static string? OfHex(ReadOnlySpan<char> digits)
    {
        if (digits.Length % 2 != 0)
        {
            return null;
        }

        byte[] bytes = new byte[digits.Length / 2];
        return Convert.FromHexString(digits, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? OfBytes(bytes) : null;
    }

    /// <summary>Bytes as the text that they are, in UTF-8 if they can be.</summary>
    private static string OfBytes(byte[] bytes)
    {
        using DecodedText text = DecodedText.Open(new InputSource("", () => new MemoryStream(bytes, writable: false)), new());
        StringBuilder decoded = new(bytes.Length);
        char[] buffer = new char[1024];
        while (text.Read(buffer) is > 0 and var read)
        {
            decoded.Append(buffer, 0, read);
        }

        return decoded.ToString();
    }

    /// <summary>MySQL 8.4 manual, 11.1.1: the escapes of a string; a backslash before any other character vanishes.</summary>
    private static string Unescaped(ReadOnlySpan<char> text, char quote, bool hasBackslashes)
    {
        int special = text.IndexOfAny('\\', quote);
        if (special < 0)
        {
            return text.ToString();
        }

        StringBuilder value = new(text.Length);
        while (special >= 0 && special + 1 < text.Length)
        {
            value.Append(text[..special]);
            char next = text[special + 1];
            if (text[special] == quote)
            {
                value.Append(quote);
                text = text[(next == quote ? special + 2 : special + 1)..];
            }
            else if (hasBackslashes)
            {
                _ = next switch
                {
                    '0' => value.Append('\0'),
                    'b' => value.Append('\b'),
                    'n' => value.Append('\n'),
                    'r' => value.Append('\r'),
                    't' => value.Append('\t'),
                    'Z' => value.Append('\u001A'),
                    '%' or '_' => value.Append('\\').Append(next),
                    _ => value.Append(next),
                };
                text = text[(special + 2)..];
            }
            else
            {
                value.Append('\\');
                text = text[(special + 1)..];
            }

            special = text.IndexOfAny('\\', quote);
        }

        return value.Append(text).ToString();
    }

    /// <summary>The number that a literal is; 0 when it is none.</summary>
    public static ulong Number(ReadOnlySpan<char> literal) =>
        ulong.TryParse(literal.Trim("'\""), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : 0;
}
