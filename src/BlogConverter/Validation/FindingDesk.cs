// Settles which findings count.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>Applies the settings to what was found and, at the end, the baseline. One thread at a time.</summary>
internal sealed class FindingDesk(SiteView site)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, string Message)> _told = [];
    private readonly Dictionary<string, List<ItemSuppressions>> _suppressions = new(StringComparer.Ordinal);
    private int _suppressed;

    public void Take(CheckedItems found)
    {
        foreach (ItemSuppressions item in found.Suppressions)
        {
            if (!_suppressions.TryGetValue(item.File, out List<ItemSuppressions>? items))
            {
                _suppressions[item.File] = items = [];
            }

            items.Add(item);
        }

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
                TakeOrSuppress(new Finding(rule, Lower(rule.Severity, diagnostic.Severity), $"{diagnostic.Message} [{diagnostic.Code}]", diagnostic.Source) { ItemId = diagnostic.ItemId });
            }
        }
    }

    public void TakeArchive(ArchiveView archive)
    {
        foreach (Rule rule in Rules.All.Where(r => r.OnArchive is not null))
        {
            foreach (Spot spot in rule.OnArchive!(archive))
            {
                TakeOrSuppress(new Finding(rule, rule.Severity, spot.Message, spot.Source) { Column = spot.Column, ItemId = spot.ItemId });
            }
        }
    }

    public ValidationReport Report(IReadOnlyList<string> inputs, int items, bool isNothingReadable)
    {
        (List<Finding> findings, int known, IReadOnlyList<string> gone) = site.Options.Baseline is { } baseline ? baseline.Compare(_findings, new BaselineScope(inputs, site.Options.Uploads.Count > 0)) : (_findings, 0, []);
        return new ValidationReport { Inputs = inputs, Items = items, Findings = findings, Known = known, Gone = gone, Suppressed = _suppressed, IsNothingReadable = isNothingReadable };
    }

    private void TakeOrSuppress(Finding finding)
    {
        if (_suppressions.TryGetValue(finding.Source.File, out List<ItemSuppressions>? items) && items.Exists(i => i.Covers(finding)))
        {
            _suppressed++;
        }
        else
        {
            Take(finding);
        }
    }

    private void Take(Finding finding)
    {
        if (site.Settings.IsInForce(finding.Rule, finding.Source.File) && (!finding.Rule.IsToldOnce || _told.Add((finding.Rule.Code, finding.Message))))
        {
            _findings.Add(finding with { Severity = site.Settings.SeverityOf(finding) });
        }
    }

    /// <summary>A reader that calls it a remark knows better than the rule.</summary>
    private static Severity Lower(Severity one, Severity two) => one < two ? one : two;
}
