// Makes the terms of the output of what was placed.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>Where every term of the source goes, before parents are settled.</summary>
internal sealed record PlacedTerms(
    TaxonomyMap Map,
    TermFinder Terms,
    RuleBook Rules,
    TermDrafts Drafts,
    Dictionary<CountedTerm, List<TermDraft>> DraftsOf,
    Dictionary<CountedTerm, CountedTerm?> Parents,
    Dictionary<string, TermDraft> Defaults);

/// <summary>Settles parents, cuts cycles that the map made, and hands out the finished terms.</summary>
internal sealed class TermMaker(PlacedTerms placed)
{
    public MappedTerms Make()
    {
        Dictionary<TermDraft, TermDraft?> parents = [];
        foreach (TermDraft draft in placed.Drafts.All.ToList())
        {
            parents[draft] = ParentOf(draft);
        }

        foreach (TermDraft draft in placed.Drafts.All)
        {
            parents.TryAdd(draft, null);
        }

        placed.Rules.AddCycle(ParentCycles.Cut(parents).Select(d => (d.Taxonomy, d.Name)));
        Dictionary<TermDraft, MappedTerm> made = [];
        foreach (TermDraft draft in parents.Keys)
        {
            Make(draft, parents, made);
        }

        return new MappedTerms(placed.Map, placed.DraftsOf.ToDictionary(d => d.Key.Key, d => (IReadOnlyList<MappedTerm>)[.. d.Value.Select(draft => made[draft])]))
        {
            All = [.. made.Values],
            Uses = UsesOf(made),
            Placeholders = placed.Drafts.All.Where(IsPlaceholder).Select(d => made[d]).ToHashSet(),
            Defaults = placed.Defaults.ToDictionary(d => d.Key, d => made[d.Value], StringComparer.Ordinal),
            Sources = Sources(made),
            Unruled = [.. placed.Parents.Keys.Where(t => placed.Rules.Of(t) is null && placed.Map.Section(t.Taxonomy) is not ({ IsDropped: true } or { To: not null }))],
            Problems = placed.Rules.Problems,
        };
    }

    private List<SourceTerm> Sources(Dictionary<TermDraft, MappedTerm> made)
    {
        var sources = new List<SourceTerm>();
        var byTerm = new Dictionary<CountedTerm, SourceTerm>();
        foreach (CountedTerm term in placed.Terms.InOrder())
        {
            SourceTerm source = SourceOf(term, made, placed.Parents[term] is { } parent ? byTerm[parent] : null);
            byTerm.Add(term, source);
            sources.Add(source);
        }

        return sources;
    }

    private SourceTerm SourceOf(CountedTerm term, Dictionary<TermDraft, MappedTerm> made, SourceTerm? parent) => new(term.Taxonomy, term.Slug, term.Name)
    {
        Parent = parent,
        Key = placed.Terms.KeyOf(term),
        Count = term.Count,
        Published = term.Published,
        First = term.First,
        Last = term.Last,
        Became = [.. placed.DraftsOf[term].Select(draft => made[draft])],
    };

    private Dictionary<MappedTerm, int> UsesOf(Dictionary<TermDraft, MappedTerm> made)
    {
        var uses = new Dictionary<MappedTerm, int>();
        foreach ((CountedTerm term, List<TermDraft> drafts) in placed.DraftsOf)
        {
            foreach (TermDraft draft in drafts)
            {
                uses[made[draft]] = uses.GetValueOrDefault(made[draft]) + term.Count;
            }
        }

        return uses;
    }

    private bool IsPlaceholder(TermDraft draft) => draft is { Taxonomy: Term.Category, Origin: { Taxonomy: Term.Category } origin }
        && placed.Rules.Of(origin) is null && DefaultCategory.Is(origin.Name, origin.Slug) && !placed.Defaults.ContainsValue(draft);

    private TermDraft? ParentOf(TermDraft draft)
    {
        if (placed.Map.SectionOfOutput(draft.Taxonomy).Hierarchy == TermHierarchy.Flatten || draft.ParentWish == TermTarget.Top)
        {
            return null;
        }

        if (draft.ParentWish is { } wish)
        {
            return Wished(draft.Taxonomy, wish);
        }

        // An ancestor that went away leaves its place to its own parent.
        for (CountedTerm? ancestor = draft.Origin is { } origin ? placed.Parents[origin] : null; ancestor is not null; ancestor = placed.Parents[ancestor])
        {
            if (placed.DraftsOf[ancestor].Find(d => d.Taxonomy == draft.Taxonomy && d != draft) is { } parent)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>A parent by its name afterwards, by its name before, or a new one.</summary>
    private TermDraft Wished(string taxonomy, string wish) =>
        placed.Drafts.Named(taxonomy, wish)
        ?? placed.Drafts.WithSlug(taxonomy, wish)
        ?? placed.Terms.Exactly(taxonomy, wish).SelectMany(t => placed.DraftsOf[t]).FirstOrDefault(d => d.Taxonomy == taxonomy)
        ?? placed.Drafts.Add(taxonomy, TermSlug.Of(wish), wish, null);

    private void Make(TermDraft draft, Dictionary<TermDraft, TermDraft?> parents, Dictionary<TermDraft, MappedTerm> made)
    {
        var waiting = new Stack<TermDraft>();
        for (TermDraft? d = draft; d is not null && !made.ContainsKey(d); d = parents[d])
        {
            waiting.Push(d);
        }

        while (waiting.TryPop(out TermDraft? next))
        {
            MappedTerm? parent = parents[next] is { } above ? made[above] : null;
            made[next] = new MappedTerm(next.Taxonomy, next.Slug, next.Name)
            {
                Parent = parent,
                Label = parent is not null && placed.Map.SectionOfOutput(next.Taxonomy).Hierarchy == TermHierarchy.Path ? $"{parent.Label}/{next.Name}" : next.Name,
                Description = next.Description,
            };
        }
    }
}
