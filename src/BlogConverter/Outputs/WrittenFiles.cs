// The files of this run, as bytes.
using BlogConverter.Index;

namespace BlogConverter.Outputs;

/// <summary>
/// What the manifest is going to say: about 130 bytes a file, where a dictionary of entries with their texts took 400. Safe for concurrent calls, but for <see cref="InOrder"/>.
/// </summary>
internal sealed class WrittenFiles
{
    private const int HashLength = 32;

    private readonly Lock _lock = new();
    private readonly KeyTable _byPath = new();

    // Path, NUL, which no path holds, one character for each byte of the hash, item: sorted as they are they are sorted by path.
    private readonly PackedTexts _texts = new();

    /// <summary>Adds an entry, or replaces the one of its path.</summary>
    public void Set(ManifestEntry entry)
    {
        lock (_lock)
        {
            _byPath[AddressKey.OfExact(entry.Path)] = _texts.Add(TextOf(entry));
        }
    }

    /// <summary>Adds an entry, unless its path has one.</summary>
    public void TryAdd(ManifestEntry entry)
    {
        lock (_lock)
        {
            if (!_byPath.Contains(AddressKey.OfExact(entry.Path)))
            {
                Set(entry);
            }
        }
    }

    public bool Contains(string path)
    {
        lock (_lock)
        {
            return _byPath.Contains(AddressKey.OfExact(path));
        }
    }

    /// <summary>The entries by path. One at a time is made: ask at the end.</summary>
    public IEnumerable<ManifestEntry> InOrder()
    {
        int[] places = [.. _byPath.Values];
        Array.Sort(places, _texts.Compare);
        return places.Select(place => EntryOf(_texts.Get(place)));
    }

    private static char[] TextOf(ManifestEntry entry)
    {
        char[] text = new char[entry.Path.Length + 1 + HashLength + entry.Item.Length];
        entry.Path.CopyTo(text);
        Span<byte> hash = stackalloc byte[HashLength];
        entry.Hash.CopyTo(hash);
        for (int i = 0; i < HashLength; i++)
        {
            text[entry.Path.Length + 1 + i] = (char)hash[i];
        }

        entry.Item.CopyTo(text.AsSpan(text.Length - entry.Item.Length));
        return text;
    }

    private static ManifestEntry EntryOf(string text)
    {
        int path = text.IndexOf('\0', StringComparison.Ordinal);
        Span<byte> hash = stackalloc byte[HashLength];
        for (int i = 0; i < HashLength; i++)
        {
            hash[i] = (byte)text[path + 1 + i];
        }

        return new ManifestEntry(text[(path + 1 + HashLength)..], text[..path], ContentHash.From(hash));
    }
}
