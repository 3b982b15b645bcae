// Where the tags of shortcodes are.
namespace BlogConverter.Proof;

/// <summary>
/// <c>[name …]</c> and <c>[/name]</c>: the name begins with a letter, values in quotes may hold brackets. Four words and more without an equals
/// sign are prose in brackets, not a tag.
/// </summary>
internal static class ShortcodeTags
{
    private const int FewestWordsOfProse = 4;

    private static readonly HashSet<string> s_code = new(
        "bash c cc cci ccie ccn code codeblock cpp csharp css html java javascript js php plain python ruby sourcecode source sql text vb xml".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the names that code highlighters have used; what is in them is not HTML.</summary>
    public static bool HoldsCode(string name) => s_code.Contains(name);

    public static string NameOf(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> rest = tag[1..].TrimStart('/');
        int end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '_' or '-'))
        {
            end++;
        }

        return rest[..end].ToString();
    }

    /// <summary>The length of the tag that begins here, or 0. What is remembered is where the last closing bracket is, so that none is looked for in vain twice.</summary>
    public static int LengthOf(string text, int at, ref int lastClosingBracket)
    {
        if (lastClosingBracket == -2)
        {
            lastClosingBracket = text.LastIndexOf(']');
        }

        int name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        if (at >= lastClosingBracket || name >= text.Length || !char.IsAsciiLetter(text[name]))
        {
            return 0;
        }

        int end = name;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-'))
        {
            end++;
        }

        if (end < text.Length && text[end] is not (']' or ' ' or '\t' or '\n' or '\r' or '/' or '=' or ':' or '\u00A0'))
        {
            return 0;
        }

        int close = Close(text, end);
        return close < 0 || IsProse(text.AsSpan(name, close - name)) ? 0 : close + 1 - at;
    }

    private static int Close(string text, int at)
    {
        while (true)
        {
            int step = text.AsSpan(at).IndexOfAny("][\"'");
            if (step < 0)
            {
                return -1;
            }

            at += step;
            switch (text[at])
            {
                case ']':
                    return at;
                case '[':
                    return -1;
            }

            int close = text[at - 1] == '=' ? text.IndexOf(text[at], at + 1) : at;
            if (close < 0)
            {
                return -1;
            }

            at = close + 1;
        }
    }

    private static bool IsProse(ReadOnlySpan<char> inside)
    {
        if (inside.ContainsAny('=', '/', ':'))
        {
            return false;
        }

        int words = 0;
        foreach (Range word in inside.Split(' '))
        {
            words += word.End.Value > word.Start.Value ? 1 : 0;
        }

        return words >= FewestWordsOfProse;
    }
}
