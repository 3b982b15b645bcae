// Front matter before a format is chosen.
using System.Collections;

namespace BlogConverter.FrontMatter;

/// <summary>Keys with their values, in the order in which they were added. Keys are compared exactly.</summary>
public sealed class FrontMatterMap : FrontMatterValue, IReadOnlyCollection<KeyValuePair<string, FrontMatterValue>>
{
    private readonly OrderedDictionary<string, FrontMatterValue> _entries = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public override bool IsEmpty => _entries.Count == 0;

    /// <summary>The value of a key. Setting a key that is there keeps its place.</summary>
    /// <exception cref="KeyNotFoundException">The key is not there.</exception>
    public FrontMatterValue this[string key]
    {
        get => _entries[key];
        set => _entries[key] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>True when the key is there.</summary>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <summary>Adds a key at the end.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add(string key, FrontMatterValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _entries.Add(key, value);
    }

    /// <summary>Adds a key at the end unless it is there already or the value is null or empty.</summary>
    /// <returns>True when it was added.</returns>
    public bool TryAdd(string key, FrontMatterValue? value) => value is { IsEmpty: false } && _entries.TryAdd(key, value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FrontMatterValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
