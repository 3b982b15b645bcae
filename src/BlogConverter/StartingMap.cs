// Writes a taxonomy map to start from.
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Taxonomy;
using YamlDotNet.Core;

namespace BlogConverter;

/// <summary>A map that changes nothing yet: every proposal and every term is a comment that becomes a rule when its <c>#</c> is taken away.</summary>
internal static class StartingMap
{
    public static string Of(IReadOnlyList<SourceTerm> terms, IReadOnlyList<TermProposal> proposals)
    {
        var text = new StringBuilder();
        Line(text, "# A taxonomy map to start from: what becomes of the tags and categories of a blog.");
        Line(text, "# It changes nothing yet. Take the # off a line that is right, and change the right side as you like:");
        Line(text, "# a new name, [several, names], drop, keep, or { name: …, slug: …, to: …, parent: … }.");
        foreach (string taxonomy in terms.Select(t => t.Taxonomy).Distinct(StringComparer.Ordinal))
        {
            SourceTerm[] own = [.. terms.Where(t => t.Taxonomy == taxonomy)];
            var written = new HashSet<SourceTerm>();
            Line(text, "");
            Line(text, Entry(taxonomy switch { Term.Category => "categories", Term.Tag => "tags", _ => taxonomy }, null));
            Line(text, "  terms:");
            TermProposalKind? before = null;
            foreach (TermProposal proposal in proposals)
            {
                before = Propose(text, proposal, taxonomy, before, written);
            }

            Line(text, $"    # {(written.Count > 0 ? "The others" : "All")}:");
            foreach (SourceTerm term in own.Where(t => !written.Contains(t)))
            {
                Rule(text, term, term.Name, Uses(term));
            }
        }

        return text.ToString();
    }

    /// <summary>Answers the kind under whose heading the next proposal may stand.</summary>
    private static TermProposalKind? Propose(StringBuilder text, TermProposal proposal, string taxonomy, TermProposalKind? before, HashSet<SourceTerm> written)
    {
        // The category of a pair stays; its tag becomes one with it.
        SourceTerm[] changed = [.. proposal.Terms.Where(t => t.Taxonomy == taxonomy && (proposal.Kind == TermProposalKind.TagAndCategory ? taxonomy == Term.Tag : t.Name != proposal.Name || proposal.Terms[0] != t))];
        if (changed.Length == 0)
        {
            return before;
        }

        if (proposal.Kind != before)
        {
            Line(text, $"    # {Reason(proposal)}:");
        }

        foreach (SourceTerm term in changed)
        {
            string? name = proposal.Kind == TermProposalKind.TagAndCategory ? proposal.Terms.First(t => t.Taxonomy == Term.Category).Name : proposal.Name;
            Rule(text, term, name, Uses(term), toCategories: proposal.Kind == TermProposalKind.TagAndCategory);
            written.Add(term);
        }

        return proposal.Kind;
    }

    private static void Rule(StringBuilder text, SourceTerm term, string? name, string remark, bool toCategories = false)
    {
        if (toCategories)
        {
            Line(text, $"    # {Entry(term.Key, null)} {{ to: categories{(name == term.Name ? "" : ", " + Entry("name", name, isFlow: true))} }}  # {remark}");
        }
        else
        {
            Line(text, $"    # {(name is null ? Entry(term.Key, null) + " drop" : Entry(term.Key, name))}  # {remark}");
        }
    }

    /// <summary>One line of YAML; what needs several is written with escapes.</summary>
    private static string Entry(string key, string? value, bool isFlow = false)
    {
        string quoted = QuotedWhereNeeded(key, isKey: true, isFlow);
        return value is null ? quoted + ":" : $"{quoted}: {QuotedWhereNeeded(value, isKey: false, isFlow)}";
    }

    private static string QuotedWhereNeeded(string text, bool isKey, bool isFlow)
    {
        bool isWord = text is "drop" or "keep";
        bool isPlain = !isWord && !text.Contains('\n', StringComparison.Ordinal) && (isKey || isFlow ? YamlScalar.KeyStyleOf(text) : YamlScalar.StyleOf(text)) == ScalarStyle.Plain;
        return isPlain ? text : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }

    private static string Reason(TermProposal proposal) => proposal.Kind switch
    {
        TermProposalKind.Spelling => "Spelt in several ways",
        TermProposalKind.Plural => "Singular and plural",
        TermProposalKind.Entity => "An entity in the name",
        TermProposalKind.TagAndCategory => "Both a tag and a category",
        TermProposalKind.Rare => "In one post only",
        _ => "In no post",
    };

    private static string Uses(SourceTerm term) => string.Create(CultureInfo.InvariantCulture, $"{term.Count} {(term.Count == 1 ? "post" : "posts")}");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
