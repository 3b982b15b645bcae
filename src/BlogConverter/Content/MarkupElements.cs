// What HTML's parsing rules say about elements, as far as nesting goes.
using System.Collections.Frozen;

namespace BlogConverter.Content;

/// <summary>How an element bears on those that are open (HTML Standard, 13.2.6.4.7 "in body").</summary>
[Flags]
internal enum MarkupTraits
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>Ends an open paragraph.</summary>
    EndsParagraph = 2,

    /// <summary>Goes on in the next block when it is not closed.</summary>
    Formatting = 4,

    /// <summary>What is open outside is not seen from inside.</summary>
    Barrier = 8,

    /// <summary>Stops the search for an open list item.</summary>
    Special = 16,

    /// <summary>The content is text up to the end tag.</summary>
    RawText = 32,

    /// <summary>An open one of the same name, or of its sisters', ends where the next begins.</summary>
    EndsSame = 64,

    /// <summary>The same, only if nothing else is open inside.</summary>
    EndsSameAtTop = 256,

    /// <summary>The slash in <c>&lt;x/&gt;</c> means something inside.</summary>
    Foreign = 128,
}

/// <summary>The elements by name.</summary>
internal static class MarkupElements
{
    private const string RawTextNames = "script style textarea title xmp iframe noembed noframes";

    private static readonly FrozenDictionary<string, MarkupTraits> Known = Build();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RawTexts =
        RawTextNames.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static MarkupTraits TraitsOf(string name) => Known.GetValueOrDefault(name);

    /// <summary>True when the content is text up to the end tag; the spelling of the name does not matter.</summary>
    public static bool IsRawText(ReadOnlySpan<char> name) => RawTexts.Contains(name);

    /// <summary>Elements that end each other: a list item, a cell, a row.</summary>
    public static bool AreSisters(string one, string other) => one == other || (one, other) is ("td", "th") or ("th", "td") or ("dd", "dt") or ("dt", "dd") or ("tbody" or "thead" or "tfoot", "tbody" or "thead" or "tfoot")
        || (IsHeading(one) && IsHeading(other));

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static FrozenDictionary<string, MarkupTraits> Build()
    {
        Dictionary<string, MarkupTraits> known = new(StringComparer.Ordinal);
        Add("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen", MarkupTraits.Void);
        Add("a b big code em font i nobr s small strike strong tt u", MarkupTraits.Formatting);
        Add(RawTextNames, MarkupTraits.RawText);
        Add("address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr table xmp", MarkupTraits.EndsParagraph | MarkupTraits.Special);
        Add("table td th caption object applet marquee template button html", MarkupTraits.Barrier | MarkupTraits.Special);
        Add("tr tbody thead tfoot", MarkupTraits.Special);
        Add("p address div", MarkupTraits.None, MarkupTraits.Special);
        Add("li dd dt td th tr tbody thead tfoot a nobr button", MarkupTraits.EndsSame);
        Add("option h1 h2 h3 h4 h5 h6", MarkupTraits.EndsSameAtTop);
        Add("svg math", MarkupTraits.Foreign | MarkupTraits.Barrier);
        return known.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, MarkupTraits traits, MarkupTraits without = MarkupTraits.None)
        {
            foreach (string name in names.Split(' '))
            {
                known[name] = (known.GetValueOrDefault(name) | traits) & ~without;
            }
        }
    }
}
