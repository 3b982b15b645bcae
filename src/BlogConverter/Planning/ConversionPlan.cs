// What becomes of every item, settled before the first one is converted.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>The plan: one <see cref="ItemPlan"/> for each item in input order. Immutable, shared by all workers.</summary>
internal sealed class ConversionPlan
{
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

    /// <param name="shape">Every item of the input, and what the site makes of it.</param>
    /// <param name="selection">The user's choice.</param>
    /// <param name="habit">Where files go.</param>
    public static ConversionPlan Make(SiteShape shape, ItemSelection selection, PathHabit habit)
    {
        ItemCensus census = shape.Census;
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

        // The lowest id keeps the bare name, and an original comes before its translations, which may be called after it.
        var collisions = new PathCollisions(habit.DevicePrefix);
        foreach (int i in chosen.OrderBy(i => shape.Languages.OtherOf(i).Length > 0).ThenBy(i => items[i].ItemId, ItemOrder.Instance))
        {
            BlogItem item = census.Entries[i].Item!;
            Placement placement = shape.PlacementOf(i);
            string? original = habit.NamesTranslationsAlike && placement.Language.Length > 0 ? OriginalOf(i, shape, items) : null;
            string wish = original ?? (placement.Role == PageRole.Ordinary ? habit.OwnPathOf?.Invoke(item, i) : null) ?? habit.PathOf(placement);
            (string path, int number) = collisions.Take(wish, item.Id, item.Source, diagnostics, habit.NamesLanguage ? placement.Language : "");
            items[i] = items[i] with { Path = path, Number = number };
        }

        return new ConversionPlan(items, instead, diagnostics.Items);
    }

    /// <summary>The file of the item that this one is a translation of; null when there is none.</summary>
    private static string? OriginalOf(int item, SiteShape shape, ItemPlan[] items)
    {
        foreach (int other in shape.Languages.TranslationsOf(item))
        {
            if (shape.Languages.OtherOf(other).Length == 0)
            {
                return items[other].Path;
            }
        }

        return null;
    }
}
