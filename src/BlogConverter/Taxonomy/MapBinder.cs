// Lays a taxonomy map over the terms of a source.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>
/// Decides what each term becomes. Terms without a rule are placed first and keep their identity; rules come after them, so that a name on the right of a rule
/// finds the term that has it already. The right side of a rule is the name afterwards: rules are not chained, and two terms may swap their names.
/// </summary>
internal sealed class MapBinder
{
    private readonly TaxonomyMap _map;
    private readonly TermFinder _terms;
    private readonly RuleBook _rules;
    private readonly TermDrafts _drafts = new();
    private readonly Dictionary<CountedTerm, List<TermDraft>> _draftsOf = [];
    private readonly Dictionary<CountedTerm, CountedTerm?> _parents;
    private readonly Dictionary<string, TermDraft> _defaults = new(StringComparer.Ordinal);
    private readonly List<MapProblem> _problems = [];

    private MapBinder(TermCensus census, TaxonomyMap map)
    {
        _map = map;
        _parents = census.Parents();
        ReportCycle(ParentCycles.Cut(_parents).Select(t => (t.Taxonomy, t.Name)));
        _terms = new TermFinder(_parents);
        _rules = new RuleBook(map, _terms);
        _problems.AddRange(_rules.Problems);
    }

    public static MappedTerms Bind(TermCensus census, TaxonomyMap map)
    {
        var binder = new MapBinder(census, map);
        binder.Place();
        binder.PlaceDefaults();
        return binder.Finish();
    }

    private void Place()
    {
        foreach (CountedTerm term in _parents.Keys.OrderBy(t => _rules.Of(t) is { IsKept: false } ? 2 : Home(t) == t.Taxonomy ? 0 : 1))
        {
            TermRule? rule = _rules.Of(term);
            _draftsOf[term] = rule switch
            {
                { IsKept: true } => [Stay(term, term.Taxonomy, term.Name)],
                null when _map.Section(term.Taxonomy) is { IsDropped: true } => [],
                null => [Stay(term, Home(term), Spelt(Home(term), term.Name))],
                _ => [.. rule.Targets.Select(target => Become(term, target)).Distinct()],
            };
        }
    }

    private void PlaceDefaults()
    {
        foreach (TaxonomySection section in _map.Sections.Where(s => s.Default is not null))
        {
            string home = section.To ?? section.Taxonomy;
            _defaults.TryAdd(home, _drafts.Named(home, section.Default!) ?? _drafts.Add(home, TermSlug.Of(section.Default!), section.Default!, null));
        }
    }

    private string Home(CountedTerm term) => _rules.Of(term) is { IsKept: true } ? term.Taxonomy : _map.Section(term.Taxonomy)?.To ?? term.Taxonomy;

    private string Spelt(string taxonomy, string name) => Spelling.Of(name, _map.SectionOfOutput(taxonomy).Case);

    /// <summary>A term without a rule. Another one joins it only if it moved in from another taxonomy, or if they differed in their spelling alone.</summary>
    private TermDraft Stay(CountedTerm term, string home, string name)
    {
        TermDraft? same = _drafts.Named(home, name);
        bool joins = same?.Origin is { } origin
            && (home != term.Taxonomy || origin.Taxonomy != term.Taxonomy || (origin.Name != term.Name && _parents[origin] == _parents[term]));
        return joins ? same! : _drafts.Add(home, term.Slug, name, term);
    }

    private TermDraft Become(CountedTerm term, TermTarget target)
    {
        string home = target.To ?? Home(term);
        string name = target.Name ?? Spelt(home, term.Name);
        TermDraft draft = target.Slug is { } slug ? _drafts.WithSlug(home, slug) ?? _drafts.Add(home, slug, name, term)
            : (target.Name is not null || home != term.Taxonomy ? _drafts.Named(home, name) : null) ?? _drafts.Add(home, name == term.Name ? term.Slug : TermSlug.Of(name), name, term);
        if (target.Name is not null && draft.Name != name)
        {
            _drafts.Rename(draft, name);
        }

        draft.ParentWish ??= target.Parent;
        draft.Description = draft.Description.Length > 0 ? draft.Description : term.Description;
        return draft;
    }

    private MappedTerms Finish()
    {
        Dictionary<TermDraft, TermDraft?> parents = [];
        foreach (TermDraft draft in _drafts.All.ToList())
        {
            parents[draft] = ParentOf(draft);
        }

        foreach (TermDraft draft in _drafts.All)
        {
            parents.TryAdd(draft, null);
        }

        ReportCycle(ParentCycles.Cut(parents).Select(d => (d.Taxonomy, d.Name)));
        Dictionary<TermDraft, MappedTerm> made = [];
        foreach (TermDraft draft in parents.Keys)
        {
            Make(draft, parents, made);
        }

        return new MappedTerms(_map, _draftsOf.ToDictionary(d => d.Key.Key, d => (IReadOnlyList<MappedTerm>)[.. d.Value.Select(draft => made[draft])]))
        {
            All = [.. made.Values],
            Uses = UsesOf(made),
            Placeholders = _drafts.All.Where(IsPlaceholder).Select(d => made[d]).ToHashSet(),
            Defaults = _defaults.ToDictionary(d => d.Key, d => made[d.Value], StringComparer.Ordinal),
            Unruled = [.. _parents.Keys.Where(t => _rules.Of(t) is null && _map.Section(t.Taxonomy) is not ({ IsDropped: true } or { To: not null }))],
            Problems = _problems,
        };
    }

    private Dictionary<MappedTerm, int> UsesOf(Dictionary<TermDraft, MappedTerm> made)
    {
        var uses = new Dictionary<MappedTerm, int>();
        foreach ((CountedTerm term, List<TermDraft> drafts) in _draftsOf)
        {
            foreach (TermDraft draft in drafts)
            {
                uses[made[draft]] = uses.GetValueOrDefault(made[draft]) + term.Count;
            }
        }

        return uses;
    }

    private bool IsPlaceholder(TermDraft draft) => draft is { Taxonomy: Term.Category, Origin: { Taxonomy: Term.Category } origin }
        && _rules.Of(origin) is null && DefaultCategory.Is(origin.Name, origin.Slug) && !_defaults.ContainsValue(draft);

    private TermDraft? ParentOf(TermDraft draft)
    {
        if (_map.SectionOfOutput(draft.Taxonomy).Hierarchy == TermHierarchy.Flatten || draft.ParentWish == TermTarget.Top)
        {
            return null;
        }

        if (draft.ParentWish is { } wish)
        {
            return Wished(draft.Taxonomy, wish);
        }

        // An ancestor that went away leaves its place to its own parent.
        for (CountedTerm? ancestor = draft.Origin is { } origin ? _parents[origin] : null; ancestor is not null; ancestor = _parents[ancestor])
        {
            if (_draftsOf[ancestor].Find(d => d.Taxonomy == draft.Taxonomy && d != draft) is { } parent)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>A parent by its name afterwards, by its name before, or a new one.</summary>
    private TermDraft Wished(string taxonomy, string wish) =>
        _drafts.Named(taxonomy, wish)
        ?? _drafts.WithSlug(taxonomy, wish)
        ?? _terms.Exactly(taxonomy, wish).SelectMany(t => _draftsOf[t]).FirstOrDefault(d => d.Taxonomy == taxonomy)
        ?? _drafts.Add(taxonomy, TermSlug.Of(wish), wish, null);

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
                Label = parent is not null && _map.SectionOfOutput(next.Taxonomy).Hierarchy == TermHierarchy.Path ? $"{parent.Label}/{next.Name}" : next.Name,
                Description = next.Description,
            };
        }
    }

    private void ReportCycle(IEnumerable<(string Taxonomy, string Name)> members)
    {
        foreach (IGrouping<string, string> cycle in members.GroupBy(m => m.Taxonomy, m => m.Name, StringComparer.Ordinal))
        {
            _problems.Add(new MapProblem(MapProblemKind.Cycle, cycle.Key, cycle.First(), 0) { Others = string.Join(", ", cycle) });
        }
    }
}
