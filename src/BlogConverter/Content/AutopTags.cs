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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] EatLineBreaks = ["p", "li", "div", "dl", "dd", "dt", "th", "td", "ul", "ol"];

    /// <summary>Elements inside which line ends are not line breaks.</summary>
    public static ReadOnlySpan<string> Verbatim => VerbatimNames;

    private static readonly string[] VerbatimNames = ["script", "style", "svg", "math"];

    /// <summary>What a tag does to its surroundings.</summary>
    /// <param name="tag">The tag from its name on, end bracket included.</param>
    /// <param name="isEnd">True for an end tag.</param>
    /// <param name="tightObjects">True when white space around parameters of objects goes.</param>
    /// <param name="tightMedia">True when white space around sources of audio and video goes.</param>
    public static AutopTraits Traits(ReadOnlySpan<char> tag, bool isEnd, bool tightObjects, bool tightMedia)
    {
        int length = tag.IndexOfAny(" \t\n\r\f/>");
        ReadOnlySpan<char> name = length < 0 ? tag : tag[..length];
        bool isWhole = length >= 0 && (!isEnd || tag[length] == '>');
        if (name is "figcaption" or "option")
        {
            return isEnd ? isWhole ? AutopTraits.TightAfter : AutopTraits.None : AutopTraits.TightBefore;
        }

        AutopTraits traits = StartsWithAny(tag, EatLineBreaks) || tag.StartsWith("pre") ? AutopTraits.EatsLineBreak : AutopTraits.None;
        if ((tightObjects && name is "param" or "embed") || (tightMedia && name is "source" or "track"))
        {
            return traits | AutopTraits.TightBefore | AutopTraits.TightAfter;
        }

        if ((tightObjects && name is "object") || (tightMedia && name is "audio" or "video"))
        {
            return isEnd ? AutopTraits.TightBefore : AutopTraits.TightAfter;
        }

        if (isWhole && BlockNames.Contains(name))
        {
            bool isRule = name is "hr" && tag[length..].Trim(" \t\n\r\f/") is ">";
            traits |= isEnd ? AutopTraits.BreaksAfter : isRule ? AutopTraits.BreaksBefore | AutopTraits.BreaksAfter : AutopTraits.BreaksBefore;
        }

        return traits;
    }

    /// <summary>True when a tag counts as a block at a paragraph's edge: its name begins like a block's, so <c>&lt;param&gt;</c> and <c>&lt;link&gt;</c> do, too.</summary>
    public static bool BeginsLikeBlock(ReadOnlySpan<char> tag)
    {
        int length = tag.IndexOfAny(" \t\n\r\f/>");
        ReadOnlySpan<char> name = length < 0 ? tag : tag[..length];
        for (int i = Math.Min(name.Length, 10); i > 0; i--)
        {
            if (BlockNames.Contains(name[..i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> tag, string[] names)
    {
        foreach (string name in names)
        {
            if (tag.StartsWith(name))
            {
                return true;
            }
        }

        return false;
    }
}
