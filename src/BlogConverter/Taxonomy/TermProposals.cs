// Looks for terms that mean the same, or nothing.
using System.Globalization;
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>Finds what a blogger would merge or drop. Proposals only: nothing is changed by them. Each term stands in at most one.</summary>
internal sealed class TermProposals
{
    private readonly HashSet<SourceTerm> _seen = [];
    private readonly List<TermProposal> _proposals = [];

    /// <param name="terms">All terms of a source.</param>
    public static IReadOnlyList<TermProposal> For(IReadOnlyList<SourceTerm> terms)
    {
        var finder = new TermProposals();
        finder.Join(terms, TermProposalKind.Spelling, t => (t.Taxonomy, Folded(t.Name)));
        finder.Join(terms, TermProposalKind.Plural, t => (t.Taxonomy, Singular(Folded(t.Name))));
        finder.Join(terms.Where(t => t.Taxonomy is Term.Category or Term.Tag), TermProposalKind.TagAndCategory, t => ("", Folded(t.Name)));
        foreach (SourceTerm term in terms.Where(t => Decoded(t.Name) != t.Name))
        {
            finder.Add(TermProposalKind.Entity, [term], Decoded(term.Name));
        }

        HashSet<SourceTerm?> parents = [.. terms.Select(t => t.Parent)];
        foreach (SourceTerm term in terms.Where(t => t.Count <= 1 && !parents.Contains(t) && !DefaultCategory.Is(t.Name, t.Slug)))
        {
            finder.Add(term.Count == 0 ? TermProposalKind.Unused : TermProposalKind.Rare, [term], null);
        }

        return [.. finder._proposals.OrderBy(p => p.Kind)];
    }

    private void Join(IEnumerable<SourceTerm> terms, TermProposalKind kind, Func<SourceTerm, (string, string)> keyOf)
    {
        foreach (IGrouping<(string, string), SourceTerm> group in terms.Where(t => !_seen.Contains(t)).GroupBy(keyOf).Where(g => g.Skip(1).Any()))
        {
            SourceTerm[] same = [.. group.OrderByDescending(t => t.Count)];
            if (kind == TermProposalKind.TagAndCategory ? same.DistinctBy(t => t.Taxonomy).Count() == 2 : !IsOnPurpose(same))
            {
                Add(kind, same, Decoded(same[0].Name));
            }
        }
    }

    /// <summary>Categories that share a name below different parents.</summary>
    private static bool IsOnPurpose(SourceTerm[] same) =>
        same.All(t => t.Name == same[0].Name) && same.Select(t => t.Parent).Distinct().Count() == same.Length;

    private void Add(TermProposalKind kind, SourceTerm[] terms, string? name)
    {
        if (!terms.Any(_seen.Contains))
        {
            _seen.UnionWith(terms);
            _proposals.Add(new TermProposal(kind, terms, name));
        }
    }

    /// <summary>What is left of a name when spelling does not matter. Signs that mean something (<c>C#</c>, <c>C++</c>) stay.</summary>
    private static string Folded(string name)
    {
        var text = new StringBuilder(name.Length);
        string decoded = Decoded(name).Replace("&", " and ", StringComparison.Ordinal);
        foreach (Rune rune in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(decoded)).Normalize(NormalizationForm.FormKD).ToLowerInvariant().EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && rune.Value is not ('-' or '_' or '.' or '\'' or '\u2019' or '\u2010' or '\u2013') && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(rune.ToString());
            }
        }

        return text.Length > 0 ? text.ToString() : name;
    }

    // English, which tags are written in more than anything else; other languages' plurals are no more than a guess away.
    private static string Singular(string word) =>
        word.Length < 4 ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal) ? word[..^1]
        : word;

    private static string Decoded(string name) => name.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase);
}
