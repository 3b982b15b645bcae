// From the text of a comment or of a term's description to Markdown.
using BlogConverter.Content;
using BlogConverter.Markdown;

namespace BlogConverter;

/// <summary>What a visitor saw: paragraphs as WordPress makes them, no shortcodes, and small HTML (WordPress: the filters <c>comment_text</c> and <c>term_description</c>).</summary>
internal static class CommentText
{
    public static string ToMarkdown(string text, MarkdownOptions options)
    {
        string html = Autop.Apply(text);
        return PlainParagraphs.Of(html) is { } plain ? HtmlToMarkdown.Convert(plain, options) : HtmlToMarkdown.Convert(html, options);
    }
}
