// The Markdown that Pelican reads.
using System.Net;
using AngleSharp.Dom;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary>
/// Python-Markdown with the extensions that Pelican turns on (<c>extra</c>, <c>codehilite</c>, <c>meta</c>); see python-markdown.github.io. It is older than CommonMark: lists nest by four
/// columns, a backslash guards only a few characters, raw HTML is raw up to its closing tag, fences stand at the margin only, and there is no strikethrough.
/// </summary>
internal static class PythonMarkdown
{
    public static MarkdownOptions Options { get; } = new()
    {
        Renderers = [Render, TextMath.Render, PortableRenderers.Render],
        Guard = Guard,
        HardBreak = HardBreakStyle.Spaces,
        ListIndent = ListIndent.Four,
        ExtraEscapes = ["{", "*["],
        Html = HtmlReading.Verbatim,
        FencesInContainers = false,
        CodeInfo = CodeFences.Python,
    };

    /// <summary>Text that is read as HTML, guarded where it would be markup: titles and summaries go to the page as they are.</summary>
    public static string Html(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return text;
        }

        var html = new System.Text.StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '<' when OpensTag(text.AsSpan(i)) => html.Append("&lt;"),
                '&' when UrlText.IsEntity(text.AsSpan(i)) => html.Append("&amp;"),
                char c => html.Append(c),
            };
        }

        return html.ToString();
    }

    private static bool Render(IElement element, MarkdownWriter writer)
    {
        switch (element.LocalName)
        {
            case "del" or "s" or "strike" when !writer.Run.InCode:
                writer.RawAround(element);
                return true;
            case "code" when element.TextContent.Contains('|', StringComparison.Ordinal) && element.Closest("td, th") is not null:
                writer.InlineHtml("<code>" + WebUtility.HtmlEncode(element.TextContent).Replace("|", "&#124;", StringComparison.Ordinal) + "</code>");
                return true;
            case "blockquote" when writer.CanBlock && element.PreviousElementSibling?.LocalName == "blockquote":
                // One quote below another would be one to it.
                writer.HtmlBlock("<!-- -->");
                return false;
            case "pre" when writer.CanBlock && IsMagic(element) && writer.Nesting > 0:
                // No fence that could name a language stands here.
                writer.RawBlock(element);
                return true;
            case "pre" when writer.CanBlock && IsMagic(element):
                writer.CodeBlock(element.TextContent, "text");
                return true;
            default:
                return false;
        }
    }

    /// <summary>The highlighter takes a first line of code for an order to itself, unless the block has a language.</summary>
    private static bool IsMagic(IElement pre) =>
        pre.TextContent.AsSpan().TrimStart('\n') is var code && (code.StartsWith("#!", StringComparison.Ordinal) || code.StartsWith(":::", StringComparison.Ordinal))
        && pre.QuerySelector("code[class]") is null && !pre.HasAttribute("class") && pre.QuerySelector("img, table, iframe, a[href]") is null;

    private static void Guard(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        if (place != MarkdownPlace.Text)
        {
            return;
        }

        for (int at = 0; at < text.Length; at++)
        {
            if (Spelled(text, at) is { } spelled)
            {
                spans.Add(new GuardedSpan(at, 1, spelled));
            }
        }
    }

    /// <summary>How a character is written that GFM guards with a backslash, which would be printed here; null for every other.</summary>
    private static string? Spelled(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '<' when OpensTag(text[at..]) => "&lt;",
        '&' when UrlText.IsEntity(text[at..]) => "&amp;",
        '~' => text[at..].StartsWith("~~~") ? "&#126;" : "~",
        '=' when at == 0 => "&#61;",
        '|' when at == 0 => "&#124;",
        ':' when at == 0 => "&#58;",
        '#' when at == 0 || text[at..].TrimEnd(' ').IndexOfAnyExcept('#') < 0 => "&#35;",
        _ => null,
    };

    private static bool OpensTag(ReadOnlySpan<char> text) => text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!' or '?');
}
