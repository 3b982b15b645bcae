// Which tags make paragraphs begin and end.
using System.Collections.Frozen;

namespace BlogConverter.Content;

/// <summary>WordPress's list of block elements for paragraphs. It is not HTML's: names are case-sensitive, and some rules look only at how a name begins.</summary>
internal static class AutopTags
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "table", "thead", "tfoot", "caption", "col", "colgroup", "tbody", "tr", "td", "th", "div", "dl", "dd", "dt", "ul", "ol", "li", "pre", "form", "map", "area", "blockquote", "address", "style", "p",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset", "legend", "section", "article", "aside", "hgroup", "header", "footer", "nav", "figure", "figcaption", "details", "menu", "summary");

    private static readonly string[] EatLineBreaks = ["p", "li", "div", "dl", "dd", "dt", "th", "td", "ul", "ol", "pre"];

    /// <summary>The names that stand in posts, so that most tags need one look.</summary>
    private static readonly FrozenDictionary<string, NameClass> Usual = Blocks
        .Concat(["a", "abbr", "audio", "b", "big", "br", "button", "center", "cite", "code", "del", "dfn", "em", "embed", "font", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "mark", "object", "option", "param", "picture", "q", "s", "samp", "script", "select", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "track", "tt", "u", "var", "video"])
        .ToFrozenDictionary(name => name, name => Classify(name), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NameClass>.AlternateLookup<ReadOnlySpan<char>> UsualNames = Usual.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] VerbatimNames = ["script", "style", "svg", "math"];

    /// <summary>Elements inside which line ends are not line breaks.</summary>
    public static ReadOnlySpan<string> Verbatim => VerbatimNames;

    /// <summary>What a tag does to its surroundings.</summary>
    /// <param name="tag">The tag from its name on, end bracket included.</param>
    /// <param name="isEnd">True for an end tag.</param>
    /// <param name="tightObjects">True when white space around parameters of objects goes.</param>
    /// <param name="tightMedia">True when white space around sources of audio and video goes.</param>
    /// <param name="beginsLikeBlock">True when the tag counts as a block at a paragraph's edge: its name begins like a block's, so <c>&lt;param&gt;</c> and <c>&lt;link&gt;</c> do, too.</param>
    public static AutopTraits Traits(ReadOnlySpan<char> tag, bool isEnd, bool tightObjects, bool tightMedia, out bool beginsLikeBlock)
    {
        int length = tag.IndexOfAny(TagReader.NameEnd);
        ReadOnlySpan<char> name = length < 0 ? tag : tag[..length];
        NameClass known = UsualNames.TryGetValue(name, out NameClass usual) ? usual : Classify(name);
        beginsLikeBlock = known.BeginsLikeBlock;
        AutopTraits traits = known.EatsLineBreak ? AutopTraits.EatsLineBreak : AutopTraits.None;
        bool isWhole = length >= 0 && (!isEnd || tag[length] == '>');
        switch (name)
        {
            case "figcaption" or "option":
                return isEnd ? isWhole ? AutopTraits.TightAfter : AutopTraits.None : AutopTraits.TightBefore;
            case "param" or "embed" when tightObjects:
            case "source" or "track" when tightMedia:
                return traits | AutopTraits.TightBefore | AutopTraits.TightAfter;
            case "object" when tightObjects:
            case "audio" or "video" when tightMedia:
                return isEnd ? AutopTraits.TightBefore : AutopTraits.TightAfter;
            case "hr" when isWhole && !isEnd && tag[length..].Trim(" \t\n\r\f/") is ">":
                return traits | AutopTraits.BreaksBefore | AutopTraits.BreaksAfter;
            default:
                return !isWhole || !known.IsBlock ? traits : traits | (isEnd ? AutopTraits.BreaksAfter : AutopTraits.BreaksBefore);
        }
    }

    private static NameClass Classify(ReadOnlySpan<char> name)
    {
        var blocks = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();
        bool beginsLikeBlock = false, eatsLineBreak = false;
        for (int i = Math.Min(name.Length, 10); i > 0; i--)
        {
            beginsLikeBlock |= blocks.Contains(name[..i]);
        }

        foreach (string other in EatLineBreaks)
        {
            eatsLineBreak |= name.StartsWith(other);
        }

        return new(blocks.Contains(name), beginsLikeBlock, eatsLineBreak);
    }

    private readonly record struct NameClass(bool IsBlock, bool BeginsLikeBlock, bool EatsLineBreak);
}
