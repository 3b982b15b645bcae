// How often something occurred.
namespace BlogConverter.Cli.Display;

/// <summary>A count with the first that was counted.</summary>
internal sealed class Counted(string example)
{
    public int Count { get; private set; } = 1;

    public string Example => example;

    /// <summary>Counts one more under a name.</summary>
    public static void One(SortedDictionary<string, Counted> counts, string name, string example)
    {
        if (!Again(counts, name))
        {
            counts.Add(name, new Counted(example));
        }
    }

    /// <summary>Counts one more under a name that was counted before; false for the first, which needs an example.</summary>
    public static bool Again(SortedDictionary<string, Counted> counts, string name)
    {
        if (!counts.TryGetValue(name, out Counted? known))
        {
            return false;
        }

        known.Count++;
        return true;
    }
}
