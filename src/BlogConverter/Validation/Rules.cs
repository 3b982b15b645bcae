// Every rule there is.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>The list of rules, by group. A new rule is one method and one row in the file of its group.</summary>
public static class Rules
{
    /// <summary>All rules in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ReadingRules.Rows,
        .. ContentRules.Rows,
        .. LinkRules.Rows,
        .. AddressRules.Rows,
        .. MediaRules.Rows,
        .. FrontMatterRules.Rows,
        .. TaxonomyRules.Rows,
        .. PrivacyRules.Rows,
        .. PublishingRules.Rows,
        .. SuppressionRules.Rows,
    ];

    private static readonly Dictionary<string, Rule> ByDiagnostic = All.SelectMany(r => r.Diagnostics.Select(code => (code, r))).ToDictionary(p => p.code, p => p.r, StringComparer.Ordinal);

    /// <summary>The rule that a report of a reader breaks; null for what is only a remark.</summary>
    internal static Rule? Of(Diagnostic diagnostic) =>
        ByDiagnostic.TryGetValue(diagnostic.Code, out Rule? rule) ? rule : diagnostic.Severity == Severity.Info ? null : ReadingRules.Other;

    /// <summary>The rule of a code or name, whatever its case, or null.</summary>
    public static Rule? Find(string codeOrName) =>
        All.FirstOrDefault(r => r.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
