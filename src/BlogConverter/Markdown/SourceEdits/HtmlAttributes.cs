// Where the attributes of raw HTML stand.
namespace BlogConverter.Markdown.SourceEdits;

/// <summary>The value of an attribute by its place, without its quotes.</summary>
internal readonly record struct HtmlAttribute(string Element, string Name, int Start, int Length);

/// <summary>Walks over start tags as HTML's tokenizer does: comments are passed over, values stand in either quote or in none.</summary>
internal static class HtmlAttributes
{
    public static List<HtmlAttribute> In(string text, int start, int end)
    {
        var found = new List<HtmlAttribute>();
        for (int at = text.IndexOf('<', start, end - start); at >= 0 && at < end - 1; at = at < end ? text.IndexOf('<', at, end - at) : -1)
        {
            if (text.AsSpan(at, end - at).StartsWith("<!--"))
            {
                int close = text.IndexOf("-->", at, end - at, StringComparison.Ordinal);
                at = close < 0 ? end : close + 3;
            }
            else if (char.IsAsciiLetter(text[at + 1]))
            {
                at = Tag(text, at + 1, end, found);
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static int Tag(string text, int at, int end, List<HtmlAttribute> found)
    {
        int name = at;
        at = Past(text, at, end, static c => !char.IsWhiteSpace(c) && c is not ('>' or '/'));
        string element = text[name..at].ToLowerInvariant();
        while (at < end && text[at] != '>')
        {
            at = Past(text, at, end, static c => char.IsWhiteSpace(c) || c == '/');
            int key = at;
            at = Past(text, at, end, static c => !char.IsWhiteSpace(c) && c is not ('>' or '/' or '='));
            string attribute = text[key..at].ToLowerInvariant();
            int equals = Past(text, at, end, char.IsWhiteSpace);
            if (equals >= end || text[equals] != '=')
            {
                if (at == key)
                {
                    at = Math.Min(end, at + (at < end && text[at] != '>' ? 1 : 0));
                }

                continue;
            }

            at = Past(text, equals + 1, end, char.IsWhiteSpace);
            if (at >= end)
            {
                break;
            }

            char quote = text[at] is '"' or '\'' ? text[at] : '\0';
            int start = quote == '\0' ? at : at + 1;
            int close = quote == '\0' ? Past(text, start, end, static c => !char.IsWhiteSpace(c) && c != '>') : text.IndexOf(quote, start, end - start);
            if (close < 0)
            {
                return end;
            }

            found.Add(new HtmlAttribute(element, attribute, start, close - start));
            at = quote == '\0' ? close : close + 1;
        }

        return Math.Min(end, at + 1);
    }

    private static int Past(string text, int at, int end, Func<char, bool> isPart)
    {
        while (at < end && isPart(text[at]))
        {
            at++;
        }

        return at;
    }
}
