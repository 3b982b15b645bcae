// Footnotes for dialects that have none.
using System.Net;
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>marked and markdown-it know no footnotes without a plugin: the reference is a raised link, and the note a paragraph that it leads to.</summary>
internal static class HtmlFootnotes
{
    public static bool Render(IElement element, MarkdownWriter writer) => element.LocalName switch
    {
        ContentElements.FootnoteReference => Reference(WebUtility.HtmlEncode(element.GetAttribute("name") ?? ""), writer),
        ContentElements.Footnote => Note(WebUtility.HtmlEncode(element.GetAttribute("name") ?? ""), element, writer),
        _ => false,
    };

    private static bool Reference(string name, MarkdownWriter writer)
    {
        writer.Opaque($"<sup id=\"fnref-{name}\"><a href=\"#fn-{name}\">{name}</a></sup>", $"[^{name}]");
        return true;
    }

    private static bool Note(string name, IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        writer.Opaque($"<sup id=\"fn-{name}\"><a href=\"#fnref-{name}\">{name}</a></sup> ", $"[^{name}]: ");
        writer.Children(element);
        writer.EndBlock();
        return true;
    }
}
