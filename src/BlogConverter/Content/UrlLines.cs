// Addresses that stand alone on a line.
using System.Buffers;
using System.Net;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content;

/// <summary>
/// An address that is all of a line, or all of a <c>&lt;p&gt;</c>, becomes an embed or a player where its site or kind is known; any other stays text, as in WordPress.
/// Inside tags, comments, code and scripts nothing is replaced.
/// </summary>
internal static class UrlLines
{
    private const int LongestParagraphTag = 300;

    private static readonly SearchValues<string> Schemes = SearchValues.Create(["http://", "https://"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> UrlEnd = SearchValues.Create(" \t\r\n<>\"");

    private static readonly string[] Untouchable = ["pre", "code", "script", "style", "textarea"];

    /// <summary>The body with embeds.</summary>
    /// <param name="body">The raw body.</param>
    /// <param name="context">The body's context.</param>
    /// <param name="mark">See <see cref="OwnElements"/>.</param>
    public static string Embed(string body, ContentContext context, char mark)
    {
        List<(int Start, int End, string Html)>? found = null;
        List<int>? barred = null;
        for (int i = 0; body.AsSpan(i).IndexOfAny(Schemes) is >= 0 and var step;)
        {
            int start = i + step;
            int length = body.AsSpan(start).IndexOfAny(UrlEnd);
            int end = i = length < 0 ? body.Length : start + length;
            if (StandsAlone(body, start, end, out bool isLine) && EmbedMarkup.OfBareUrl(WebUtility.HtmlDecode(body[start..end]), context) is { } html && !IsBarred(barred ??= Barred(body), start))
            {
                (found ??= []).Add((start, end, isLine ? $"\n{html}\n" : html));
            }
        }

        if (found is null)
        {
            return body;
        }

        TextBuffer output = new(body.Length + (found.Count * 200));
        int copied = 0;
        foreach ((int start, int end, string html) in found)
        {
            output.Append(body.AsSpan(copied, start - copied));
            output.Append(OwnElements.Mark(html, mark));
            copied = end;
        }

        output.Append(body.AsSpan(copied));
        string result = output.ToString();
        output.Dispose();
        return result;
    }

    private static bool StandsAlone(ReadOnlySpan<char> body, int start, int end, out bool isLine)
    {
        ReadOnlySpan<char> before = body[..start].TrimEnd(" \t"), after = body[end..].TrimStart(" \t");
        isLine = (before.Length == 0 || before[^1] == '\n') && (after.Length == 0 || after[0] == '\n');
        if (isLine)
        {
            return true;
        }

        before = before.TrimEnd(" \t\n");
        if (!after.TrimStart(" \t\n").StartsWith("</p>") || before.Length == 0 || before[^1] != '>')
        {
            return false;
        }

        int tag = before[Math.Max(0, before.Length - LongestParagraphTag)..].LastIndexOf('<');
        ReadOnlySpan<char> open = tag < 0 ? [] : before[(Math.Max(0, before.Length - LongestParagraphTag) + tag)..];
        return open is "<p>" || open.StartsWith("<p ");
    }

    // Where comments, tags over several lines and untouchable elements begin and end, by turns.
    private static List<int> Barred(string body)
    {
        List<int> edges = [];
        TagReader tags = new(body);
        Shortcodes.ShortcodeScanner elements = new(body);
        for (int i = 0; i < body.Length && body.AsSpan(i).IndexOf('<') is >= 0 and var step;)
        {
            int start = i + step;
            i = tags.IsTag(start) ? tags.End(start) : start + 1;
            ReadOnlySpan<char> name = tags.Name(start);
            bool isUntouchable = false;
            foreach (string untouchable in Untouchable)
            {
                isUntouchable |= body[i - 1] == '>' && body[start + 1] != '/' && name.Equals(untouchable, StringComparison.OrdinalIgnoreCase);
            }

            int close = isUntouchable ? elements.ElementEnd(name, i) : -1;
            i = Math.Max(i, close);
            if (close >= 0 || body.AsSpan(start, i - start).Contains('\n'))
            {
                edges.Add(start);
                edges.Add(i);
            }
        }

        return edges;
    }

    private static bool IsBarred(List<int> edges, int at)
    {
        int index = edges.BinarySearch(at);
        return index >= 0 ? index % 2 == 0 : ~index % 2 == 1;
    }
}
