// Findings as annotations of a workflow run.
using System.Globalization;
using System.Text;
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation.Formats;

/// <summary>Workflow commands (docs.github.com, "Workflow commands"): <c>::error file=…,line=…::message</c>.</summary>
internal static class GitHubFormat
{
    public static string Write(ValidationReport report)
    {
        var text = new StringBuilder();
        foreach (Finding finding in report.Findings)
        {
            text.Append("::").Append(finding.Severity == Severity.Info ? "notice" : FindingFormat.NameOf(finding.Severity)).Append(' ');
            if (finding.Source.File.Length > 0)
            {
                text.Append("file=").Append(Property(finding.Source.File)).Append(',');
            }

            if (finding.Source.Line > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"line={finding.Source.Line},");
            }

            if (finding.Column > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"col={finding.Column},");
            }

            text.Append("title=").Append(Property($"{finding.Rule.Code} {finding.Rule.Name}")).Append("::").Append(Data(finding.Message)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A line end would begin a command of the finding's own.</summary>
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
