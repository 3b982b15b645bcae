// The documentation of the rules, made of the rules.
using System.Text;

namespace BlogConverter.Validation;

/// <summary>A rule's page, and the list of all of them in Markdown. Both are made of <see cref="Rules.All"/>, so they cannot drift from it.</summary>
public static class RulePage
{
    /// <summary>A rule's page as plain text.</summary>
    public static string Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"""
            {rule.Code} {rule.Name} ({Lower(rule.Severity)}, {Words(rule.Group)})
            {rule.Title}

            Why: {rule.Why}
            What to do: {rule.Fix}

            In the settings file:
              rules:
                {rule.Name}: off            # or info, warning, error
            In a file, for this line or the next one:
              <!-- blogconverter-ignore {rule.Code}: the reason -->

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The list of all rules as a Markdown document.</summary>
    public static string List()
    {
        var text = new StringBuilder("# The rules of `blogconverter validate`\n\nMade from the rules by `blogconverter validate --explain all`; do not edit.\n");
        foreach (IGrouping<RuleGroup, Rule> group in Rules.All.GroupBy(r => r.Group))
        {
            text.Append("\n## ").Append(Heading(group.Key)).Append("\n\n| code | name | severity | what it finds | why, and what to do |\n|---|---|---|---|---|\n");
            foreach (Rule rule in group)
            {
                text.Append("| ").Append(rule.Code).Append(" | `").Append(rule.Name).Append("` | ").Append(Lower(rule.Severity)).Append(" | ")
                    .Append(Cell(rule.Title)).Append(" | ").Append(Cell(rule.Why + " " + rule.Fix)).Append(" |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A name of an enumeration as words in lower case.</summary>
    internal static string Words(RuleGroup group) => group == RuleGroup.FrontMatter ? "front matter" : Lower(group);

    private static string Heading(RuleGroup group) => char.ToUpperInvariant(Words(group)[0]) + Words(group)[1..];

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
