// What becomes of every item, settled before the first one is converted.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>The plan: one <see cref="ItemPlan"/> for each item in input order. Immutable, shared by all workers.</summary>
internal sealed class ConversionPlan
{
    private const int DeepestAncestry = 64;

    private readonly ItemPlan[] _items;
    private readonly Dictionary<int, int> _instead;

    private ConversionPlan(ItemPlan[] items, Dictionary<int, int> instead, IReadOnlyList<Diagnostic> diagnostics)
    {
        _items = items;
        _instead = instead;
        Diagnostics = diagnostics;
    }

    public int Count => _items.Length;

    /// <summary>Collisions and duplicates.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many items go out.</summary>
    public int ChosenCount => _items.Count(i => i.Path is not null);

    /// <summary>Ids of the items whose files of an earlier run are not out of date: those that go out, that could not be read, or that only a filter or the limit left out.</summary>
    public IReadOnlySet<string> Alive => _items.Where(i => i.Reason is null or SkipReason.Filter or SkipReason.Limit).Select(i => i.ItemId).ToHashSet(StringComparer.Ordinal);

    /// <summary>True when neither a filter nor the limit left anything out.</summary>
    public bool IsWhole => !_items.Any(i => i.Reason is SkipReason.Filter or SkipReason.Limit);

    /// <summary>The item that stands for this one: itself, or the file that somebody made of it.</summary>
    public int Instead(int ordinal) => _instead.GetValueOrDefault(ordinal, ordinal);

    public ItemPlan this[int ordinal] => _items[ordinal];

    /// <param name="census">Every item of the input.</param>
    /// <param name="selection">The user's choice.</param>
    /// <param name="pathOf">The target's wish for an item's path.</param>
    /// <param name="ownPath">The user's own wish for an item at its place in the input; null, or an answer of null: the target decides.</param>
    /// <param name="devicePrefix">What is put before a name that Windows keeps for a device.</param>
    public static ConversionPlan Make(ItemCensus census, ItemSelection selection, Func<Placement, string> pathOf, Func<BlogItem, int, string?>? ownPath = null, string devicePrefix = "_")
    {
        var diagnostics = new DiagnosticBag();
        var items = new ItemPlan[census.Entries.Count];
        var chosen = new List<int>();
        for (int i = 0; i < items.Length; i++)
        {
            CensusEntry entry = census.Entries[i];
            SkipReason? reason = null;
            if (entry.IsDuplicate)
            {
                reason = SkipReason.Duplicate;
                diagnostics.Add(Messages.DuplicateItem(entry.Item!.Type, entry.Item.Source, entry.Id));
            }
            else if (entry.Item is { } item)
            {
                reason = selection.ReasonToSkip(item);
                if (reason is null)
                {
                    chosen.Add(i);
                }
            }

            items[i] = new ItemPlan(entry.Id, reason, null, 1);
        }

        // A file that stays in takes nobody's place.
        var instead = new Dictionary<int, int>();
        foreach ((int export, int file) in Twins.Find(census).Where(t => items[t.Key].Reason is null && items[t.Value].Reason is null))
        {
            BlogItem item = census.Entries[export].Item!;
            items[export] = items[export] with { Reason = SkipReason.Twin };
            chosen.Remove(export);
            instead.Add(export, file);
            census.TakeAddress(file, export);
            diagnostics.Add(Messages.TwinLeftOut(census.Entries[file].Item!.Source.File, item.Source, item.Id));
        }

        var collisions = new PathCollisions(devicePrefix);
        foreach (int i in chosen.OrderBy(i => items[i].ItemId, ItemOrder.Instance))
        {
            BlogItem item = census.Entries[i].Item!;
            (string path, int number) = collisions.Take(ownPath?.Invoke(item, i) ?? pathOf(PlacementOf(item, census)), item.Id, item.Source, diagnostics);
            items[i] = items[i] with { Path = path, Number = number };
        }

        return new ConversionPlan(items, instead, diagnostics.Items);
    }

    /// <summary>What an item's path and address are made of.</summary>
    internal static Placement PlacementOf(BlogItem item, ItemCensus census) => new(item.Id, item.Type, SafeName.OneSegment(item.Slug.Text))
    {
        Date = item.Published,
        IsDraft = ItemSelection.IsDraft(item),
        Ancestors = AncestorsOf(item, census),
        HasChildren = census.HasChildren(item.Type, item.Id),
    };

    private static List<string> AncestorsOf(BlogItem item, ItemCensus census)
    {
        var slugs = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { item.Id };
        while (item.ParentId is { } parent && slugs.Count < DeepestAncestry && seen.Add(parent) && census.Find(item.Type, parent) is { } found)
        {
            slugs.Insert(0, SafeName.OneSegment(found.Slug.Text));
            item = found;
        }

        return slugs;
    }
}
