// Every rule there is.
namespace BlogConverter.Validation;

/// <summary>The list of rules, by group. A new rule is one method and one row in the file of its group.</summary>
public static class Rules
{
    /// <summary>All rules in the order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ReadingRules.Rows,
        .. ContentRules.Rows,
        .. PrivacyRules.Rows,
        .. PublishingRules.Rows,
        .. SuppressionRules.Rows,
    ];

    /// <summary>The rule of a code or name, whatever its case, or null.</summary>
    public static Rule? Find(string codeOrName) =>
        All.FirstOrDefault(r => r.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
