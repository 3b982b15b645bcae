// Lays a taxonomy map over the terms of a source.

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

    private MapBinder(TermCensus census, TaxonomyMap map)
    {
        _map = map;
        _parents = census.Parents();
        List<CountedTerm> cycle = ParentCycles.Cut(_parents);
        _terms = new TermFinder(_parents);
        _rules = new RuleBook(map, _terms);
        _rules.AddCycle(cycle.Select(t => (t.Taxonomy, t.Name)));
    }

    public static MappedTerms Bind(TermCensus census, TaxonomyMap map)
    {
        var binder = new MapBinder(census, map);
        binder.Place();
        binder.PlaceDefaults();
        return new TermMaker(new PlacedTerms(map, binder._terms, binder._rules, binder._drafts, binder._draftsOf, binder._parents, binder._defaults)).Make();
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
        TermDraft? same = home != term.Taxonomy ? _drafts.NamedAlike(home, name) : _drafts.Named(home, name);
        bool joins = same?.Origin is { } origin
            && (home != term.Taxonomy || origin.Taxonomy != term.Taxonomy || (origin.Name != term.Name && _parents[origin] == _parents[term]));
        return joins ? same! : _drafts.Add(home, term.Slug, name, term);
    }

    private TermDraft Become(CountedTerm term, TermTarget target)
    {
        string home = target.To ?? Home(term);
        string name = target.Name ?? Spelt(home, term.Name);
        TermDraft draft = target.Slug is { } slug ? _drafts.WithSlug(home, slug) ?? _drafts.Add(home, slug, name, term)
            : (target.Name is not null ? _drafts.Named(home, name) : home != term.Taxonomy ? _drafts.NamedAlike(home, name) : null) ?? _drafts.Add(home, name == term.Name ? term.Slug : TermSlug.Of(name), name, term);
        if (target.Name is not null && draft.Name != name)
        {
            _drafts.Rename(draft, name);
        }

        draft.ParentWish ??= target.Parent;
        draft.Description = draft.Description.Length > 0 ? draft.Description : term.Description;
        return draft;
    }
}
