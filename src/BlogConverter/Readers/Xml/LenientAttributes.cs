// Reads the attributes of a tag, however they are written.
using System.Buffers;

namespace BlogConverter.Readers.Xml;

/// <summary>A tag with its attributes.</summary>
/// <param name="Attributes">Names and values, references not decoded; the first of two of one name.</param>
/// <param name="IsEmpty">True for <c>&lt;a/&gt;</c>.</param>
/// <param name="End">Behind the <c>&gt;</c>.</param>
internal readonly record struct LenientAttributes(IReadOnlyList<KeyValuePair<string, string>> Attributes, bool IsEmpty, int End)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n=/><\"'&");

    /// <summary>A value that is longer than any address or slug was never closed.</summary>
    private const int LongestValue = 1 << 13;

    /// <summary>Reads on from behind a tag's name. A quote within a value ends it only where a tag goes on or ends behind it: WordPress writes <c>nicename="a&amp;b"c&lt;d"</c> for a slug with a quote.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Behind the name.</param>
    /// <returns>Null when no <c>&gt;</c> ends the tag before another begins.</returns>
    public static LenientAttributes? Read(ReadOnlySpan<char> text, int at)
    {
        List<KeyValuePair<string, string>> attributes = [];
        while (true)
        {
            at = SkipWhitespace(text, at);
            if (at >= text.Length || text[at] == '<')
            {
                return null;
            }

            if (text[at] == '>')
            {
                return new(attributes, false, at + 1);
            }

            if (text[at] == '/')
            {
                if (at + 1 < text.Length && text[at + 1] == '>')
                {
                    return new(attributes, true, at + 2);
                }

                at++;
                continue;
            }

            int name = at;
            at = EndOfName(text, at);
            if (at == name)
            {
                at++;
                continue;
            }

            ReadOnlySpan<char> key = text[name..at];
            int equals = SkipWhitespace(text, at);
            if (equals >= text.Length || text[equals] != '=')
            {
                continue;
            }

            at = SkipWhitespace(text, equals + 1);
            string value = Value(text, ref at);
            string keyText = key.ToString();
            if (!attributes.Exists(a => a.Key == keyText))
            {
                attributes.Add(new(keyText, value));
            }
        }
    }

    private static string Value(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length)
        {
            return "";
        }

        char quote = text[at];
        int start = at;
        if (quote is not ('"' or '\''))
        {
            int end = text[at..].IndexOfAny(" \t\r\n>");
            at = end < 0 ? text.Length : at + end;
            return text[start..at].ToString();
        }

        start++;
        int limit = Math.Min(text.Length, start + LongestValue);
        for (int close = start; close < limit; close++)
        {
            if (text[close] == quote && EndsValue(text, close + 1))
            {
                at = close + 1;
                return text[start..close].ToString();
            }

            if (text[close] == '\n')
            {
                break;
            }
        }

        // No closing quote on this line: the tag's end closes it.
        int tagEnd = text[start..].IndexOfAny('<', '>');
        at = tagEnd < 0 ? text.Length : start + tagEnd;
        return text[start..at].TrimEnd(quote).ToString();
    }

    /// <summary>True when a tag ends here, or an attribute follows after white space.</summary>
    private static bool EndsValue(ReadOnlySpan<char> text, int at)
    {
        int next = SkipWhitespace(text, at);
        if (next >= text.Length || text[next] is '>' or '/' or '?')
        {
            return true;
        }

        int name = EndOfName(text, next);
        int equals = SkipWhitespace(text, name);
        return next > at && name > next && equals < text.Length && text[equals] == '=';
    }

    private static int EndOfName(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOfAny(NameEnds);
        return length < 0 ? text.Length : at + length;
    }

    private static int SkipWhitespace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '\t' or '\r' or '\n'))
        {
            at++;
        }

        return at;
    }
}
