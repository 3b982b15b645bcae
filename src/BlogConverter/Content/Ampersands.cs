// Keeps bare ampersands what they are.
namespace BlogConverter.Content;

/// <summary>
/// HTML decodes some entities without their semicolon: in a text, <c>?a=1&amp;section=2</c> would become <c>?a=1§ion=2</c>. WordPress escapes each ampersand that does not
/// begin what looks like an entity (a number, or one to eight letters, and a semicolon), everywhere but in code and scripts, and so do we (there: part of <c>wptexturize</c>).
/// </summary>
internal static class Ampersands
{
    private const int LongestName = 8;

    private static readonly string[] Untouched = ["pre", "code", "kbd", "style", "script", "tt"];

    /// <summary>The HTML with bare ampersands escaped where a parser could take them for more.</summary>
    public static string Escape(string html)
    {
        int first = NextBare(html, 0);
        if (first < 0)
        {
            return html;
        }

        Shortcodes.ShortcodeScanner elements = new(html);
        TagReader tags = new(html);
        TextBuffer output = new(html.Length + 64);
        int copied = 0;
        for (int i = 0, bare = first; bare >= 0;)
        {
            int tag = html.AsSpan(i).IndexOf('<') is >= 0 and var step ? i + step : html.Length;
            int end = tag == html.Length || !tags.IsTag(tag) ? Math.Min(tag + 1, html.Length) : tags.End(tag);
            int skipTo = Math.Max(end, UntouchedEnd(html, tag, end, tags, elements));
            while (bare >= 0 && bare < end)
            {
                output.Append(html.AsSpan(copied, bare + 1 - copied));
                output.Append("amp;");
                copied = bare + 1;
                bare = NextBare(html, copied);
            }

            bare = bare >= 0 && bare < skipTo ? NextBare(html, skipTo) : bare;
            i = skipTo;
        }

        output.Append(html.AsSpan(copied));
        string result = output.ToString();
        output.Dispose();
        return result;
    }

    private static int UntouchedEnd(string html, int tag, int end, TagReader tags, Shortcodes.ShortcodeScanner elements)
    {
        if (tag + 1 >= html.Length || html[tag + 1] == '/')
        {
            return -1;
        }

        ReadOnlySpan<char> name = tags.Name(tag);
        foreach (string untouched in Untouched)
        {
            if (name.Equals(untouched, StringComparison.OrdinalIgnoreCase))
            {
                return elements.ElementEnd(name, end);
            }
        }

        return -1;
    }

    // The next ampersand before a letter that is not an entity's.
    private static int NextBare(ReadOnlySpan<char> html, int from)
    {
        for (int i = from; i < html.Length && html[i..].IndexOf('&') is >= 0 and var step; i++)
        {
            i += step;
            int end = i + 1;
            while (end < html.Length && end - i <= LongestName && (char.IsAsciiLetter(html[end]) || html[end] is >= '1' and <= '4'))
            {
                end++;
            }

            if (end > i + 1 && (end == html.Length || html[end] != ';'))
            {
                return i;
            }
        }

        return -1;
    }
}
