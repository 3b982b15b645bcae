// Which rules are in force where.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>What the user's settings say, by rule. Safe for concurrent reads.</summary>
internal sealed class RuleSettings
{
    private readonly Dictionary<string, RuleSetting> _settings = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A name is none of a rule.</exception>
    public RuleSettings(ValidationOptions options)
    {
        foreach ((string name, RuleSetting setting) in options.Rules)
        {
            _settings[(Rules.Find(name) ?? throw new ArgumentException($"There is no rule {name}.", nameof(options))).Code] = setting;
        }
    }

    /// <summary>True when a rule is in force for a file.</summary>
    public bool IsInForce(Rule rule, string file) => !_settings.TryGetValue(rule.Code, out RuleSetting? setting) || setting.AppliesTo(file);

    /// <summary>How much a finding of the rule matters.</summary>
    public Severity SeverityOf(Finding finding) => _settings.GetValueOrDefault(finding.Rule.Code)?.Severity ?? finding.Severity;
}
