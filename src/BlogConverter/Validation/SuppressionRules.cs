// How rules are put out of force in a file.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>Suppressions are kept honest by rules of their own; these cannot be suppressed.</summary>
internal static class SuppressionRules
{
    public static Rule WithoutReason { get; } = new("VAL901", "suppression-reason", RuleGroup.Suppression, Severity.Warning, "A suppression gives no reason, or names no rule that there is.")
    {
        Why = "Nobody can tell later whether it is still right, so it has no effect.",
        Fix = "Write it as: <!-- blogconverter-ignore VAL203: the reason -->",
    };

    public static IReadOnlyList<Rule> Rows { get; } = [WithoutReason];
}
