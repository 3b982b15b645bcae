// Reads the attributes of a shortcode.
using System.Net;

namespace BlogConverter.Content.Shortcodes;

/// <summary>
/// Attributes by WordPress's grammar, read more kindly: values may touch, typographic quotation marks count as quotation marks,
/// an unended value goes to the end, and line breaks that paragraphs brought in are white space.
/// </summary>
internal readonly record struct ShortcodeAttributes(IReadOnlyDictionary<string, string> Named, IReadOnlyList<string> Positional)
{
    private static readonly Dictionary<string, string> NoNames = [];

    public static ShortcodeAttributes Parse(ReadOnlySpan<char> text)
    {
        Dictionary<string, string>? named = null;
        List<string>? positional = null;
        for (int i = 0; SkipSpace(text, i) is var at && at < text.Length;)
        {
            int nameEnd = at;
            while (nameEnd < text.Length && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-'))
            {
                nameEnd++;
            }

            int equals = SkipSpace(text, nameEnd);
            if (nameEnd > at && equals < text.Length && text[equals] == '=')
            {
                string name = text[at..nameEnd].ToString().ToLowerInvariant();
                string value = Value(text, SkipSpace(text, equals + 1), out i);
                (named ??= new(StringComparer.Ordinal))[name] = value;
            }
            else
            {
                (positional ??= []).Add(Value(text, at, out i));
            }
        }

        return new(named ?? NoNames, positional ?? (IReadOnlyList<string>)[]);
    }

    /// <summary>True when an attribute with a name stands there, as ordinary words in brackets never have one.</summary>
    public static bool HasNamed(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length && text[i..].IndexOf('=') is >= 0 and var found;)
        {
            i += found;
            int start = text[..i].TrimEnd().Length, name = start;
            while (name > 0 && (char.IsLetterOrDigit(text[name - 1]) || text[name - 1] is '_' or '-'))
            {
                name--;
            }

            if (name < start && name > 0 && char.IsWhiteSpace(text[name - 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    private static string Value(ReadOnlySpan<char> text, int at, out int end)
    {
        ReadOnlySpan<char> rest = text[at..];
        foreach ((string open, string close) in Quotes)
        {
            if (rest.StartsWith(open))
            {
                int length = rest[open.Length..].IndexOf(close);
                end = length < 0 ? text.Length : at + open.Length + length + close.Length;
                return Decoded(length < 0 ? rest[open.Length..] : rest.Slice(open.Length, length));
            }
        }

        int stop = 0;
        while (stop < rest.Length && !IsSpace(rest[stop]) && !rest[stop..].StartsWith("<br"))
        {
            stop++;
        }

        end = at + Math.Max(stop, 1);
        return Decoded(rest[..stop]);
    }

    private static readonly (string Open, string Close)[] Quotes =
        [("\"", "\""), ("'", "'"), ("&quot;", "&quot;"), ("&#8220;", "&#8221;"), ("&#8221;", "&#8221;"), ("&#8243;", "&#8243;"), ("“", "”"), ("”", "”"), ("″", "″")];

    private static string Decoded(ReadOnlySpan<char> text) => text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();

    private static int SkipSpace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            if (IsSpace(text[from]))
            {
                from++;
            }
            else if (text[from..].StartsWith("<br") && text[from..].IndexOf('>') is > 0 and <= 6 and var end)
            {
                from += end + 1;
            }
            else
            {
                break;
            }
        }

        return from;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u200B';
}
