// The formatted text of a block.
using System.Text;
using System.Text.Json;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Tumblr;

/// <summary>Formatting comes as ranges over the text, which may overlap; positions count characters, not UTF-16 units.</summary>
internal static class TumblrText
{
    /// <summary>The text as HTML; line ends are breaks.</summary>
    public static string Html(JsonElement block)
    {
        Rune[] text = [.. block.Text("text").EnumerateRunes()];
        List<Range> ranges = [.. block.Items("formatting").Select(f => Of(f, text.Length)).Where(r => r.End > r.Start).OrderBy(r => r.Start).ThenByDescending(r => r.End)];
        StringBuilder html = new();
        List<Range> open = [];
        int next = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            Close(open, at, html);
            for (; next < ranges.Count && ranges[next].Start == at && at < text.Length; next++)
            {
                html.Append(ranges[next].Opening);
                open.Add(ranges[next]);
            }

            if (at < text.Length)
            {
                html.Append(text[at].Value == '\n' ? "<br>\n" : HtmlText.Of(text[at].ToString()));
            }
        }

        return html.ToString();
    }

    /// <summary>Closes what ends here; what was opened later and goes on is closed and opened again, so that elements nest.</summary>
    private static void Close(List<Range> open, int at, StringBuilder html)
    {
        int first = open.FindIndex(r => r.End == at);
        if (first < 0)
        {
            return;
        }

        List<Range> again = [.. open.Skip(first).Where(r => r.End > at)];
        for (int i = open.Count - 1; i >= first; i--)
        {
            html.Append("</").Append(open[i].Element).Append('>');
        }

        open.RemoveRange(first, open.Count - first);
        foreach (Range range in again)
        {
            html.Append(range.Opening);
            open.Add(range);
        }
    }

    private static Range Of(JsonElement format, int length)
    {
        int start = (int)Math.Clamp(format.Number("start") ?? 0, 0, length), end = (int)Math.Clamp(format.Number("end") ?? 0, 0, length);
        return format.Text("type") switch
        {
            "bold" => new(start, end, "strong", "<strong>"),
            "italic" => new(start, end, "em", "<em>"),
            "strikethrough" => new(start, end, "s", "<s>"),
            "small" => new(start, end, "small", "<small>"),
            "link" => new(start, end, "a", $"<a href=\"{HtmlText.Of(format.Text("url"))}\">"),
            "mention" => new(start, end, "a", $"<a href=\"{HtmlText.Of(format.Property("blog").Text("url"))}\">"),
            _ => new(0, 0, "", ""),
        };
    }

    private readonly record struct Range(int Start, int End, string Element, string Opening);
}
