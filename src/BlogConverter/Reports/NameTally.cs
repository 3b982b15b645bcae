// Counts names over all items.
namespace BlogConverter.Reports;

/// <summary>Adds up how often names occur and in which items; of the items' ids only the first hundred are kept.</summary>
internal sealed class NameTally
{
    private const int MostIds = 100;

    private readonly Dictionary<(string Name, bool IsHandled), (int Count, int Items, List<string> Ids)> _names = [];

    /// <summary>The totals, sorted by name.</summary>
    public IReadOnlyList<NameTotal> Totals =>
    [
        .. _names.Select(n => new NameTotal(n.Key.Name, n.Value.Count, n.Key.IsHandled, n.Value.Items, n.Value.Ids))
            .OrderBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.IsHandled),
    ];

    public void Add(string itemId, IReadOnlyList<NameCount> names)
    {
        foreach (NameCount name in names)
        {
            (int count, int items, List<string> ids) = _names.GetValueOrDefault((name.Name, name.IsHandled), (0, 0, []));
            if (ids.Count < MostIds)
            {
                ids.Add(itemId);
            }

            _names[(name.Name, name.IsHandled)] = (count + name.Count, items + 1, ids);
        }
    }
}
