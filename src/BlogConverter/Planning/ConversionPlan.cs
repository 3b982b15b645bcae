// What becomes of every item, settled before the first one is converted.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>The plan: one <see cref="ItemPlan"/> for each item in input order. Immutable, shared by all workers.</summary>
internal sealed class ConversionPlan
{
    private readonly ItemCensus _census;
    private readonly SkipReason?[] _reasons;
    private readonly PackedColumn _paths;
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, int> _instead = [];

    private ConversionPlan(ItemCensus census)
    {
        _census = census;
        _reasons = new SkipReason?[census.Entries.Count];
        _paths = new PackedColumn(census.Entries.Count);
    }

    public int Count => _reasons.Length;

    /// <summary>How many items go out.</summary>
    public int ChosenCount => Enumerable.Range(0, Count).Count(GoesOut);

    /// <summary>Ids of the items whose files of an earlier run are not out of date: those that go out, that could not be read, or that only a filter or the limit left out.</summary>
    public IReadOnlySet<string> Alive => Enumerable.Range(0, Count).Where(i => _reasons[i] is null or SkipReason.Filter or SkipReason.Limit).Select(_census.IdOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>True when neither a filter nor the limit left anything out.</summary>
    public bool IsWhole => !_reasons.Any(r => r is SkipReason.Filter or SkipReason.Limit);

    /// <summary>The item that stands for this one: itself, or the file that somebody made of it.</summary>
    public int Instead(int ordinal) => _instead.GetValueOrDefault(ordinal, ordinal);

    /// <summary>True when an item goes out.</summary>
    public bool GoesOut(int ordinal) => _paths.Has(ordinal);

    /// <summary>The decision about an item, put together when it is asked for.</summary>
    public ItemPlan this[int ordinal] => new(_census.IdOf(ordinal), _reasons[ordinal], _paths[ordinal], _numbers.GetValueOrDefault(ordinal, 1));

    /// <param name="shape">Every item of the input, and what the site makes of it.</param>
    /// <param name="selection">The user's choice.</param>
    /// <param name="habit">Where files go.</param>
    /// <param name="diagnostics">Told of collisions and duplicates.</param>
    public static ConversionPlan Make(SiteShape shape, ItemSelection selection, PathHabit habit, DiagnosticBag diagnostics)
    {
        ItemCensus census = shape.Census;
        var plan = new ConversionPlan(census);
        var chosen = new List<int>();
        for (int i = 0; i < plan.Count; i++)
        {
            CensusEntry entry = census.Entries[i];
            if (entry.Item is not { } item)
            {
                continue;
            }

            if (entry.IsDuplicate)
            {
                plan._reasons[i] = SkipReason.Duplicate;
                diagnostics.Add(Messages.DuplicateItem(item.Type, item.Source, item.Id));
            }
            else
            {
                plan._reasons[i] = selection.ReasonToSkip(item);
                if (plan._reasons[i] is null)
                {
                    chosen.Add(i);
                }
            }
        }

        // A file that stays in takes nobody's place.
        foreach ((int export, int file) in Twins.Find(census).Where(t => plan._reasons[t.Key] is null && plan._reasons[t.Value] is null))
        {
            BlogItem item = census.Entries[export].Item!;
            plan._reasons[export] = SkipReason.Twin;
            chosen.Remove(export);
            plan._instead.Add(export, file);
            census.TakeAddress(file, export);
            diagnostics.Add(Messages.TwinLeftOut(census.Entries[file].Item!.Source.File, item.Source, item.Id));
        }

        // The lowest id keeps the bare name, and an original comes before its translations, which may be called after it.
        var collisions = new PathCollisions(habit.DevicePrefix);
        foreach (int i in chosen.OrderBy(i => shape.Languages.OtherOf(i).Length > 0).ThenBy(census.IdOf, ItemOrder.Instance))
        {
            BlogItem item = census.Entries[i].Item!;
            Placement placement = shape.PlacementOf(i, item);
            string? original = habit.NamesTranslationsAlike && placement.Language.Length > 0 ? OriginalOf(i, shape, plan) : null;
            string wish = original ?? (placement.Role == PageRole.Ordinary ? habit.OwnPathOf?.Invoke(item, i) : null) ?? habit.PathOf(placement);
            (plan._paths[i], int number) = collisions.Take(wish, item.Id, item.Source, diagnostics, habit.NamesLanguage ? placement.Language : "");
            if (number > 1)
            {
                plan._numbers.Add(i, number);
            }
        }

        return plan;
    }

    /// <summary>The file of the item that this one is a translation of; null when there is none.</summary>
    private static string? OriginalOf(int item, SiteShape shape, ConversionPlan plan)
    {
        foreach (int other in shape.Languages.TranslationsOf(item))
        {
            if (shape.Languages.OtherOf(other).Length == 0)
            {
                return plan._paths[other];
            }
        }

        return null;
    }
}
