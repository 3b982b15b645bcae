// The elements that the content stage leaves in a DOM for the writer's targets.
namespace BlogConverter.Model;

/// <summary>
/// Element names for what HTML has no word for. They hold a hyphen, so an HTML parser takes them for unknown inline elements,
/// and a body that tries to forge one has it unwrapped before the parse. Each target renders them in its own idiom;
/// the portable renderers turn them into plain Markdown or HTML. No output may ever hold one.
/// </summary>
public static class ContentElements
{
    /// <summary>What every name below begins with.</summary>
    public const string Prefix = "blogconverter-";

    /// <summary>An embedded document of another site: attributes <c>provider</c> (may be empty), <c>id</c> (may be empty), <c>url</c>, and optionally <c>title</c>, <c>width</c>, <c>height</c>. Content, if any, is the fallback that the source held.</summary>
    public const string Embed = Prefix + "embed";

    /// <summary>The place where the teaser ends (<c>&lt;!--more--&gt;</c>); attribute <c>text</c> holds the author's own link text, if any.</summary>
    public const string More = Prefix + "more";

    /// <summary>A page break inside a post (<c>&lt;!--nextpage--&gt;</c>).</summary>
    public const string PageBreak = Prefix + "page-break";

    /// <summary>A reference to a footnote: attribute <c>name</c>, unique in the post, letters, digits and hyphens.</summary>
    public const string FootnoteReference = Prefix + "footnote-reference";

    /// <summary>The text of a footnote: attribute <c>name</c>; children are the text. Stands at the end of the body.</summary>
    public const string Footnote = Prefix + "footnote";

    /// <summary>A formula: the text is TeX, verbatim; attribute <c>display</c> is present when it stands in a block of its own.</summary>
    public const string Math = Prefix + "math";

    /// <summary>What a converter cannot know: a form, a server-made list. Attribute <c>name</c> says what it was; children are the fallback.</summary>
    public const string Placeholder = Prefix + "placeholder";
}
