// Counts shortcodes and blocks by name.
namespace BlogConverter.Content;

/// <summary>How often each name stood in one body, and whether something took it.</summary>
internal sealed class NameCounts
{
    private readonly Dictionary<string, (int Count, bool Handled)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one more.</summary>
    /// <returns>True when the name is new.</returns>
    public bool Add(ReadOnlySpan<char> name, bool isHandled)
    {
        var byName = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        bool isNew = !byName.TryGetValue(name, out (int Count, bool Handled) old);
        byName[name] = isNew ? (1, isHandled) : (old.Count + 1, old.Handled && isHandled);
        return isNew;
    }

    /// <summary>The counts, by name.</summary>
    public IReadOnlyList<ContentName> Items => _counts.Count == 0 ? [] : [.. _counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new ContentName(c.Key, c.Value.Count, c.Value.Handled))];
}
