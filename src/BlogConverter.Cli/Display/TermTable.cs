// Tags and categories as tables and lines.
using BlogConverter.Model;
using BlogConverter.Taxonomy;
using Spectre.Console;

namespace BlogConverter.Cli.Display;

/// <summary>What the source has, what a map makes of it, and what could be done.</summary>
internal static class TermTable
{
    /// <summary>How many terms of a proposal's kind are named in one line.</summary>
    private const int NamedExamples = 12;

    private const int DeepestIndent = 10;

    /// <summary>Every term with its use; children are indented below their parents.</summary>
    public static Table All(IReadOnlyList<SourceTerm> terms, bool withFate)
    {
        Table table = new Table().AddColumns(
            new TableColumn("Taxonomy").NoWrap(), new TableColumn("Term"), new TableColumn("Slug"), new TableColumn("Posts").RightAligned(), new TableColumn("Published").RightAligned(),
            new TableColumn("First").NoWrap(), new TableColumn("Last").NoWrap());
        if (withFate)
        {
            table.AddColumn("Becomes");
        }

        foreach (SourceTerm term in terms)
        {
            List<Text> cells =
            [
                new(Kind(term.Taxonomy)), new(new string(' ', 2 * Math.Min(term.Path.Count - 1, DeepestIndent)) + term.Name), new(term.Slug), new($"{term.Count:N0}"), new($"{term.Published:N0}"),
                new(Day(term.First)), new(Day(term.Last)),
            ];
            if (withFate)
            {
                cells.Add(new(Fate(term)));
            }

            table.AddRow(cells);
        }

        return table;
    }

    /// <summary>What a map changes.</summary>
    public static Table Changes(IReadOnlyList<SourceTerm> changed)
    {
        Table table = new Table().AddColumns("Taxonomy", "Term", "Becomes");
        foreach (SourceTerm term in changed)
        {
            table.AddRow(new Text(Kind(term.Taxonomy)), new Text(string.Join('/', term.Path)), new Text(Fate(term)));
        }

        return table;
    }

    /// <summary>A line for each proposal, and one for all terms that are rare or unused.</summary>
    public static IEnumerable<string> Proposals(IReadOnlyList<TermProposal> proposals)
    {
        foreach (TermProposal proposal in proposals.Where(p => p.Kind is not (TermProposalKind.Rare or TermProposalKind.Unused)))
        {
            yield return $"{Reason(proposal.Kind)}: {string.Join(", ", proposal.Terms.Select(t => $"{t.Name} ({Kind(t.Taxonomy)}, {t.Count:N0})"))}";
        }

        foreach (IGrouping<TermProposalKind, TermProposal> group in proposals.Where(p => p.Kind is TermProposalKind.Rare or TermProposalKind.Unused).GroupBy(p => p.Kind))
        {
            int count = group.Count();
            yield return $"{Reason(group.Key)}: {string.Join(", ", group.Take(NamedExamples).Select(p => p.Terms[0].Name))}{(count > NamedExamples ? $" and {count - NamedExamples:N0} more" : "")}";
        }
    }

    private static string Reason(TermProposalKind kind) => kind switch
    {
        TermProposalKind.Spelling => "Spelt in several ways",
        TermProposalKind.Plural => "Singular and plural",
        TermProposalKind.Entity => "An entity in the name",
        TermProposalKind.TagAndCategory => "Both a tag and a category",
        TermProposalKind.Rare => "In one post only",
        _ => "In no post",
    };

    private static string Fate(SourceTerm term) => !term.IsChanged ? ""
        : term.Became.Count == 0 ? "(dropped)"
        : string.Join(", ", term.Became.Select(t => (t.Taxonomy == term.Taxonomy ? "" : Kind(t.Taxonomy) + " ") + string.Join('/', t.Path.Select(p => p.Name))));

    private static string Kind(string taxonomy) => taxonomy switch
    {
        Term.Category => "category",
        Term.Tag => "tag",
        _ => taxonomy,
    };

    private static string Day(LocalDate? date) => date is { } day ? $"{day.Time:yyyy-MM-dd}" : "";
}
