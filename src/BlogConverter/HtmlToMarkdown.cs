// HTML to Markdown in one call.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Markdown;

namespace BlogConverter;

/// <summary>Converts HTML to GitHub-flavoured Markdown: CommonMark 0.31 with tables, strikethrough, task lists, autolinks and footnotes. Safe to call from many threads.</summary>
public static class HtmlToMarkdown
{
    // To make a parser costs more than to parse a comment.
    [ThreadStatic]
    private static HtmlParser? _parser;

    /// <summary>Converts a piece of HTML, or a whole page, of which the body counts.</summary>
    /// <param name="html">The HTML; need not be valid, it is read as a browser reads it.</param>
    /// <param name="options">How Markdown is written; null: <see cref="MarkdownOptions.Default"/>.</param>
    /// <returns>Markdown with <c>\n</c> line ends and one at its end; empty when there is nothing to show.</returns>
    public static string Convert(string html, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        _parser ??= new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using IDocument document = _parser.ParseDocument(html);
        return Convert(document, options);
    }

    /// <summary>Converts a node of a DOM and all in it; the DOM is not changed.</summary>
    /// <param name="node">A document, of which the body counts, an element, a fragment or a text.</param>
    /// <param name="options">How Markdown is written; null: <see cref="MarkdownOptions.Default"/>.</param>
    /// <returns>As above.</returns>
    public static string Convert(INode node, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        return MarkdownWriter.Write(node, options ?? MarkdownOptions.Default).Text;
    }
}
