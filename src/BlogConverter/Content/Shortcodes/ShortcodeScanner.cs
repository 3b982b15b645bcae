// Finds shortcodes in a text.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Where the parts of an opening tag stand.</summary>
/// <param name="Start">The bracket.</param>
/// <param name="NameEnd">After the name.</param>
/// <param name="End">After the closing bracket.</param>
/// <param name="IsSelfClosing">True for <c>[name /]</c>.</param>
internal readonly record struct ShortcodeSpan(int Start, int NameEnd, int End, bool IsSelfClosing);

/// <summary>Where a closing tag stands.</summary>
internal readonly record struct ShortcodeClosing(int Start, int End);

/// <summary>
/// WordPress's grammar: a tag ends at the first <c>]</c> whatever is quoted, and an opening tag belongs to the next closing tag of its name, so a name does not nest in itself.
/// Every question is answered from what one walk over the text found, so that a walk that asks at each bracket stays linear.
/// </summary>
internal sealed class ShortcodeScanner(string text)
{
    private const int LongestWithBracket = 1000;

    private Dictionary<string, List<int>>? _closings;
    private int _bracket = -1;
    private (string Name, int From, int At) _element = ("", 0, 0);

    /// <summary>Reads <c>[name …]</c>.</summary>
    /// <param name="at">The place of a <c>[</c>.</param>
    /// <param name="tag">The tag.</param>
    public bool TryReadOpening(int at, out ShortcodeSpan tag)
    {
        tag = default;
        int nameEnd = at + 1;
        while (nameEnd < text.Length && IsNameCharacter(text[nameEnd], nameEnd > at + 1))
        {
            nameEnd++;
        }

        if (nameEnd == at + 1 || NextBracket(nameEnd) is not (>= 0 and var bracket))
        {
            return false;
        }

        // A bracket within a tag is possible, in a value; in a very long tag it shows that the tag has no end.
        if (bracket - nameEnd > LongestWithBracket && text.AsSpan(nameEnd, bracket - nameEnd).Contains('['))
        {
            return false;
        }

        tag = new(at, nameEnd, bracket + 1, text[bracket - 1] == '/' && bracket > nameEnd);
        return true;
    }

    public ReadOnlySpan<char> Name(ShortcodeSpan tag) => text.AsSpan(tag.Start + 1, tag.NameEnd - tag.Start - 1);

    /// <summary>What stands between the name and the closing bracket.</summary>
    public ReadOnlySpan<char> AttributesOf(ShortcodeSpan tag) => text.AsSpan(tag.NameEnd, tag.End - (tag.IsSelfClosing ? 2 : 1) - tag.NameEnd);

    /// <summary>The next closing tag of the same name, or null.</summary>
    public ShortcodeClosing? NextClosing(ShortcodeSpan tag)
    {
        _closings ??= ReadClosings();
        if (tag.IsSelfClosing || !_closings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Name(tag), out List<int>? places))
        {
            return null;
        }

        int index = places.BinarySearch(tag.End);
        index = index < 0 ? ~index : index;
        return index < places.Count ? new(places[index], places[index] + (tag.NameEnd - tag.Start) + 2) : null;
    }

    /// <summary>The shortcode as handlers get it.</summary>
    public Shortcode Build(ShortcodeSpan tag, ShortcodeClosing? close)
    {
        int end = close?.End ?? tag.End;
        ShortcodeAttributes attributes = ShortcodeAttributes.Parse(AttributesOf(tag));
        return new Shortcode(Name(tag).ToString(), text[tag.Start..end])
        {
            Attributes = attributes.Named,
            Positional = attributes.Positional,
            Content = close is { } c ? text[tag.End..c.Start] : null,
        };
    }

    /// <summary>The place of an element's end tag, or -1.</summary>
    public int ElementEnd(ReadOnlySpan<char> name, int from)
    {
        // Asked again for a name that has no end tag any more, or for the same element: the last answer holds.
        if (name.Equals(_element.Name, StringComparison.OrdinalIgnoreCase) && from >= _element.From && (_element.At < 0 || from <= _element.At))
        {
            return _element.At;
        }

        int at = from;
        while (at < text.Length)
        {
            int found = text.AsSpan(at).IndexOf("</");
            if (found < 0)
            {
                at = -1;
                break;
            }

            at += found;
            int end = at + 2 + name.Length;
            if (end < text.Length && text.AsSpan(at + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase) && text[end] == '>')
            {
                break;
            }

            at += 2;
        }

        at = at >= text.Length ? -1 : at;
        _element = (name.ToString(), from, at);
        return at;
    }

    private static bool IsNameCharacter(char c, bool isInside) => char.IsLetterOrDigit(c) || c is '_' or '-' || (isInside && c is '#' or '+');

    private int NextBracket(int from)
    {
        if (_bracket < from && _bracket != int.MaxValue)
        {
            int found = text.AsSpan(from).IndexOf(']');
            _bracket = found < 0 ? int.MaxValue : from + found;
        }

        return _bracket == int.MaxValue ? -1 : _bracket;
    }

    private Dictionary<string, List<int>> ReadClosings()
    {
        Dictionary<string, List<int>> closings = new(StringComparer.Ordinal);
        var byName = closings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; text.AsSpan(i).IndexOf("[/") is >= 0 and var found;)
        {
            int start = i + found, end = start + 2;
            while (end < text.Length && IsNameCharacter(text[end], end > start + 2))
            {
                end++;
            }

            if (end > start + 2 && end < text.Length && text[end] == ']')
            {
                ReadOnlySpan<char> name = text.AsSpan(start + 2, end - start - 2);
                if (!byName.TryGetValue(name, out List<int>? places))
                {
                    byName[name] = places = [];
                }

                places.Add(start);
            }

            i = end;
        }

        return closings;
    }
}
