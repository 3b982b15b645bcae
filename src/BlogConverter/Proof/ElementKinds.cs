// What each HTML element means to a reading.
using BlogConverter.Model;

namespace BlogConverter.Proof;

/// <summary>What a <see cref="DomReader"/> does at an element.</summary>
internal enum ElementKind : byte
{
    /// <summary>Read through.</summary>
    Inline,

    /// <summary>A block that can be written on its own.</summary>
    Block,

    /// <summary>A block that only its container can hold.</summary>
    Part,
    Hidden,
    Heading,
    Quote,
    List,
    Item,
    Preformatted,
    Code,
    Table,
    Section,
    Row,
    Cell,
    Caption,
    LineBreak,
    Rule,
    Image,
    Link,
    Emphasis,
    Strong,
    Deleted,

    /// <summary>Markdown may say it as emphasis or code, or not at all.</summary>
    Optional,

    /// <summary>A browser shows marks around it.</summary>
    Quotation,

    /// <summary>Shown where there are no scripts.</summary>
    Fallback,
    Input,
    Media,
    Embed,
    More,
    PageBreak,
    FootnoteReference,
    Footnote,
    Formula,
}

/// <summary>
/// Element names by what they mean; a name that is not here is read through. The compiler makes a jump by length and letter of it, which takes a
/// tenth of the time of a look into a frozen dictionary, three times for each element.
/// </summary>
internal static class ElementKinds
{
    public static ElementKind Of(ReadOnlySpan<char> name) => name switch
    {
        "p" or "div" or "address" or "article" or "aside" or "center" or "dl" or "fieldset" or "figure" or "footer" or "form" or "header" or "hgroup"
            or "main" or "nav" or "section" or "details" or "dialog" or "marquee" or "multicol" or "search" => ElementKind.Block,
        "dt" or "dd" or "summary" or "legend" or "figcaption" or "optgroup" => ElementKind.Part,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ElementKind.Heading,
        "blockquote" => ElementKind.Quote,
        "ul" or "ol" or "menu" or "dir" => ElementKind.List,
        "li" => ElementKind.Item,
        "pre" or "xmp" or "listing" => ElementKind.Preformatted,
        "code" => ElementKind.Code,
        "table" => ElementKind.Table,
        "thead" or "tbody" or "tfoot" => ElementKind.Section,
        "tr" => ElementKind.Row,
        "td" or "th" => ElementKind.Cell,
        "caption" => ElementKind.Caption,
        "br" => ElementKind.LineBreak,
        "hr" => ElementKind.Rule,
        "img" => ElementKind.Image,
        "a" => ElementKind.Link,
        "em" or "i" => ElementKind.Emphasis,
        "strong" or "b" => ElementKind.Strong,
        "del" or "s" or "strike" => ElementKind.Deleted,
        "kbd" or "samp" or "tt" or "var" or "cite" or "dfn" or "u" or "ins" or "mark" => ElementKind.Optional,
        "q" => ElementKind.Quotation,
        "noscript" => ElementKind.Fallback,
        "input" => ElementKind.Input,
        "iframe" or "video" or "audio" or "object" or "embed" => ElementKind.Media,
        ContentElements.Embed => ElementKind.Embed,
        ContentElements.More => ElementKind.More,
        ContentElements.PageBreak => ElementKind.PageBreak,
        ContentElements.FootnoteReference => ElementKind.FootnoteReference,
        ContentElements.Footnote => ElementKind.Footnote,
        ContentElements.Math => ElementKind.Formula,
        "script" or "style" or "template" or "head" or "title" or "meta" or "link" or "base" or "svg" or "basefont" or "bgsound" or "param" or "source"
            or "track" or "col" or "colgroup" or "datalist" or "area" or "frame" or "select" or "textarea" or "meter" or "progress" or "canvas"
            or "applet" or "noembed" or "noframes" or "frameset" or "wbr" or "rp" => ElementKind.Hidden,
        _ => ElementKind.Inline,
    };

    /// <summary>True for an element that does not part the words before it from those behind.</summary>
    public static bool IsWithinWords(ElementKind kind) => kind is ElementKind.Inline or ElementKind.Emphasis or ElementKind.Strong or ElementKind.Deleted or ElementKind.Optional or ElementKind.Code or ElementKind.Link or ElementKind.FootnoteReference;

    /// <summary>The marks that a name without a Markdown of its own may come back as.</summary>
    public static Marks OptionalMarks(string name) => name switch
    {
        "kbd" or "samp" or "tt" => Marks.Code,
        "var" => Marks.Code | Marks.Emphasis,
        "cite" or "dfn" or "u" or "ins" => Marks.Emphasis,
        _ => Marks.Emphasis | Marks.Strong,
    };
}
