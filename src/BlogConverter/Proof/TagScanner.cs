// Finds the tags in a text of HTML.
namespace BlogConverter.Proof;

/// <summary>Where tags begin and end and what they are called; nothing is understood of what they mean.</summary>
internal static class TagScanner
{
    private static readonly HashSet<string> s_void = new("area base br col embed hr img input link meta param source track wbr".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_verbatim = new("script style textarea title xmp iframe noembed noframes plaintext".Split(' '), StringComparer.Ordinal);

    public static bool IsVoid(ReadOnlySpan<char> name) => s_void.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>True for an element whose content is no HTML.</summary>
    public static bool IsVerbatim(ReadOnlySpan<char> name) => s_verbatim.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>The name of the tag that a text begins with, in lower case; empty where it begins with none.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag, out bool closes)
    {
        closes = tag.Length > 1 && tag[1] == '/';
        int start = closes ? 2 : 1;
        if (tag.Length <= start || tag[0] != '<' || !char.IsAsciiLetter(tag[start]))
        {
            return [];
        }

        // Names are too short for a search to pay.
        int end = start + 1;
        bool isLower = !char.IsAsciiLetterUpper(tag[start]);
        for (; end < tag.Length && tag[end] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'); end++)
        {
            isLower &= !char.IsAsciiLetterUpper(tag[end]);
        }

        ReadOnlySpan<char> name = tag[start..end];
        return isLower ? name : name.ToString().ToLowerInvariant();
    }

    /// <summary>The inside of a comment that a text begins with.</summary>
    public static ReadOnlySpan<char> CommentText(ReadOnlySpan<char> comment)
    {
        int end = comment.IndexOf("-->", StringComparison.Ordinal);
        return end < 4 ? [] : comment[4..end];
    }

    /// <summary>The length of the tag, comment or declaration that a text begins with; 0 where it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '<')
        {
            return 0;
        }

        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            int end = text[4..].IndexOf("-->", StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 7;
        }

        if (text[1] is '!' or '?')
        {
            int end = text.IndexOf('>');
            return end < 0 ? text.Length : end + 1;
        }

        return char.IsAsciiLetter(text[1]) || (text[1] == '/' && text.Length > 2 && char.IsAsciiLetter(text[2])) ? EndOfTag(text) : 0;
    }

    /// <summary>True where each tag is closed in its own order, so that the text can be read without its surroundings.</summary>
    public static bool IsBalanced(string html)
    {
        var open = new Stack<Range>();
        int at = html.IndexOf('<');
        while (at >= 0)
        {
            ReadOnlySpan<char> rest = html.AsSpan(at);
            int length = LengthOf(rest);
            ReadOnlySpan<char> name = NameOf(rest, out bool closes);
            if (closes)
            {
                if (open.Count == 0 || !html.AsSpan()[open.Pop()].Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
            else if (!name.IsEmpty && !IsVoid(name))
            {
                open.Push((at + 1)..(at + 1 + name.Length));
                if (IsVerbatim(name))
                {
                    int end = html.IndexOf("</" + name.ToString(), at + length, StringComparison.OrdinalIgnoreCase);
                    if (end < 0)
                    {
                        return false;
                    }

                    at = end;
                    continue;
                }
            }

            int next = at + Math.Max(length, 1);
            at = next < html.Length ? html.IndexOf('<', next) : -1;
        }

        return open.Count == 0;
    }

    private static int EndOfTag(ReadOnlySpan<char> text)
    {
        int at = 2;
        while (true)
        {
            int step = text[at..].IndexOfAny('>', '"', '\'');
            if (step < 0)
            {
                return text.Length;
            }

            at += step;
            if (text[at] == '>')
            {
                return at + 1;
            }

            // A quote opens a value only behind an equals sign.
            char before = text[..at].TrimEnd()[^1];
            int close = before == '=' ? text[(at + 1)..].IndexOf(text[at]) : 0;
            if (close < 0)
            {
                return text.Length;
            }

            at += before == '=' ? close + 2 : 1;
        }
    }
}
