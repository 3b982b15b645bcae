// The places of a finished page that a link can lead to.
using System.Buffers;
using System.Globalization;
using System.Net;

namespace BlogConverter.Markdown;

/// <summary>
/// Gathers the names that a generator or browser will know: ids and names of the HTML in a text, names given to headings in braces, footnotes, and what generators make of
/// headings. What only looks like one, in code, counts too: a place too many costs a warning at most.
/// </summary>
internal static class PageAnchors
{
    private const int LongestName = 500;

    private static readonly SearchValues<string> Marks = SearchValues.Create(["id=", "name=", "{#", "[^"], StringComparison.Ordinal);

    private static readonly SearchValues<char> BareEnds = SearchValues.Create(" \t\r\n>}\"'");

    /// <param name="text">The page below its front matter, as Markdown or HTML.</param>
    /// <param name="headings">The texts of the headings that get names of their own.</param>
    public static HashSet<string> In(string text, IEnumerable<string> headings)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, int>? numbers = null;
        foreach (string heading in headings)
        {
            if (HeadingSlug.Of(heading) is { Length: > 0 } slug && !names.Add(slug))
            {
                AddNumbered(slug, names, numbers ??= []);
            }
        }

        ReadOnlySpan<char> rest = text;
        for (int start = 0; rest[start..].IndexOfAny(Marks) is >= 0 and var step;)
        {
            int mark = start + step;
            start = mark + 2;
            Add(rest[mark..], mark == 0 || char.IsWhiteSpace(rest[mark - 1]), names);
        }

        return names;
    }

    /// <summary>A second heading of the same words gets a number: the first that is free, looked for where the last search ended.</summary>
    private static void AddNumbered(string slug, HashSet<string> names, Dictionary<string, int> numbers)
    {
        int number = numbers.GetValueOrDefault(slug) + 1;
        while (!names.Add(string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}")))
        {
            number++;
        }

        numbers[slug] = number;
    }

    private static void Add(ReadOnlySpan<char> at, bool isAttribute, HashSet<string> names)
    {
        if (at[0] is 'i' or 'n')
        {
            if (isAttribute && Value(at[(at.IndexOf('=') + 1)..]) is { Length: > 0 } value)
            {
                names.Add(WebUtility.HtmlDecode(value.ToString()));
            }
        }
        else if (at[0] == '{')
        {
            names.Add(Value(at[2..]).ToString());
        }
        else if (at[2..].IndexOf(']') is > 0 and < LongestName and var end)
        {
            // The generators' names for a footnote and for the way back.
            foreach (string prefix in (ReadOnlySpan<string>)["fn:", "fnref:", "fn-", "fnref-"])
            {
                names.Add(prefix + at[2..(end + 2)].ToString());
            }
        }
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text)
    {
        bool isQuoted = text.Length > 0 && text[0] is '"' or '\'';
        int end = isQuoted ? text[1..].IndexOf(text[0]) : text.IndexOfAny(BareEnds);
        return end is < 0 or > LongestName ? [] : text.Slice(isQuoted ? 1 : 0, end);
    }
}
