// The figures at the end of a run.
using System.Text.Json;
using BlogConverter.Reports;
using Spectre.Console;

namespace BlogConverter.Cli.Display;

/// <summary>Every type and status that was found, and the sum in which each item read stands once.</summary>
internal static class Summary
{
    public static Table Found(ConversionReport report)
    {
        Table table = new Table().AddColumns(
            new TableColumn("Type"), new TableColumn("Status"), new TableColumn("Read").RightAligned(), new TableColumn("Written").RightAligned());
        foreach (FoundItems found in report.Found)
        {
            table.AddRow(new Text(Name(found.Type)), new Text(Name(found.Status)), new Text($"{found.Read:N0}"), new Text($"{found.Written:N0}"));
        }

        return table;
    }

    public static string Sum(ConversionReport report) =>
        $"Read {report.Read:N0} = written {report.Written:N0}{Parts(report.States)} + skipped {report.SkippedCount:N0}{Parts(report.Skipped)} + failed {report.Failed:N0}";

    /// <summary>What became of the visitors' comments.</summary>
    public static string Comments(ConversionReport report) => $"Comments: read {report.Comments.Read:N0} = written {report.Comments.Written:N0} + left {report.Comments.Left:N0}";

    private static string Parts<T>(IReadOnlyDictionary<T, int> counts)
        where T : struct, Enum
    {
        var parts = new List<string>();
        foreach (T what in Enum.GetValues<T>())
        {
            if (counts.TryGetValue(what, out int count) && count > 0)
            {
                parts.Add($"{JsonNamingPolicy.KebabCaseLower.ConvertName(what.ToString())} {count:N0}");
            }
        }

        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Name(string text) => text.Length == 0 ? "(unreadable)" : text;
}
