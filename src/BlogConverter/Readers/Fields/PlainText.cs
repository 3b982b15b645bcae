// Plain text out of what WordPress keeps in text-only fields.
using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Fields;

/// <summary>Removes tags and decodes character references, each once.</summary>
internal static class PlainText
{
    /// <summary>The longest name of a character reference in HTML, semicolon included.</summary>
    private const int LongestName = 33;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n\t");

    /// <summary>What HTML makes of the numbers 128 to 159: windows-1252.</summary>
    private const string C1 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>A title: tags removed, references decoded once, line breaks and tabs as spaces, nothing around it.</summary>
    public static string Title(FieldText text) =>
        Line(text.IsCdata ? Decode(WithoutTags(text.Value)) : text.Value);

    /// <summary>Decodes character references once; what is none stays.</summary>
    public static string Decode(string text)
    {
        int at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        StringBuilder decoded = new(text.Length);
        int start = 0;
        while (at >= 0)
        {
            string? characters = Reference(text.AsSpan(at), out int length);
            if (characters is not null)
            {
                decoded.Append(text, start, at - start).Append(characters);
                start = at + length;
            }

            // What only looked like a reference may hold the beginning of a real one.
            at = text.IndexOf('&', at + (characters is null ? 1 : length));
        }

        return decoded.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>The characters of the reference that a text begins with; null when it is none. A semicolon has to end it.</summary>
    /// <param name="text">From the ampersand on.</param>
    /// <param name="length">The reference's length.</param>
    public static string? Reference(ReadOnlySpan<char> text, out int length)
    {
        ReadOnlySpan<char> near = text[..Math.Min(text.Length, LongestName + 1)];
        int end = near.IndexOf(';');
        length = end + 1;
        if (end < 2)
        {
            length = 0;
            return null;
        }

        ReadOnlySpan<char> name = near[1..end];
        if (name[0] != '#')
        {
            return name.ContainsAnyExceptInRange('0', 'z') ? null : HtmlEntityProvider.Resolver.GetSymbol(string.Concat(name, ";"));
        }

        bool isHex = name.Length > 1 && name[1] is 'x' or 'X';
        bool isNumber = int.TryParse(name[(isHex ? 2 : 1)..], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return !isNumber || !IsAllowed(number) ? null
            : number is >= 0x80 and <= 0x9F ? C1[number - 0x80].ToString()
            : char.ConvertFromUtf32(number);
    }

    /// <summary>True for what XML 1.0 allows as a character (section 2.2).</summary>
    public static bool IsAllowed(int number) =>
        number is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);

    /// <summary>Removes tags and comments, and nothing else: a <c>&lt;</c> that begins neither stays.</summary>
    private static string WithoutTags(string text)
    {
        int open = text.IndexOf('<', StringComparison.Ordinal);
        if (open < 0)
        {
            return text;
        }

        StringBuilder rest = new(text.Length);
        int start = 0;
        while (open >= 0)
        {
            int end = EndOfTag(text, open);
            if (end > 0)
            {
                rest.Append(text, start, open - start);
                start = end;
            }

            open = text.IndexOf('<', Math.Max(open + 1, end));
        }

        return rest.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Behind the tag or comment that begins here; -1 when it is none.</summary>
    private static int EndOfTag(string text, int open)
    {
        if (string.CompareOrdinal(text, open, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", open, StringComparison.Ordinal);
            return close < 0 ? -1 : close + 3;
        }

        int name = open + 1 < text.Length && text[open + 1] == '/' ? open + 2 : open + 1;
        if (name >= text.Length || !char.IsAsciiLetter(text[name]))
        {
            return -1;
        }

        for (int at = name; at < text.Length; at++)
        {
            if (text[at] == '>')
            {
                return at + 1;
            }

            if (text[at] == '<')
            {
                return -1;
            }

            if (text[at] is '"' or '\'' && text[at - 1] == '=' && text.IndexOf(text[at], at + 1) is >= 0 and var close)
            {
                at = close;
            }
        }

        return -1;
    }

    private static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(LineBreaks))
        {
            return text.Trim();
        }

        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            bool isBreak = LineBreaks.Contains(c);
            if (!isBreak || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(isBreak ? ' ' : c);
            }
        }

        return line.ToString().Trim();
    }
}
