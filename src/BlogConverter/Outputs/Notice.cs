// Notices in the idioms of those targets that have one.
using System.Buffers;
using System.Net;
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>Admonitions of Docusaurus (docusaurus.io, "Admonitions") and callouts of Obsidian (help.obsidian.md, "Callouts"). Wherever neither is known, a notice is the quote that it is.</summary>
internal static class Notice
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_{}[]<>&:~$|#=%^\r\n");

    /// <summary><c>:::note[Title]</c>. It is written at the top level only: in lists and quotes its end is easily missed.</summary>
    public static bool Admonition(IElement element, MarkdownWriter writer)
    {
        if (KindOf(element, writer) is not { } kind || writer.Nesting > 0)
        {
            return false;
        }

        // What is inside may hold a line of colons, in code above all.
        string fence = new(':', Math.Max(3, CodeFence.LongerThanAnyRun(element.TextContent, ':')));
        IElement? title = TitleOf(element);
        string text = title?.TextContent ?? "";
        writer.OpaqueBlock(
            fence + (kind == "success" ? "tip" : kind) + (title is null ? "" : $"[{text}]"),
            "<blockquote>" + (title is null ? "" : title.LocalName == "p" ? $"<p><strong>{WebUtility.HtmlEncode(text)}</strong></p>" : $"<{title.LocalName}>{WebUtility.HtmlEncode(text)}</{title.LocalName}>"));
        foreach (INode node in element.ChildNodes.Where(n => n != title))
        {
            writer.Node(node);
        }

        writer.OpaqueBlock(fence, "</blockquote>");
        writer.EndBlock();
        return true;
    }

    /// <summary><c>&gt; [!note] Title</c>.</summary>
    public static bool Callout(IElement element, MarkdownWriter writer)
    {
        if (KindOf(element, writer) is not { } kind || writer.Nesting >= MarkdownWriter.NestingLimit)
        {
            return false;
        }

        IElement? title = TitleOf(element);
        string said = title is null ? "" : title.LocalName == "p" ? $"**{title.TextContent}**" : new string('#', title.LocalName[1] - '0') + " " + title.TextContent;
        writer.Quote($"[!{kind}]{(title is null ? "" : " " + title.TextContent)}", said, element.ChildNodes.Where(n => n != title));
        return true;
    }

    /// <summary>The kind of a notice that can be written as one; null for anything else, and for what a proof wants to have as HTML.</summary>
    private static string? KindOf(IElement element, MarkdownWriter writer) =>
        element.LocalName == "blockquote" && writer.CanBlock && element.GetAttribute(ContentAttributes.Notice) is "note" or "info" or "tip" or "success" or "warning" or "danger"
        && writer.Options.RawBlocks?.Contains(element) != true && PortableRenderers.HasContent(element)
            ? element.GetAttribute(ContentAttributes.Notice)
            : null;

    /// <summary>A heading or a paragraph of nothing but strong words that comes first, where no sign of Markdown's stands in it.</summary>
    private static IElement? TitleOf(IElement notice) =>
        notice.FirstElementChild is { } first && TextOf(first) is { } text
        && notice.ChildNodes.FirstOrDefault(n => n == first || !string.IsNullOrWhiteSpace(n.TextContent)) == first
        && text.Trim() == text && text.Length > 0 && !text.AsSpan().ContainsAny(Signs)
            ? first
            : null;

    private static string? TextOf(IElement first) => first switch
    {
        { LocalName: "p", ChildNodes: [IElement { LocalName: "strong", ChildNodes: [IText { Data: var strong }] }] } => strong,
        { LocalName: "h1" or "h2" or "h3" or "h4" or "h5" or "h6", ChildNodes: [IText { Data: var heading }] } => heading,
        _ => null,
    };
}
