// The body of an item, lifted out before the XML reader sees it.
using System.Buffers;

namespace BlogConverter.Readers.Xml;

/// <summary>
/// Most of an export is bodies in CDATA sections, and an XML reader looks at each of their characters by itself, in both passes: a third of what reading an item costs.
/// A long section that it would hand over as it stands is left out of what it reads; a mark takes its place. Every other section is read as ever.
/// </summary>
internal sealed class LiftedSection
{
    private const string Open = "<![CDATA[";
    private const string Close = "]]>";

    /// <summary>Shorter ones are not worth it.</summary>
    private const int ShortestLength = 1024;

    private const char Mark = '\uE000';

    // What XML forbids below the surrogates, and the line ends that it would change.
    private static readonly SearchValues<char> Unfit = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n'])]);

    private readonly PieceText _item;
    private readonly Range _place;

    private LiftedSection(PieceText item, Range place) => (_item, _place) = (item, place);

    /// <summary>The content of a section of an item; null when the XML reader has to see it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="place">Where the content stands in it.</param>
    /// <param name="element">The local name of the elements whose text is asked for by <see cref="TextOf"/>.</param>
    public static LiftedSection? Of(PieceText item, Range place, string element)
    {
        ReadOnlySpan<char> before = item.Span[..place.Start], section = item.Span[place], after = item.Span[place.End..];
        return section.Length >= ShortestLength && IsAlone(before, after, element) && IsPlain(section) && !before.Contains(Mark) && !after.Contains(Mark) && !before.Contains("<?", StringComparison.Ordinal)
            ? new(item, place)
            : null;
    }

    /// <summary>Reads the item with a mark in place of the section.</summary>
    public TextReader OpenRest() => _item.Open(_place, Mark);

    /// <summary>True when a text stands in the item outside the section.</summary>
    public bool RestContains(string text) =>
        _item.Span[.._place.Start].Contains(text, StringComparison.Ordinal) || _item.Span[_place.End..].Contains(text, StringComparison.Ordinal);

    /// <summary>What the XML reader would have read of an element, had nothing been lifted.</summary>
    public string TextOf(string read) => read is [Mark] ? _item.Span[_place].ToString() : read;

    /// <summary>True when the section is all that its element holds.</summary>
    private static bool IsAlone(ReadOnlySpan<char> before, ReadOnlySpan<char> after, string element)
    {
        if (!before.EndsWith(Open) || !after.StartsWith(Close))
        {
            return false;
        }

        before = before[..^Open.Length];
        int tag = before.LastIndexOf('<');
        ReadOnlySpan<char> name = tag < 0 || before[^1] != '>' ? [] : before[(tag + 1)..^1];
        after = after[Close.Length..];
        return name.EndsWith(element) && name.Length > element.Length && name[^(element.Length + 1)] == ':'
            && after.StartsWith("</") && after[2..].StartsWith(name) && after[(2 + name.Length)..].StartsWith(">");
    }

    /// <summary>True when XML allows every character and changes none.</summary>
    private static bool IsPlain(ReadOnlySpan<char> section) =>
        !section.ContainsAny(Unfit) && !section.ContainsAny('\uFFFE', '\uFFFF') && section.IndexOf(Close) < 0 && IsPaired(section);

    private static bool IsPaired(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }
}
