// The shape of Atom.
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>What all formats share that are made of Atom.</summary>
internal static class AtomFeed
{
    public static FeedShape<AtomDialect> Shape { get; } = new(AtomDialect.Entries, ["feed"], declarations => new AtomDialect(declarations), AtomHead.Read);

    /// <summary>The entries as texts, for what has to be known before the first one is read.</summary>
    public static IEnumerable<Cut> Entries(InputSource source)
    {
        using DecodedText text = DecodedText.Open(source, new());
        foreach (Cut cut in new ItemScanner(new CharWindow(text), AtomDialect.Entries).Cuts())
        {
            if (cut.IsItem)
            {
                yield return cut;
            }
        }
    }

    /// <summary>The text of an entry's first <c>id</c>; empty when there is none.</summary>
    public static string IdIn(string entry)
    {
        int open = entry.IndexOf("<id>", StringComparison.Ordinal);
        int close = open < 0 ? -1 : entry.IndexOf('<', open + 4);
        return close < 0 ? "" : entry[(open + 4)..close].Trim();
    }
}
