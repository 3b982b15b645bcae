// What the beginning of an item looks like.
namespace BlogConverter.Readers.Wxr;

/// <summary>Tells a real <c>&lt;item&gt;</c> from the word in a text: fields of an item follow.</summary>
internal static class ItemStart
{
    /// <summary>How far a field may be from the item's tag.</summary>
    public const int LookAhead = 512;

    private const string Tag = "<item";

    /// <summary>What the first element of an item begins with.</summary>
    private static readonly string[] Fields =
        ["<title", "<link", "<pubDate", "<guid", "<description", "<category", "<wp:", "<dc:", "<content:encoded", "<excerpt:encoded", "<author>", "<comments>"];

    /// <summary>The first item that begins a line and is followed by a field; else -1.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length;)
        {
            int found = text[at..].IndexOf(Tag);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (BeginsLine(text[..at]) && IsFollowedByField(text[at..]))
            {
                return at;
            }

            at += Tag.Length;
        }

        return -1;
    }

    /// <summary>True when a field follows the item's tag, over white space and comments.</summary>
    /// <param name="item">The text from the item's <c>&lt;</c> on.</param>
    public static bool IsFollowedByField(ReadOnlySpan<char> item)
    {
        item = item[..Math.Min(item.Length, LookAhead)];
        int close = item.IndexOf('>');
        if (close < 0 || item[Tag.Length] is not ('>' or ' ' or '\t' or '\r' or '\n'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = item[(close + 1)..].TrimStart();
        while (rest.StartsWith("<!--"))
        {
            int end = rest.IndexOf("-->");
            rest = end < 0 ? default : rest[(end + 3)..].TrimStart();
        }

        foreach (string field in Fields)
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
