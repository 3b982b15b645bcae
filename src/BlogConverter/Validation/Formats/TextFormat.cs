// Findings for people.
using System.Globalization;
using System.Text;
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation.Formats;

/// <summary>A line for each finding, in the shape that editors and terminals make links of: <c>file:line:column: severity CODE message</c>.</summary>
internal static class TextFormat
{
    public static string Write(ValidationReport report)
    {
        var text = new StringBuilder();
        foreach (Finding finding in report.Findings)
        {
            if (finding.Source.File.Length > 0)
            {
                text.Append(finding.Source).Append(finding.Column > 0 ? string.Create(CultureInfo.InvariantCulture, $":{finding.Column}") : "").Append(": ");
            }

            text.Append(FindingFormat.NameOf(finding.Severity)).Append(' ').Append(finding.Rule.Code).Append(' ').Append(finding.Message)
                .Append(finding.ItemId is { } id ? $" (item {id})" : "").Append('\n');
        }

        foreach (string gone in report.Gone)
        {
            text.Append("gone from the baseline: ").Append(gone).Append('\n');
        }

        return text.Append(Summary(report)).Append('\n').ToString();
    }

    private static string Summary(ValidationReport report)
    {
        string[] counts =
        [
            .. new[] { Severity.Error, Severity.Warning, Severity.Info }
                .Select(s => (s, report.Findings.Count(f => f.Severity == s)))
                .Where(c => c.Item2 > 0)
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Item2} {FindingFormat.NameOf(c.s)}{(c.s != Severity.Info && c.Item2 != 1 ? "s" : "")}")),
        ];
        string known = report.Known > 0 ? string.Create(CultureInfo.InvariantCulture, $", {report.Known} known from the baseline") : "";
        string suppressed = report.Suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {report.Suppressed} suppressed") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{report.Items} item{(report.Items == 1 ? "" : "s")}: {(counts.Length == 0 ? "nothing found" : string.Join(", ", counts))}{known}{suppressed}");
    }
}
