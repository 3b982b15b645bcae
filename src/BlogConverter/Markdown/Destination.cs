// Writes the addresses and titles of links and images.
using System.Buffers;
using System.Globalization;

namespace BlogConverter.Markdown;

/// <summary>The part of a link after its text (CommonMark, section 6.3).</summary>
internal static class Destination
{
    private static readonly SearchValues<char> Special = SearchValues.Create("()<>\\&` \"|");

    /// <summary>An address as a browser reads it from an attribute: trimmed, without line breaks and tabs (URL standard, section 4.4).</summary>
    public static string Clean(string address)
    {
        ReadOnlySpan<char> trimmed = address.AsSpan().Trim(" \t\n\r\f");
        return trimmed.ContainsAny('\t', '\n', '\r')
            ? trimmed.ToString().Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)
            : trimmed.Length == address.Length ? address : trimmed.ToString();
    }

    /// <summary>Whether a browser would run the address instead of going there.</summary>
    public static bool IsScript(ReadOnlySpan<char> address)
    {
        Span<char> scheme = stackalloc char[12];
        int length = 0;
        foreach (char c in address)
        {
            if (c == ':')
            {
                return scheme[..length] is "javascript" or "vbscript";
            }

            if (c > ' ')
            {
                if (length == scheme.Length)
                {
                    return false;
                }

                scheme[length++] = char.ToLowerInvariant(c);
            }
        }

        return false;
    }

    /// <summary>Writes an address, between angle brackets when it holds spaces or lone parentheses.</summary>
    public static void Write(BlockOutput output, ReadOnlySpan<char> address)
    {
        if (!address.ContainsAny(Special) && !address.ContainsAnyInRange('\0', '\u001F'))
        {
            output.Put(address);
            return;
        }

        bool angle = address.Contains(' ') || !IsBalanced(address);
        if (angle)
        {
            output.Put('<');
        }

        for (int i = 0; i < address.Length; i++)
        {
            char c = address[i];
            if (c is '`' or '|' or '"' or < ' ' || (c is '<' or '>' && !angle))
            {
                output.Put('%');
                output.Put(((int)c).ToString("X2", CultureInfo.InvariantCulture));
                continue;
            }

            if (c is '<' or '>' || (c == '\\' && (i + 1 == address.Length || IsAsciiPunctuation(address[i + 1]))))
            {
                output.Put('\\');
            }

            output.Put(c);
            PutAmpersand(output, address, i);
        }

        if (angle)
        {
            output.Put('>');
        }
    }

    /// <summary>Writes a title between the quotes that need least escaping.</summary>
    public static void WriteTitle(BlockOutput output, string title)
    {
        char quote = title.Contains('"', StringComparison.Ordinal) && !title.Contains('\'', StringComparison.Ordinal) ? '\'' : '"';
        output.Put(' ');
        output.Put(quote);
        for (int i = 0; i < title.Length; i++)
        {
            char c = title[i];
            if (c == quote || (c == '\\' && (i + 1 == title.Length || IsAsciiPunctuation(title[i + 1]))))
            {
                output.Put('\\');
            }

            output.Put(c);
            PutAmpersand(output, title, i);
        }

        output.Put(quote);
    }

    internal static bool IsAsciiPunctuation(char value) => value is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(value);

    /// <summary>An ampersand that begins a character reference is written as one; a backslash before it does not hold in every reader's addresses.</summary>
    private static void PutAmpersand(BlockOutput output, ReadOnlySpan<char> text, int index)
    {
        if (text[index] == '&' && UrlText.IsEntity(text[index..]))
        {
            output.Put("amp;");
        }
    }

    private static bool IsBalanced(ReadOnlySpan<char> address)
    {
        int depth = 0;
        int deepest = 0;
        foreach (char c in address)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0 && deepest < 30;
    }
}
