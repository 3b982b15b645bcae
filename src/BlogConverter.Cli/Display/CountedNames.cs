// How often things occurred, by name.
namespace BlogConverter.Cli.Display;

/// <summary>Counts by name, each with the first that was counted.</summary>
internal sealed class CountedNames
{
    private readonly Dictionary<string, Counted> _counts = new(StringComparer.Ordinal);

    public int Count => _counts.Count;

    public IEnumerable<Counted> ByName => _counts.Values.OrderBy(c => c.Name, StringComparer.Ordinal);

    public void Add(string name, string example)
    {
        if (!AddAgain(name))
        {
            _counts.Add(name, new Counted(name, example));
        }
    }

    /// <summary>Counts one more under a name that was counted before; false for the first, which needs an example.</summary>
    public bool AddAgain(string name)
    {
        if (!_counts.TryGetValue(name, out Counted? known))
        {
            return false;
        }

        known.Count++;
        return true;
    }
}

/// <summary>One name with its count.</summary>
internal sealed record Counted(string Name, string Example)
{
    public int Count { get; set; } = 1;
}
