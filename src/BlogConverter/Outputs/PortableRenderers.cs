// The content stage's own elements in plain Markdown.
using System.Collections.Frozen;
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>
/// Writes each of <see cref="ContentElements"/> so that every reader of Markdown understands it. A target puts its own renderers before this one,
/// which takes what they decline; an element that was made from an unknown version is unwrapped.
/// </summary>
public static class PortableRenderers
{
    private static readonly FrozenDictionary<string, ElementRenderer> Rows = new Dictionary<string, ElementRenderer>(StringComparer.Ordinal)
    {
        [ContentElements.Embed] = Embed,
        [ContentElements.More] = More,
        [ContentElements.PageBreak] = static (_, writer) => Comment("<!--nextpage-->", writer),
        [ContentElements.FootnoteReference] = FootnoteReference,
        [ContentElements.Footnote] = Footnote,
        [ContentElements.Math] = Math,
        [ContentElements.Placeholder] = Placeholder,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Writes one of the content stage's own elements; declines every other.</summary>
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        ArgumentNullException.ThrowIfNull(element);
        return IsOwn(element) && Rows.TryGetValue(element.LocalName, out ElementRenderer? row) && row(element, writer);
    }

    internal static bool IsOwn(IElement element) => element.LocalName.StartsWith(ContentElements.Prefix, StringComparison.Ordinal);

    /// <summary>True when a visitor would have seen something of the element itself.</summary>
    internal static bool HasContent(IElement element) => !string.IsNullOrWhiteSpace(element.TextContent) || element.QuerySelector("img, iframe, video, audio") is not null;

    /// <summary>A marker in a block of its own.</summary>
    internal static bool Comment(string comment, MarkdownWriter writer)
    {
        writer.HtmlBlock(comment);
        writer.EndBlock();
        return true;
    }

    /// <summary>The formula between delimiters, as it stands: what is inside is no Markdown.</summary>
    internal static bool Math(IElement element, MarkdownWriter writer, string inline, Func<string, string> guard)
    {
        string tex = string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tex.Length == 0)
        {
            return true;
        }

        bool isBlock = element.HasAttribute("display") && writer.CanBlock;
        if (isBlock)
        {
            writer.OpaqueBlock("$$\n" + guard(tex) + "\n$$", MarkdownLiteral.Of(tex));
            writer.EndBlock();
        }
        else
        {
            writer.Opaque(inline + guard(tex) + inline, MarkdownLiteral.Of(tex));
        }

        return true;
    }

    /// <summary>What the source held in place of the embed, and a link on a line of its own unless that has one.</summary>
    private static bool Embed(IElement element, MarkdownWriter writer)
    {
        string url = element.GetAttribute("url") ?? "";
        writer.EndBlock();
        if (HasContent(element))
        {
            writer.Children(element);
            writer.EndBlock();
        }

        if (url.Length > 0 && !element.QuerySelectorAll("a[href], iframe[src]").Any(a => (a.GetAttribute("href") ?? a.GetAttribute("src")) == url))
        {
            writer.Link(url, null, element);
            writer.EndBlock();
        }

        return true;
    }

    private static bool More(IElement element, MarkdownWriter writer)
    {
        // The author's own words for the link are kept where they cannot end the comment.
        string text = element.GetAttribute("text") is { Length: > 0 } own && !own.Contains('>', StringComparison.Ordinal) && !own.Contains("--", StringComparison.Ordinal) ? " " + own.ReplaceLineEndings(" ") : "";
        return Comment($"<!--more{text}-->", writer);
    }

    private static bool FootnoteReference(IElement element, MarkdownWriter writer)
    {
        writer.FootnoteReference(element.GetAttribute("name") ?? "");
        return true;
    }

    private static bool Footnote(IElement element, MarkdownWriter writer)
    {
        writer.Footnote(element.GetAttribute("name") ?? "", element);
        return true;
    }

    private static bool Math(IElement element, MarkdownWriter writer) => Math(element, writer, "$", static tex => tex);

    /// <summary>The fallback, or the name in brackets where there is none: a reader of the page has to see that something stood there.</summary>
    private static bool Placeholder(IElement element, MarkdownWriter writer)
    {
        bool isInText = StandsInText(element);
        if (!isInText)
        {
            writer.EndBlock();
        }

        if (HasContent(element))
        {
            writer.Children(element);
        }
        else if (isInText)
        {
            writer.Opaque(Named(element));
        }
        else
        {
            writer.OpaqueBlock(Named(element));
        }

        if (!isInText)
        {
            writer.EndBlock();
        }

        return true;
    }

    private static bool StandsInText(IElement element) =>
        element.ParentElement?.ChildNodes.Any(n => n != element && !string.IsNullOrWhiteSpace(n.TextContent) && n is IText or IElement { LocalName: "a" or "em" or "strong" or "code" or "span" }) == true;

    private static string Named(IElement element) => $"[{MarkdownLiteral.Of(Readable(element.GetAttribute("name") ?? ""))}]";

    /// <summary><c>contact-form-7</c> is a contact form: in brackets the bare name would look like a shortcode that nobody ran.</summary>
    private static string Readable(string name)
    {
        string own = name[(name.LastIndexOf('/') + 1)..];
        return string.Join(' ', own.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries).Where(p => !p.All(char.IsAsciiDigit)));
    }
}
