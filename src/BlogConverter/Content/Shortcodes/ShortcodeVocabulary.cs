// The shortcodes that somebody handles.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Handlers by name: the user's come before ours. Immutable.</summary>
internal sealed class ShortcodeVocabulary
{
    private readonly Dictionary<string, ShortcodeHandler[]> _handlers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShortcodeHandler[]>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _users;

    public ShortcodeVocabulary(IReadOnlyDictionary<string, ShortcodeHandler> users, IEnumerable<ShortcodeTable> ours)
    {
        _users = users.Keys.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((string name, ShortcodeHandler handler) in users.Concat(ours.SelectMany(table => table)))
        {
            _handlers[name] = _handlers.TryGetValue(name, out ShortcodeHandler[]? others) ? [.. others, handler] : [handler];
        }

        _byName = _handlers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The handlers of a name, in the order in which they are asked; empty for an unknown name.</summary>
    public ShortcodeHandler[] Handlers(ReadOnlySpan<char> name) => _byName.TryGetValue(name, out ShortcodeHandler[]? handlers) ? handlers : [];

    /// <summary>True when a name is a shortcode's, code included.</summary>
    public bool IsKnown(ReadOnlySpan<char> name) => _byName.ContainsKey(name) || IsCode(name);

    /// <summary>True when the content is code; not for a name that the user handles.</summary>
    public bool IsCode(ReadOnlySpan<char> name) => CodeShortcodes.IsCode(name) && !_users.Contains(name);
}
