// What the settings file says of one rule.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>A rule's severity and the paths it is for. Immutable.</summary>
public sealed record RuleSetting
{
    /// <summary>The severity in place of the rule's own; null to keep it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>True when the rule is out of force.</summary>
    public bool IsOff { get; init; }

    /// <summary>Globs (<c>posts/**</c>) of the files that the rule is for; empty for all.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Globs of the files that the rule passes over.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>True when the rule is in force for a file.</summary>
    public bool AppliesTo(string file) =>
        !IsOff && (Paths.Count == 0 || Paths.Any(p => PathGlob.Matches(p, file))) && !Except.Any(p => PathGlob.Matches(p, file));
}
