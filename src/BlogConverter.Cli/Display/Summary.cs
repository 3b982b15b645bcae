// The figures at the end of a run.
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
        var parts = counts.Where(c => c.Value > 0).OrderBy(c => c.Key).Select(c => $"{Word(c.Key.ToString())} {c.Value:N0}").ToList();
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Name(string text) => text.Length == 0 ? "(unreadable)" : text;

    /// <summary>PartOfAnother → part-of-another, as in the report.</summary>
    private static string Word(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
