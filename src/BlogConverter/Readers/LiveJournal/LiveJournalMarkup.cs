// LiveJournal's own tags.
using System.Text;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.LiveJournal;

/// <summary><c>&lt;lj user&gt;</c> is a link to a person, <c>&lt;lj-cut&gt;</c> ends the teaser, and the others hold HTML.</summary>
internal static class LiveJournalMarkup
{
    /// <summary>A text with plain HTML in place of these tags.</summary>
    public static string Html(string text)
    {
        if (!text.Contains("<lj", StringComparison.OrdinalIgnoreCase) && !text.Contains("</lj", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        StringBuilder html = new(text.Length);
        int copied = 0;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            bool isEnd = at + 1 < text.Length && text[at + 1] == '/';
            int start = at + (isEnd ? 2 : 1), end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            {
                end++;
            }

            string name = text[start..end].ToLowerInvariant();
            if (name is not ("lj" or "lj-cut" or "lj-raw" or "lj-embed" or "lj-spoiler" or "lj-template") || LenientAttributes.Read(text, end) is not { } tag)
            {
                continue;
            }

            html.Append(text, copied, at - copied).Append(isEnd ? "" : Shown(name, tag));
            copied = tag.End;
            at = tag.End - 1;
        }

        return html.Append(text, copied, text.Length - copied).ToString();
    }

    private static string Shown(string name, LenientAttributes tag)
    {
        string Value(string attribute) => tag.Attributes.FirstOrDefault(a => a.Key.Equals(attribute, StringComparison.OrdinalIgnoreCase)).Value ?? "";
        string person = Value("user") is { Length: > 0 } user ? user : Value("comm");
        return name switch
        {
            "lj" when person.Length > 0 => HtmlText.Link($"https://{person.Replace('_', '-')}.livejournal.com/", HtmlText.Of(Value("title") is { Length: > 0 } title ? title : person)),
            "lj-cut" => $"\n\n<!--more {HtmlText.Of(Value("text"))}-->\n\n".Replace(" -->", "-->", StringComparison.Ordinal),
            _ => "",
        };
    }
}
