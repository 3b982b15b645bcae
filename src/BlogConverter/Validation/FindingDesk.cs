// Settles which findings count.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>Applies the settings to what was found and, at the end, the baseline. One thread at a time.</summary>
internal sealed class FindingDesk(ValidationOptions options)
{
    private readonly Dictionary<string, RuleSetting> _settings = Settings(options);
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, string Message)> _told = [];
    private int _suppressed;

    public void Take(CheckedItems found)
    {
        Take(found.Reading.Items);
        foreach (Finding finding in found.Findings)
        {
            Take(finding);
        }

        _suppressed += found.Suppressed;
    }

    public void Take(IReadOnlyList<Diagnostic> reported)
    {
        foreach (Diagnostic diagnostic in reported)
        {
            if (Rules.Of(diagnostic) is { } rule)
            {
                Take(new Finding(rule, Lower(rule.Severity, diagnostic.Severity), $"{diagnostic.Message} [{diagnostic.Code}]", diagnostic.Source) { ItemId = diagnostic.ItemId });
            }
        }
    }

    public void TakeArchive(ArchiveView archive)
    {
        foreach (Rule rule in Rules.All.Where(r => r.OnArchive is not null))
        {
            foreach (Spot spot in rule.OnArchive!(archive))
            {
                Take(new Finding(rule, rule.Severity, spot.Message, spot.Source) { Column = spot.Column, ItemId = spot.ItemId });
            }
        }
    }

    public ValidationReport Report(IReadOnlyList<string> inputs, int items, bool isNothingReadable)
    {
        (List<Finding> findings, int known, IReadOnlyList<string> gone) = options.Baseline is { } baseline ? baseline.Compare(_findings) : (_findings, 0, []);
        return new ValidationReport { Inputs = inputs, Items = items, Findings = findings, Known = known, Gone = gone, Suppressed = _suppressed, IsNothingReadable = isNothingReadable };
    }

    private void Take(Finding finding)
    {
        RuleSetting? setting = _settings.GetValueOrDefault(finding.Rule.Code);
        if ((setting is null || setting.AppliesTo(finding.Source.File)) && (!finding.Rule.IsToldOnce || _told.Add((finding.Rule.Code, finding.Message))))
        {
            _findings.Add(setting?.Severity is { } severity ? finding with { Severity = severity } : finding);
        }
    }

    /// <summary>A reader that calls it a remark knows better than the rule.</summary>
    private static Severity Lower(Severity one, Severity two) => one < two ? one : two;

    private static Dictionary<string, RuleSetting> Settings(ValidationOptions options)
    {
        var settings = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach ((string name, RuleSetting setting) in options.Rules)
        {
            settings[(Rules.Find(name) ?? throw new ArgumentException($"There is no rule {name}.", nameof(options))).Code] = setting;
        }

        return settings;
    }
}
