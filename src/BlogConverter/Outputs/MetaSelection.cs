// The post meta that the user wants in the front matter.
namespace BlogConverter.Outputs;

/// <summary>A list of keys, each <c>key</c> or <c>key:newkey</c>; <c>key*</c> stands for every key that begins so. What is not on the list stays in.</summary>
internal sealed class MetaSelection
{
    private readonly List<(string Key, string NewKey, bool IsPrefix)> _choices = [];

    /// <param name="choices">The list.</param>
    /// <exception cref="ArgumentException">A choice has an empty key.</exception>
    public MetaSelection(IEnumerable<string> choices)
    {
        foreach (string choice in choices)
        {
            int colon = choice.IndexOf(':', StringComparison.Ordinal);
            string key = (colon < 0 ? choice : choice[..colon]).Trim();
            string newKey = colon < 0 ? "" : choice[(colon + 1)..].Trim();
            bool isPrefix = key.EndsWith('*');
            if (key.TrimEnd('*').Length == 0 || (colon >= 0 && (newKey.Length == 0 || isPrefix)))
            {
                throw new ArgumentException($"'{choice}' is no choice of post meta: write KEY, KEY:NEWKEY or KEY*.", nameof(choices));
            }

            _choices.Add((isPrefix ? key[..^1] : key, newKey.Length > 0 ? newKey : key, isPrefix));
        }
    }

    public bool IsEmpty => _choices.Count == 0;

    /// <summary>The key under which an entry goes out; null when it stays in.</summary>
    public string? KeyOf(string key)
    {
        foreach ((string chosen, string newKey, bool isPrefix) in _choices)
        {
            if (isPrefix ? key.StartsWith(chosen, StringComparison.Ordinal) : key == chosen)
            {
                return isPrefix ? key.TrimStart('_') : newKey;
            }
        }

        return null;
    }
}
