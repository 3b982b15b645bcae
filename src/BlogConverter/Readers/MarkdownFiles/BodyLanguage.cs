// Whether a body is Markdown or HTML.
using BlogConverter.Model;
using Markdig.Syntax;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>
/// A body is HTML when the file says so or when nothing in it is Markdown: every block is one that CommonMark hands through. Exporters wrote
/// WordPress's own text into files called <c>.html</c>, too: paragraphs that only blank lines part.
/// </summary>
internal static class BodyLanguage
{
    public static BodyFormat Of(string body, FilePath path)
    {
        if (path.IsHtml)
        {
            return IsParted(body) ? BodyFormat.WordPress : BodyFormat.Html;
        }

        return body.AsSpan().TrimStart().StartsWith("<") && IsWhollyHtml(body) ? BodyFormat.Html : BodyFormat.Markdown;
    }

    private static bool IsWhollyHtml(string body)
    {
        MarkdownDocument document = Markdig.Markdown.Parse(body);
        return document.All(b => b is HtmlBlock) && document.OfType<HtmlBlock>().Any(b => b.Type != HtmlBlockType.Comment);
    }

    private static bool IsParted(string body) =>
        !body.Contains("<p>", StringComparison.OrdinalIgnoreCase) && !body.Contains("<p ", StringComparison.OrdinalIgnoreCase)
        && (body.Contains("\n\n", StringComparison.Ordinal) || body.Contains("\r\n\r\n", StringComparison.Ordinal));
}
