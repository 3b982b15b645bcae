// Finds the rule of each term.
namespace BlogConverter.Taxonomy;

/// <summary>The map laid over the terms of a source: which rule holds for which term. Exact names win over patterns, and the first line over later ones.</summary>
internal sealed class RuleBook
{
    private readonly Dictionary<CountedTerm, TermRule> _rules = [];
    private readonly List<MapProblem> _problems = [];
    private readonly TermFinder _terms;

    public RuleBook(TaxonomyMap map, TermFinder terms)
    {
        _terms = terms;
        foreach (TaxonomySection section in map.Sections)
        {
            if (!terms.HasTaxonomy(section.Taxonomy) && !map.Sections.Any(s => s != section && (s.To == section.Taxonomy || s.Terms.Any(r => r.Targets.Any(t => t.To == section.Taxonomy)))))
            {
                _problems.Add(new MapProblem(MapProblemKind.UnknownTaxonomy, section.Taxonomy, section.Taxonomy, section.Line) { Candidates = terms.Taxonomies });
                continue;
            }

            foreach (TermRule rule in section.Terms)
            {
                AddExact(section.Taxonomy, rule);
            }

            foreach (TermRule rule in section.Terms)
            {
                AddPatterns(section.Taxonomy, rule);
            }
        }
    }

    public IReadOnlyList<MapProblem> Problems => _problems;

    /// <summary>The rule of a term, or null.</summary>
    public TermRule? Of(CountedTerm term) => _rules.GetValueOrDefault(term);

    /// <summary>Notes terms that were each other's ancestors.</summary>
    private const int MostNamed = 20;

    public void AddCycle(IEnumerable<(string Taxonomy, string Name)> members)
    {
        foreach (IGrouping<string, string> cycle in members.GroupBy(m => m.Taxonomy, m => m.Name, StringComparer.Ordinal))
        {
            _problems.Add(new MapProblem(MapProblemKind.Cycle, cycle.Key, cycle.First(), 0) { Others = string.Join(", ", cycle.Take(MostNamed)) + (cycle.Skip(MostNamed).Any() ? ", …" : "") });
        }
    }

    private void AddExact(string taxonomy, TermRule rule)
    {
        foreach (string name in rule.Names)
        {
            IReadOnlyList<CountedTerm> found = _terms.Exactly(taxonomy, name);
            if (found.Count == 0 && !TermFinder.IsPattern(name))
            {
                _problems.Add(_terms.TaxonomyOf(name) is { } other
                    ? new MapProblem(MapProblemKind.TermElsewhere, taxonomy, name, rule.Line) { Others = other }
                    : new MapProblem(MapProblemKind.UnknownTerm, taxonomy, name, rule.Line) { Candidates = _terms.Names(taxonomy) });
            }

            if (found.Count > 1)
            {
                _problems.Add(new MapProblem(MapProblemKind.SeveralTerms, taxonomy, name, rule.Line) { Others = string.Join(", ", found.Select(_terms.SlugPath)) });
            }

            foreach (CountedTerm term in found)
            {
                if (!_rules.TryAdd(term, rule) && _rules[term] != rule)
                {
                    _problems.Add(new MapProblem(MapProblemKind.RuledTwice, taxonomy, name, rule.Line) { Others = $"{_rules[term].Line}" });
                }
            }
        }
    }

    private void AddPatterns(string taxonomy, TermRule rule)
    {
        foreach (string pattern in rule.Names.Where(TermFinder.IsPattern))
        {
            if (_terms.Exactly(taxonomy, pattern).Count > 0)
            {
                continue;
            }

            IReadOnlyList<CountedTerm> found = _terms.Fitting(taxonomy, pattern);
            if (found.Count == 0)
            {
                _problems.Add(new MapProblem(MapProblemKind.NothingFits, taxonomy, pattern, rule.Line));
            }

            foreach (CountedTerm term in found)
            {
                _rules.TryAdd(term, rule);
            }
        }
    }
}
