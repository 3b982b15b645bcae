// Categories and tags.
using BlogConverter.Diagnostics;
using BlogConverter.Taxonomy;

namespace BlogConverter.Validation;

/// <summary>Rules about terms, all of which look at the whole archive.</summary>
internal static class TaxonomyRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL601", "term-twice", RuleGroup.Taxonomy, Severity.Info, "Several terms seem to mean the same.")
        {
            Why = "Each of them lists a part of the posts that belong together.",
            Fix = "Merge them with a taxonomy map; blogconverter taxonomy --write makes one to start from.",
            OnArchive = archive => Proposals(archive, TermProposalKind.Spelling, TermProposalKind.Plural, TermProposalKind.Entity, TermProposalKind.TagAndCategory),
        },
        new("VAL602", "term-unused", RuleGroup.Taxonomy, Severity.Info, "No item carries a term.")
        {
            Why = "Its page is empty.",
            Fix = "Drop it with a taxonomy map.",
            OnArchive = archive => Proposals(archive, TermProposalKind.Unused),
        },
        new("VAL603", "term-unmapped", RuleGroup.Taxonomy, Severity.Info, "Terms do not stand in the taxonomy map.")
        {
            Why = "They came after the map was made, and nobody has decided what becomes of them.",
            Fix = "Add lines to the map.",
            OnArchive = Unmapped,
        },
    ];

    /// <summary>How many terms one finding names.</summary>
    private const int MostNamed = 20;

    private static IEnumerable<Spot> Proposals(ArchiveView archive, params TermProposalKind[] kinds) => TermProposals.For(archive.Index.Mapped.Sources)
        .Where(p => kinds.Contains(p.Kind))
        .Select(p => new Spot(p.Kind == TermProposalKind.Unused
            ? $"No item carries the {p.Terms[0].Taxonomy} '{p.Terms[0].Name}'."
            : $"{string.Join(", ", p.Terms.Select(t => $"'{t.Name}' ({t.Taxonomy})"))} seem to mean the same."));

    private static IEnumerable<Spot> Unmapped(ArchiveView archive)
    {
        string[] left = archive.Options.Map is null ? [] : [.. archive.Index.Mapped.Sources.Where(t => !t.IsChanged).Select(t => $"{t.Name} ({t.Taxonomy})")];
        if (left.Length > 0)
        {
            yield return new Spot($"{left.Length} terms are not changed by the taxonomy map: {string.Join(", ", left.Take(MostNamed))}{(left.Length > MostNamed ? ", …" : "")}.");
        }
    }
}
