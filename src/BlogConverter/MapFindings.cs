// Says what is wrong with a taxonomy map.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>Turns the findings of the binding into diagnostics. A name that the source does not hold is an error; what the map leaves open is only said.</summary>
internal static class MapFindings
{
    /// <summary>How many terms without a rule are named; <c>blogconverter taxonomy</c> shows them all.</summary>
    private const int NamedExamples = 40;

    /// <param name="terms">The map, bound to the source.</param>
    /// <param name="map">The map.</param>
    /// <param name="addressOf">Where the target has the page of a term; an answer of null: nobody can tell.</param>
    public static IEnumerable<Diagnostic> Of(MappedTerms terms, TaxonomyMap map, Func<MappedTerm, string?> addressOf)
    {
        foreach (MapProblem problem in terms.Problems)
        {
            yield return Of(problem, new SourcePosition(map.File, problem.Line));
        }

        foreach (Diagnostic diagnostic in SharedAddresses(terms, addressOf))
        {
            yield return diagnostic;
        }

        if (map.Sections.Count > 0 && terms.Unruled is { Count: > 0 } unruled)
        {
            string examples = string.Join(", ", unruled.Take(NamedExamples).Select(t => t.Name)) + (unruled.Count > NamedExamples ? ", …" : "");
            yield return Messages.TermsWithoutRule(unruled.Count, examples, new SourcePosition(map.File, 0));
        }
    }

    /// <summary>Terms that the target could not tell apart: what the source kept apart by slugs, a generator may know by names alone.</summary>
    private static IEnumerable<Diagnostic> SharedAddresses(MappedTerms terms, Func<MappedTerm, string?> addressOf) => terms.All
        .Where(terms.Uses.ContainsKey)
        .GroupBy(t => addressOf(t), StringComparer.Ordinal)
        .Where(g => g.Key is not null && g.Skip(1).Any())
        .Select(g => Messages.TermsShareAddress(g.Key!, string.Join(", ", g.Select(t => string.Join('/', t.Path.Select(p => p.Name))))));

    private static Diagnostic Of(MapProblem problem, SourcePosition place)
    {
        string kind = KindOf(problem.Taxonomy);
        return problem.Kind switch
        {
            MapProblemKind.UnknownTaxonomy => Messages.MapNamesUnknownTaxonomy(problem.Name, ClosestName.Hint(problem.Name, problem.Candidates), place),
            MapProblemKind.UnknownTerm => Messages.MapNamesUnknownTerm(kind, problem.Name, ClosestName.Hint(problem.Name, problem.Candidates), place),
            MapProblemKind.TermElsewhere => Messages.MapNamesTermElsewhere(kind, problem.Name, KindOf(problem.Others), place),
            MapProblemKind.NothingFits => Messages.MapPatternFitsNothing(kind, problem.Name, place),
            MapProblemKind.SeveralTerms => Messages.MapNameIsNotUnique(kind, problem.Name, problem.Others, place),
            MapProblemKind.RuledTwice => Messages.MapRulesTwice(kind, problem.Name, problem.Others, place),
            _ => Messages.TermsInCircle(kind, problem.Others),
        };
    }

    private static string KindOf(string taxonomy) => taxonomy switch
    {
        Term.Category => "category",
        Term.Tag => "tag",
        _ => $"term of '{taxonomy}'",
    };
}
