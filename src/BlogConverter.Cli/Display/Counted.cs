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
        if (counts.TryGetValue(name, out Counted? known))
        {
            known.Count++;
        }
        else
        {
            counts.Add(name, new Counted(example));
        }
    }
}
