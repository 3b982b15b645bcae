// What authors tell highlighters beside the language.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>Titles of code listings and the lines that are to stand out, in the spellings of SyntaxHighlighter, Crayon, Enlighter, Prism and their blocks.</summary>
internal static class CodeRemarks
{
    /// <summary>More marked lines than a listing of a post has: what is longer is no list of lines.</summary>
    private const int MostRanges = 200;

    /// <summary>A title in one line; empty when there is none.</summary>
    public static string Title(string? text)
    {
        string title = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title is ['"', .., '"'] or ['\'', .., '\''] ? title[1..^1] : title;
    }

    /// <summary>Marked lines counted from 1 as <c>1,4-6</c>; empty when a text is no list of numbers and ranges.</summary>
    /// <param name="text">Numbers and ranges, parted by commas or spaces, in brackets or not.</param>
    /// <param name="firstLine">The number of the first line, from which SyntaxHighlighter counts.</param>
    public static string Lines(string? text, string? firstLine = null)
    {
        int before = int.TryParse(firstLine, NumberStyles.None, CultureInfo.InvariantCulture, out int first) && first > 0 ? first - 1 : 0;
        var lines = new List<string>();
        foreach (string range in (text ?? "").Trim().Trim('[', ']', '{', '}', '"', '\'').Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] ends = range.Split('-');
            if (ends.Length > 2 || lines.Count == MostRanges || !TryRead(ends[0], before, out int start) || !TryRead(ends[^1], before, out int end))
            {
                return "";
            }

            (start, end) = (Math.Min(start, end), Math.Max(start, end));
            lines.Add(start == end ? start.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{start}-{end}"));
        }

        return string.Join(',', lines);
    }

    /// <summary>The attributes that carry both, with a space in front; what is empty is left out.</summary>
    public static RawHtml Attributes(ContentContext context, string title, string lines) => new(
        (title.Length > 0 ? context.Html($" {ContentAttributes.CodeTitle}=\"{title}\"") : "") + (lines.Length > 0 ? context.Html($" {ContentAttributes.CodeLines}=\"{lines}\"") : ""));

    private static bool TryRead(string text, int before, out int line) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out line) && (line -= before) is > 0 and < 1_000_000;
}
