// What every term of the source became.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>The taxonomy map, bound to the terms of a source. Immutable, shared by all workers; front matter, links, redirects and term pages all ask here.</summary>
internal sealed class MappedTerms(TaxonomyMap map, IReadOnlyDictionary<TermKey, IReadOnlyList<MappedTerm>> terms)
{
    private const string Post = "post";

    private readonly bool _hasLimits = map.Sections.Any(s => s.Limit is not null);

    /// <summary>Every term that can go out.</summary>
    public required IReadOnlyList<MappedTerm> All { get; init; }

    /// <summary>How many items carry what each term was made of; an item that carries two of them counts twice.</summary>
    public required IReadOnlyDictionary<MappedTerm, int> Uses { get; init; }

    /// <summary>What stands for "no category" and is left out beside a real one.</summary>
    public required IReadOnlySet<MappedTerm> Placeholders { get; init; }

    /// <summary>By taxonomy, the term for posts that have none.</summary>
    public required IReadOnlyDictionary<string, MappedTerm> Defaults { get; init; }

    /// <summary>The terms of the source, their use and what they became: taxonomy by taxonomy, children below their parents.</summary>
    public required IReadOnlyList<SourceTerm> Sources { get; init; }

    /// <summary>The terms of the source that are not what they were.</summary>
    public IReadOnlyList<SourceTerm> Changes => map.Sections.Count == 0 ? [] : [.. Sources.Where(t => t.IsChanged)];

    /// <summary>The terms of the source that no rule of the map names, in order.</summary>
    public required IReadOnlyList<CountedTerm> Unruled { get; init; }

    /// <summary>What is wrong with the map.</summary>
    public required IReadOnlyList<MapProblem> Problems { get; init; }

    /// <summary>What a term of the source became: nothing when it was dropped, several when it was split; null when the source has no such term.</summary>
    /// <param name="taxonomy">The taxonomy in the source.</param>
    /// <param name="slug">The slug as the source writes it, or decoded.</param>
    public IReadOnlyList<MappedTerm>? Of(string taxonomy, string slug) =>
        terms.GetValueOrDefault(new TermKey(taxonomy, slug)) ?? terms.GetValueOrDefault(new TermKey(taxonomy, Encoded(slug)));

    /// <summary>An item's terms as they go out.</summary>
    public ItemTerms Of(BlogItem item)
    {
        var found = new List<MappedTerm>(item.Terms.Count);
        var seen = new HashSet<MappedTerm>();
        foreach (TermReference reference in item.Terms)
        {
            if (!TermCensus.IsInternal(reference.Taxonomy, reference.Slug) && terms.TryGetValue(TermKey.Of(reference), out IReadOnlyList<MappedTerm>? became))
            {
                foreach (MappedTerm term in became)
                {
                    AddNew(term, found, seen);
                }
            }
        }

        MappedTerm? left = LeavePlaceholder(found);
        if (item.Type == Post && Defaults.Count > 0)
        {
            found.AddRange(Defaults.Where(d => !found.Exists(t => t.Taxonomy == d.Key)).Select(d => d.Value));
        }

        return new ItemTerms(found) { OverLimit = CutToLimits(found), LeftPlaceholder = left };
    }

    /// <summary>Adds a term that is not there yet, and its parents before it where the map asks for them.</summary>
    private void AddNew(MappedTerm term, List<MappedTerm> found, HashSet<MappedTerm> seen)
    {
        if (term.Parent is { } parent && map.SectionOfOutput(term.Taxonomy).Hierarchy == TermHierarchy.Parents)
        {
            AddNew(parent, found, seen);
        }

        if (seen.Add(term))
        {
            found.Add(term);
        }
    }

    private MappedTerm? LeavePlaceholder(List<MappedTerm> found)
    {
        int at = found.FindIndex(Placeholders.Contains);
        if (at < 0)
        {
            return null;
        }

        MappedTerm left = found[at];
        if (found.Exists(t => t.Taxonomy == Term.Category && !Placeholders.Contains(t)))
        {
            found.RemoveAll(Placeholders.Contains);
            return left;
        }

        if (Defaults.TryGetValue(Term.Category, out MappedTerm? instead))
        {
            found[at] = instead;
            found.RemoveAll(Placeholders.Contains);
            return left;
        }

        return null;
    }

    private List<MappedTerm> CutToLimits(List<MappedTerm> found)
    {
        List<MappedTerm> over = [];
        if (!_hasLimits)
        {
            return over;
        }

        foreach (string taxonomy in found.Select(t => t.Taxonomy).Distinct().ToList())
        {
            if (map.SectionOfOutput(taxonomy).Limit is { } limit)
            {
                over.AddRange(found.Where(t => t.Taxonomy == taxonomy).OrderByDescending(t => Uses.GetValueOrDefault(t)).Skip(limit));
            }
        }

        if (over.Count > 0)
        {
            HashSet<MappedTerm> gone = [.. over];
            found.RemoveAll(gone.Contains);
        }

        return over;
    }

    /// <summary>Slugs of other scripts are percent-encoded in small letters, as WordPress does.</summary>
    private static string Encoded(string slug) => Uri.EscapeDataString(Uri.UnescapeDataString(slug)).ToLowerInvariant();
}
