// From the text of a comment to Markdown.
using BlogConverter.Content;
using BlogConverter.Markdown;

namespace BlogConverter;

/// <summary>What a visitor saw of a comment: paragraphs as WordPress makes them, no shortcodes, and small HTML (WordPress: the filter <c>comment_text</c>).</summary>
internal static class CommentText
{
    public static string ToMarkdown(string text, MarkdownOptions options) => HtmlToMarkdown.Convert(Autop.Apply(text), options);
}
