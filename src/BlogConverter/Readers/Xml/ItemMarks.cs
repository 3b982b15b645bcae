// What the items of an XML export look like from outside.
namespace BlogConverter.Readers.Xml;

/// <summary>Tells a real item from the word in a text: it begins with one of an item's fields.</summary>
/// <param name="Item">The name of the element that holds an item: <c>item</c> in RSS, <c>entry</c> in Atom.</param>
/// <param name="Ends">The elements whose end tags end the list of items.</param>
/// <param name="FirstFields">What the first element of an item begins with.</param>
internal sealed record ItemMarks(string Item, string[] Ends, string[] FirstFields)
{
    /// <summary>How far a field may be from the item's tag.</summary>
    public const int LookAhead = 512;

    private readonly string _tag = "<" + Item;

    /// <summary>RSS, with what WordPress and others add to it.</summary>
    public static ItemMarks Rss { get; } = new(
        "item",
        ["channel", "rss", "rdf:RDF"],
        ["<title", "<link", "<pubDate", "<guid", "<description", "<category", "<wp:", "<dc:", "<content:encoded", "<excerpt:encoded", "<author>", "<comments>"]);

    /// <summary>True for the name of one of the elements that hold the items.</summary>
    public bool IsEnd(ReadOnlySpan<char> name)
    {
        foreach (string end in Ends)
        {
            if (name.SequenceEqual(end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first item that begins a line and is followed by a field; else -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length;)
        {
            int found = text[at..].IndexOf(_tag);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (BeginsLine(text[..at]) && IsFollowedByField(text[at..]))
            {
                return at;
            }

            at += _tag.Length;
        }

        return -1;
    }

    /// <summary>True when a field follows the item's tag, over white space and comments.</summary>
    /// <param name="item">The text from the item's <c>&lt;</c> on.</param>
    public bool IsFollowedByField(ReadOnlySpan<char> item)
    {
        item = item[..Math.Min(item.Length, LookAhead)];
        int close = item.IndexOf('>');
        if (close < 0 || item[_tag.Length] is not ('>' or ' ' or '\t' or '\r' or '\n'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = item[(close + 1)..].TrimStart();
        while (rest.StartsWith("<!--"))
        {
            int end = rest.IndexOf("-->");
            rest = end < 0 ? default : rest[(end + 3)..].TrimStart();
        }

        foreach (string field in FirstFields)
        {
            if (rest.StartsWith(field))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsLine(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \t");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }
}
