// Finds the spooled texts that belong to one item.
namespace BlogConverter.Readers.Spooling;

/// <summary>Places by key, in the order in which they were added. 32 bytes a text, whatever its length.</summary>
internal sealed class SpoolIndex
{
    private readonly List<SpooledText> _texts = [];
    private bool _isSorted = true;

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a text.</summary>
    public void Add(SpooledText text)
    {
        _texts.Add(text);
        _isSorted = false;
    }

    /// <summary>The texts of a key, in the order of the input.</summary>
    public ReadOnlySpan<SpooledText> Of(ulong key)
    {
        if (!_isSorted)
        {
            _texts.Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Place.Offset.CompareTo(b.Place.Offset));
            _isSorted = true;
        }

        ReadOnlySpan<SpooledText> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_texts);
        int start = FirstAtLeast(all, key);
        int end = start;
        while (end < all.Length && all[end].Key == key)
        {
            end++;
        }

        return all[start..end];
    }

    private static int FirstAtLeast(ReadOnlySpan<SpooledText> all, ulong key)
    {
        (int low, int high) = (0, all.Length);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (all[middle].Key < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

/// <summary>A text in a spool and whose it is.</summary>
/// <param name="Key">The item's number, or a hash of its id.</param>
/// <param name="Place">Where the text stands.</param>
/// <param name="Line">The line of the input; small, because it is shown and not counted with.</param>
/// <param name="Shape">What the reader has to know to read it, such as which of its column lists applies.</param>
internal readonly record struct SpooledText(ulong Key, SpoolPlace Place, int Line, short Shape);
