// Text that Zola would take for a shortcode.
using System.Net;
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>
/// Zola looks for <c>{{ name(…) }}</c> and <c>{% name(…) %}</c> before it reads Markdown, in code and raw HTML too; in text and HTML a character reference breaks them, and code
/// that holds one is written as HTML. Braces at the end of a heading would be its attributes. See getzola.org, "Shortcodes".
/// </summary>
internal static class Tera
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        switch (element.LocalName)
        {
            case ContentElements.More:
                return PortableRenderers.Comment("<!-- more -->", writer);
            case "pre" when writer.CanBlock && HoldsCall(element.TextContent):
                writer.RawBlock(element);
                return true;
            case "code" when element.ParentElement?.LocalName != "pre" && HoldsCall(element.TextContent):
                writer.InlineHtml("<code>" + Encoded(element.TextContent) + "</code>");
                return true;
            default:
                return false;
        }
    }

    public static void Guard(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        if (place is MarkdownPlace.Code or MarkdownPlace.CodeBlock)
        {
            return;
        }

        int last = place == MarkdownPlace.Text && text.TrimEnd().EndsWith("}") ? text.LastIndexOf('{') : -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && text[at] == '{' && text[at + 1] is '{' or '%')
            {
                spans.Add(new GuardedSpan(at, 2, text[at + 1] == '{' ? "{&#123;" : "{&#37;"));
                at++;
            }
            else if (at == last)
            {
                spans.Add(new GuardedSpan(at, 1, "&#123;"));
            }
            else if (place == MarkdownPlace.Address && at == 0 && text.StartsWith("@/", StringComparison.Ordinal))
            {
                spans.Add(new GuardedSpan(0, 1, "%40"));
            }
        }
    }

    /// <summary>True when the code holds what begins a call, or one that is commented out.</summary>
    internal static bool HoldsCall(string code)
    {
        for (int at = code.IndexOf('{', StringComparison.Ordinal); at >= 0; at = code.IndexOf('{', at + 1))
        {
            if (at + 1 < code.Length && code[at + 1] is '{' or '%' && BeginsCall(code.AsSpan(at + 2)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsCall(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("/*") ? text[2..] : text;
        text = text.TrimStart();
        int end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end > 0 && (text[end..].TrimStart().StartsWith("(") || text[..end] is "end");
    }

    private static string Encoded(string code) =>
        WebUtility.HtmlEncode(code).Replace("{{", "{&#123;", StringComparison.Ordinal).Replace("{%", "{&#37;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal);
}
