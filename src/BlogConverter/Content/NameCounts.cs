// Counts shortcodes and blocks by name.
namespace BlogConverter.Content;

/// <summary>How often each name stood in one body, and whether something took it.</summary>
internal sealed class NameCounts
{
    private readonly Dictionary<string, ContentName> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one more.</summary>
    /// <returns>True when the name is new.</returns>
    public bool Add(ReadOnlySpan<char> name, bool isHandled)
    {
        var byName = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byName.TryGetValue(name, out ContentName? known))
        {
            known.Count++;
            known.Handled &= isHandled;
            return false;
        }

        byName[name] = new ContentName(name.ToString(), 1, isHandled);
        return true;
    }

    /// <summary>The counts, by name.</summary>
    public IReadOnlyList<ContentName> Items => _counts.Count == 0 ? [] : [.. _counts.Values.OrderBy(c => c.Name, StringComparer.Ordinal)];
}
