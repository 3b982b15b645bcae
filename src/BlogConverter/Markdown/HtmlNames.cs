// What the names of HTML elements mean to the writer.
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>Sets of element names.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Never = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "template", "head", "title", "meta", "link", "base", "svg", "basefont", "bgsound", "param", "source", "track", "col",
        "colgroup", "datalist", "area", "frame", "noframes", "noembed", "input", "select", "textarea", "meter", "progress", "keygen");

    private static readonly FrozenSet<string> NeverInRaw = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "template", "head", "title", "meta", "link", "base", "svg", "noframes", "noembed");

    private static readonly FrozenSet<string> PlainSpans = FrozenSet.Create(StringComparer.Ordinal, "span", "font", "nobr", "blink", "label", "tt");

    /// <summary>Names that begin an HTML block wherever the tag ends (CommonMark, section 4.6, conditions 1 and 6).</summary>
    private static readonly FrozenSet<string> BlockStarts = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
        "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul");

    /// <summary>Elements whose presence in a cell is more than GFM can say there.</summary>
    private static readonly FrozenSet<string> NoCellContent = FrozenSet.Create(
        StringComparer.Ordinal, "ul", "ol", "menu", "dir", "pre", "xmp", "listing", "table", "blockquote", "hr", "dl", "details");

    /// <summary>Elements that stand in a line of their own.</summary>
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol",
        "p", "pre", "section", "summary", "table", "ul", "xmp", "listing", "search", "marquee", "multicol", "optgroup", "option", "plaintext");

    /// <summary>Elements of which nothing passes.</summary>
    public static bool IsNeverWritten(IElement element) => NeverInRaw.Contains(element.LocalName);

    /// <summary>Elements that a reader of the page does not see as text.</summary>
    public static FrozenSet<string> Unwritten => Never;

    /// <summary>Elements that stand in a line of their own.</summary>
    public static FrozenSet<string> BlockNames => Blocks;

    public static bool IsPlainSpan(string name) => PlainSpans.Contains(name);

    public static bool BeginsBlock(string name) => BlockStarts.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool CannotBeInCell(string name) => NoCellContent.Contains(name);
}
