// What each HTML element means to a reading.
using System.Collections.Frozen;
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

/// <summary>Element names by what they mean; a name that is not here is read through.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> s_kinds = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ElementKind Of(string name) => s_kinds.GetValueOrDefault(name);

    public static ElementKind Of(ReadOnlySpan<char> name) => s_spans.TryGetValue(name, out ElementKind kind) ? kind : ElementKind.Inline;

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

    private static Dictionary<string, ElementKind> Rows()
    {
        var rows = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
        {
            ["li"] = ElementKind.Item,
            ["code"] = ElementKind.Code,
            ["table"] = ElementKind.Table,
            ["tr"] = ElementKind.Row,
            ["caption"] = ElementKind.Caption,
            ["blockquote"] = ElementKind.Quote,
            ["br"] = ElementKind.LineBreak,
            ["hr"] = ElementKind.Rule,
            ["img"] = ElementKind.Image,
            ["a"] = ElementKind.Link,
            ["input"] = ElementKind.Input,
            ["q"] = ElementKind.Quotation,
            ["noscript"] = ElementKind.Fallback,
            [ContentElements.Embed] = ElementKind.Embed,
            [ContentElements.More] = ElementKind.More,
            [ContentElements.PageBreak] = ElementKind.PageBreak,
            [ContentElements.FootnoteReference] = ElementKind.FootnoteReference,
            [ContentElements.Footnote] = ElementKind.Footnote,
            [ContentElements.Math] = ElementKind.Formula,
        };
        Add(ElementKind.Heading, "h1 h2 h3 h4 h5 h6");
        Add(ElementKind.List, "ul ol menu dir");
        Add(ElementKind.Preformatted, "pre xmp listing");
        Add(ElementKind.Section, "thead tbody tfoot");
        Add(ElementKind.Cell, "td th");
        Add(ElementKind.Emphasis, "em i");
        Add(ElementKind.Strong, "strong b");
        Add(ElementKind.Deleted, "del s strike");
        Add(ElementKind.Optional, "kbd samp tt var cite dfn u ins mark");
        Add(ElementKind.Part, "dt dd summary legend figcaption optgroup");
        Add(ElementKind.Block, "p div address article aside center dl fieldset figure footer form header hgroup main nav section details dialog marquee multicol search");
        Add(ElementKind.Media, "iframe video audio object embed");
        Add(ElementKind.Hidden, "script style template head title meta link base svg basefont bgsound param source track col colgroup datalist area frame select textarea meter progress canvas applet noembed noframes frameset wbr rp");
        return rows;

        void Add(ElementKind kind, string names)
        {
            foreach (string name in names.Split(' '))
            {
                rows.Add(name, kind);
            }
        }
    }
}
