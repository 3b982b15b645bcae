// The blocks that somebody handles.
using System.Collections.Concurrent;

namespace BlogConverter.Content.Blocks;

/// <summary>Handlers by full name: the user's come before ours. Thread-safe.</summary>
internal sealed class BlockVocabulary
{
    private const int MostNames = 4096;

    private readonly Dictionary<string, BlockHandler[]> _handlers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    public BlockVocabulary(IReadOnlyDictionary<string, BlockHandler> users, IEnumerable<BlockTable> ours)
    {
        foreach ((string name, BlockHandler handler) in users.Concat(ours.SelectMany(table => table)))
        {
            _handlers[name] = _handlers.TryGetValue(name, out BlockHandler[]? others) ? [.. others, handler] : [handler];
        }
    }

    /// <summary>The handlers of a name, in the order in which they are asked; empty when there is none.</summary>
    public BlockHandler[] Handlers(string fullName) => _handlers.GetValueOrDefault(fullName, []);

    /// <summary>The name with its namespace; one without is <c>core</c>'s. The same few names come again and again and are made once.</summary>
    public string FullName(ReadOnlySpan<char> written)
    {
        var known = _fullNames.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(written, out string? name))
        {
            return name;
        }

        name = written.Contains('/') ? written.ToString() : $"core/{written}";
        if (_fullNames.Count < MostNames)
        {
            known.TryAdd(written, name);
        }

        return name;
    }
}
