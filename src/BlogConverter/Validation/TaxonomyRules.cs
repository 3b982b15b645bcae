// Categories and tags.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
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
            OnArchive = archive => Proposals(archive, TermProposalKind.Spelling, TermProposalKind.Plural, TermProposalKind.Entity).Concat(TagsAndCategories(archive)),
        },
        new("VAL602", "term-unused", RuleGroup.Taxonomy, Severity.Info, "No item carries some terms.")
        {
            Why = "Their pages are empty.",
            Fix = "Drop them with a taxonomy map.",
            OnArchive = Unused,
        },
        new("VAL603", "term-unmapped", RuleGroup.Taxonomy, Severity.Info, "Terms do not stand in the taxonomy map.")
        {
            Why = "They came after the map was made, and nobody has decided what becomes of them.",
            Fix = "Add lines to the map.",
            OnArchive = Unmapped,
        },
        new("VAL604", "term-orphan", RuleGroup.Taxonomy, Severity.Warning, "A term's parent is not there.")
        {
            Why = "The term stands at the top level, or is left out with its posts.",
            Fix = "Export again with all terms, or give the term a parent that exists.",
            OnArchive = Orphans,
        },
    ];

    /// <summary>How many terms one finding names.</summary>
    private const int MostNamed = 20;

    private static IEnumerable<Spot> Proposals(ArchiveView archive, params TermProposalKind[] kinds) => TermProposals.For(archive.Index.Mapped.Sources)
        .Where(p => kinds.Contains(p.Kind))
        .Select(p => new Spot($"{Named([.. p.Terms.Take(MostNamed + 1).Select(t => $"'{t.Name}' ({t.Taxonomy}{(p.Terms.Take(MostNamed).Count(o => o.Name == t.Name) > 1 ? " " + t.Slug : "")})")])} seem to mean the same."));

    private static IEnumerable<Spot> TagsAndCategories(ArchiveView archive)
    {
        string[] names = [.. TermProposals.For(archive.Index.Mapped.Sources).Where(p => p.Kind == TermProposalKind.TagAndCategory).Select(p => p.Terms[0].Name)];
        return names.Length == 0 ? [] : [new Spot($"{(names.Length == 1 ? "One name is" : $"{names.Length} names are")} a category and a tag at once: {Named(names)}.")];
    }

    private static IEnumerable<Spot> Unused(ArchiveView archive) => TermProposals.For(archive.Index.Mapped.Sources)
        .Where(p => p.Kind == TermProposalKind.Unused)
        .GroupBy(p => p.Terms[0].Taxonomy, p => p.Terms[0].Name)
        .Select(g => new Spot($"No item carries {g.Count()} term{(g.Count() > 1 ? "s" : "")} of {g.Key}: {Named([.. g])}."));

    private static string Named(string[] names) => string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? ", …" : "");

    /// <summary>Some exports name parents by their names or ids.</summary>
    private static IEnumerable<Spot> Orphans(ArchiveView archive)
    {
        Term[] children = [.. archive.Index.Terms.Values.Where(t => t.ParentSlug is { Length: > 0 } parent && !archive.Index.Terms.ContainsKey((t.Taxonomy, parent)))];
        HashSet<(string, string?)> others = children.Length == 0 ? [] : [.. archive.Index.Terms.Values.SelectMany(t => new[] { (t.Taxonomy, t.Name), (t.Taxonomy, t.Id) })];
        return children.Where(t => !others.Contains((t.Taxonomy, t.ParentSlug))).Select(t => new Spot($"The parent '{t.ParentSlug}' of the {t.Taxonomy} '{t.Name}' is not there."));
    }

    private static IEnumerable<Spot> Unmapped(ArchiveView archive)
    {
        string[] left = archive.Options.Map is null ? [] : [.. archive.Index.Mapped.Sources.Where(t => !t.IsChanged).Select(t => $"{t.Name} ({t.Taxonomy})")];
        if (left.Length > 0)
        {
            yield return new Spot($"{left.Length} terms are not changed by the taxonomy map: {Named(left)}.");
        }
    }
}
