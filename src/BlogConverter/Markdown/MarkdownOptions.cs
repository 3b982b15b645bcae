// The choices of the Markdown writer.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>How GFM is written. Every default is what most readers of Markdown understand; the instance is immutable and may be shared.</summary>
public sealed record MarkdownOptions
{
    /// <summary>The options that are used when none are given.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>The bullet of lists: <c>-</c>, <c>*</c> or <c>+</c>. A list that follows another takes a different one. Default: <c>-</c>.</summary>
    public char Bullet { get; init; } = '-';

    /// <summary>The delimiter of emphasis: <c>*</c> or <c>_</c>; where <c>_</c> cannot stand, <c>*</c> is written. Default: <c>*</c>.</summary>
    public char Emphasis { get; init; } = '*';

    /// <summary>The character of code fences: <c>`</c> or <c>~</c>. Default: <c>`</c>.</summary>
    public char Fence { get; init; } = '`';

    /// <summary>How a line break inside a paragraph is written. Default: a backslash.</summary>
    public HardBreakStyle HardBreak { get; init; } = HardBreakStyle.Backslash;

    /// <summary>How far the content of list items is indented. Default: to the column where the item's text begins.</summary>
    public ListIndent ListIndent { get; init; } = ListIndent.Content;

    /// <summary>How headings of the first two levels are written. Default: with number signs.</summary>
    public HeadingStyle Heading { get; init; } = HeadingStyle.Atx;

    /// <summary>What happens to elements that GFM cannot say. Default: kept, as small valid HTML.</summary>
    public RawHtmlMode RawHtml { get; init; } = RawHtmlMode.Keep;

    /// <summary>What the reader makes of raw HTML. Default: what CommonMark does.</summary>
    public HtmlReading Html { get; init; } = HtmlReading.CommonMark;

    /// <summary>Whether code fences are known inside lists and quotes too; where they are not, code is indented there and loses its language. Default: true.</summary>
    public bool FencesInContainers { get; init; } = true;

    /// <summary>What stands behind a code fence in the target's own words. Null, or an answer of null: the language alone, and a title is a paragraph before the code.</summary>
    public Func<CodeFacts, CodeInfo?>? CodeInfo { get; init; }

    /// <summary>How figures are written. Default: the image, and the caption as a paragraph.</summary>
    public FigureStyle Figures { get; init; } = FigureStyle.ImageAndCaption;

    /// <summary>Where the addresses of links stand. Default: with the link.</summary>
    public LinkStyle Links { get; init; } = LinkStyle.Inline;

    /// <summary>Whether a link whose text is its address may be written <c>&lt;https://…&gt;</c>; MDX cannot read that. Default: true.</summary>
    public bool Autolinks { get; init; } = true;

    /// <summary>A target's own renderers, asked in order before those of GFM. Default: none.</summary>
    public IReadOnlyList<ElementRenderer> Renderers { get; init; } = [];

    /// <summary>Character sequences that mean something to the target's dialect, such as kramdown's <c>|</c>, <c>{:</c>, <c>$$</c>, <c>*[</c>: in text, a backslash is put before each. Default: none.</summary>
    public IReadOnlyList<string> ExtraEscapes { get; init; } = [];

    /// <summary>Guards what a target's template language would take for its own. Null: there is none.</summary>
    public TemplateGuard? Guard { get; init; }

    /// <summary>Code that the dialect cannot show as code, so that a body which is Markdown already and holds some has to be written anew. Null: there is none.</summary>
    public Func<string, bool>? UnsayableCode { get; init; }

    /// <summary>Block elements that have to be written as raw HTML, because a proof found that their Markdown loses something. Null: none.</summary>
    public IReadOnlySet<INode>? RawBlocks { get; init; }
}

/// <summary>How a line break inside a paragraph is written.</summary>
public enum HardBreakStyle
{
    /// <summary>A backslash at the end of the line.</summary>
    Backslash,

    /// <summary>Two spaces at the end of the line, for dialects that print the backslash.</summary>
    Spaces,
}

/// <summary>How far the content of list items is indented.</summary>
public enum ListIndent
{
    /// <summary>To the column where the item's text begins, as CommonMark asks.</summary>
    Content,

    /// <summary>To a multiple of four columns, as Python-Markdown asks; CommonMark reads it too.</summary>
    Four,
}

/// <summary>How headings of the first two levels are written.</summary>
public enum HeadingStyle
{
    /// <summary>With number signs in front.</summary>
    Atx,

    /// <summary>Underlined.</summary>
    Setext,
}

/// <summary>What happens to elements that GFM cannot say.</summary>
public enum RawHtmlMode
{
    /// <summary>They stay, as small valid HTML.</summary>
    Keep,

    /// <summary>Only their content stays.</summary>
    Strip,
}

/// <summary>What a reader makes of raw HTML.</summary>
public enum HtmlReading
{
    /// <summary>A block of it ends at a blank line, and what comes then is Markdown (CommonMark, section 4.6).</summary>
    CommonMark,

    /// <summary>A block of it goes to its closing tag, and nothing in it is Markdown: kramdown, Python-Markdown.</summary>
    Verbatim,

    /// <summary>It is JSX: tags are closed, attributes have React's names, there are no breaks without a slash, and Markdown is read in it.</summary>
    Jsx,
}

/// <summary>How figures are written.</summary>
public enum FigureStyle
{
    /// <summary>The content, and the caption as a paragraph.</summary>
    ImageAndCaption,

    /// <summary>As a raw HTML figure.</summary>
    Html,
}

/// <summary>Where the addresses of links stand.</summary>
public enum LinkStyle
{
    /// <summary>With the link.</summary>
    Inline,

    /// <summary>At the end of the text, by number.</summary>
    Reference,
}
