// Finds the terms that a name in a map stands for.
using System.IO.Enumeration;
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>Looks terms up by name, slug, path and pattern.</summary>
internal sealed class TermFinder
{
    private readonly Dictionary<CountedTerm, CountedTerm?> _parents;
    private readonly ILookup<string, CountedTerm> _byTaxonomy;
    private readonly ILookup<(string Taxonomy, string Name), CountedTerm> _byName;
    private readonly ILookup<(string Taxonomy, string Slug), CountedTerm> _bySlug;

    /// <param name="parents">The parent of each term, cycles cut.</param>
    public TermFinder(Dictionary<CountedTerm, CountedTerm?> parents)
    {
        _parents = parents;
        _byTaxonomy = parents.Keys.ToLookup(t => t.Taxonomy, StringComparer.Ordinal);
        _byName = parents.Keys.ToLookup(t => (t.Taxonomy, t.Name));
        _bySlug = parents.Keys.ToLookup(t => (t.Taxonomy, t.Slug));
    }

    /// <summary>The taxonomies that the source has terms of; categories and tags are always there.</summary>
    public IReadOnlyList<string> Taxonomies => [.. _byTaxonomy.Select(g => g.Key).Union([Term.Category, Term.Tag], StringComparer.Ordinal)];

    /// <summary>True when what is written is a pattern, unless a term has that very name.</summary>
    public static bool IsPattern(string name) => name.Contains('*', StringComparison.Ordinal);

    public bool HasTaxonomy(string taxonomy) => taxonomy is Term.Category or Term.Tag || _byTaxonomy.Contains(taxonomy);

    /// <summary>The terms of a name, else of a slug, else of a path; a path with a slash in front is one of slugs only, by which every term can be reached.</summary>
    public IReadOnlyList<CountedTerm> Exactly(string taxonomy, string name)
    {
        if (name.StartsWith('/'))
        {
            return OfPath(taxonomy, name[1..], (term, segment) => term.Slug == segment);
        }

        CountedTerm[] found = [.. _byName[(taxonomy, name)]];
        found = found.Length > 0 ? found : [.. _bySlug[(taxonomy, name)]];
        return found.Length > 0 ? found : OfPath(taxonomy, name, (term, segment) => term.Slug == segment || term.Name == segment);
    }

    /// <summary>The terms whose name, slug, or path of either a pattern fits, without regard to case; a star stands for any text.</summary>
    public IReadOnlyList<CountedTerm> Fitting(string taxonomy, string pattern) =>
        [.. _byTaxonomy[taxonomy].Where(t => Fits(pattern, t.Name) || Fits(pattern, t.Slug) || (_parents[t] is not null && (Fits(pattern, SlugPath(t)) || Fits(pattern, NamePath(t)))))];

    /// <summary>Names and slugs, for hints.</summary>
    public IReadOnlyList<string> Names(string taxonomy) => [.. _byTaxonomy[taxonomy].SelectMany(t => new[] { t.Name, t.Slug }).Distinct(StringComparer.Ordinal)];

    /// <summary>A taxonomy that has a term of this name or slug, or null.</summary>
    public string? TaxonomyOf(string name) => Taxonomies.FirstOrDefault(t => _byName.Contains((t, name)) || _bySlug.Contains((t, name)));

    /// <summary>What a map calls the term: its name where that is enough, else its path.</summary>
    public string KeyOf(CountedTerm term) => !IsPattern(term.Name) && !_byName[(term.Taxonomy, term.Name)].Skip(1).Any() && Exactly(term.Taxonomy, term.Name) is [var one] && one == term ? term.Name : "/" + SlugPath(term);

    /// <summary>Categories, tags, other taxonomies by name; children behind their parents, and siblings by name.</summary>
    public IEnumerable<CountedTerm> InOrder()
    {
        ILookup<CountedTerm?, CountedTerm> children = _parents.ToLookup(p => p.Value, p => p.Key);
        var waiting = new Stack<CountedTerm>(children[null]
            .OrderByDescending(t => t.Taxonomy switch { Term.Category => 0, Term.Tag => 1, _ => 2 }).ThenByDescending(t => t.Taxonomy, StringComparer.Ordinal)
            .ThenByDescending(t => t.Name.ToLowerInvariant(), StringComparer.Ordinal).ThenByDescending(t => t.Slug, StringComparer.Ordinal));
        while (waiting.TryPop(out CountedTerm? term))
        {
            yield return term;
            foreach (CountedTerm child in children[term].OrderByDescending(t => t.Name.ToLowerInvariant(), StringComparer.Ordinal).ThenByDescending(t => t.Slug, StringComparer.Ordinal))
            {
                waiting.Push(child);
            }
        }
    }

    public string SlugPath(CountedTerm term) => string.Join('/', FromTop(term).Select(t => t.Slug));

    public string NamePath(CountedTerm term) => string.Join('/', FromTop(term).Select(t => t.Name));

    /// <summary>The term and its ancestors, the topmost first.</summary>
    public IReadOnlyList<CountedTerm> FromTop(CountedTerm term)
    {
        var path = new List<CountedTerm>();
        for (CountedTerm? t = term; t is not null; t = _parents[t])
        {
            path.Add(t);
        }

        path.Reverse();
        return path;
    }

    private static bool Fits(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text);

    private CountedTerm[] OfPath(string taxonomy, string path, Func<CountedTerm, string, bool> isSame)
    {
        string[] segments = path.Split('/');
        return [.. _bySlug[(taxonomy, segments[^1])].Concat(_byName[(taxonomy, segments[^1])]).Distinct().Where(t => IsAt(t, segments, isSame))];
    }

    private bool IsAt(CountedTerm term, string[] segments, Func<CountedTerm, string, bool> isSame)
    {
        CountedTerm? at = term;
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            if (at is null || !isSame(at, segments[i]))
            {
                return false;
            }

            at = _parents[at];
        }

        return at is null;
    }
}
