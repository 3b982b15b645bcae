// The figures of an archive on a terminal.
using System.Globalization;
using BlogConverter.Inspection;
using Spectre.Console;

namespace BlogConverter.Cli.Display;

/// <summary>Bars by year and short tables; long lists are cut, and say so.</summary>
internal static class SummaryView
{
    private const int BarWidth = 48;
    private const int Longest = 12;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static void Show(ArchiveSummary summary, Screen screen)
    {
        Inputs(summary.Inputs, screen);
        if (summary.Site.Title.Length + summary.Site.Address.Length > 0)
        {
            screen.WriteLine($"Site: {summary.Site.Title} {summary.Site.Address}".TrimEnd());
        }

        screen.WriteLine(string.Create(Invariant, $"{summary.Words:N0} words, {summary.Comments:N0} comments ({summary.ApprovedComments:N0} approved){Span(summary)}"));
        Years(summary.Years, screen);
        Table(screen, ["Type", "Status", "Items"], summary.Types.Select(t => (string[])[t.Type, t.Status, Number(t.Count)]));
        Named(screen, "Author", summary.Authors);
        Named(screen, "Taxonomy", summary.Terms);
        Table(screen, ["Term", "Taxonomy", "Count"], summary.TermUses.Select(t => (string[])[t.Name, t.Taxonomy, Number(t.Count)]));
        Markup(screen, "Shortcode", summary.Shortcodes);
        Markup(screen, "Block", summary.Blocks);
        Named(screen, "Host linked", summary.Hosts);
        Table(screen, ["Media", "Files", "MB"], summary.Media.Select(m => (string[])[m.Extension.Length > 0 ? m.Extension : "(none)", Number(m.Count), m.Bytes > 0 ? (m.Bytes / 1e6).ToString("N1", Invariant) : "?"]));
        Table(screen, ["Anomaly", "Severity", "Findings"], summary.Anomalies.Select(a => (string[])[$"{a.Code} {a.Title}", a.Severity.ToString().ToLowerInvariant(), Number(a.Count)]));
    }

    /// <summary>A folder of ten thousand files is one line.</summary>
    private static void Inputs(IReadOnlyList<InspectedInput> inputs, Screen screen)
    {
        foreach (IGrouping<(string Format, string Version), InspectedInput> format in inputs.GroupBy(i => (i.Format, i.Version)))
        {
            string name = format.Count() == 1 ? format.First().Name : string.Create(Invariant, $"{format.Count()} files");
            screen.WriteLine(string.Create(Invariant, $"{name}: {$"{format.Key.Format} {format.Key.Version}".TrimEnd()}, {format.Sum(i => i.Items)} items"));
        }
    }

    private static string Span(ArchiveSummary summary) =>
        summary is { First: { } first, Last: { } last } ? string.Create(Invariant, $", {first:yyyy-MM-dd} to {last:yyyy-MM-dd}") : "";

    private static void Years(IReadOnlyList<YearCount> years, Screen screen)
    {
        int most = years.Select(y => y.Posts + y.Pages).DefaultIfEmpty(1).Max();
        foreach (YearCount year in years)
        {
            int all = year.Posts + year.Pages;
            string bar = new('█', Math.Max(1, all * BarWidth / most));
            screen.WriteLine(string.Create(Invariant, $"{year.Year,5} {bar} {year.Posts} posts{(year.Pages > 0 ? $", {year.Pages} pages" : "")}"));
        }
    }

    private static void Named(Screen screen, string title, IReadOnlyList<NamedCount> counts) =>
        Table(screen, [title, "Count"], counts.Select(c => (string[])[c.Name, Number(c.Count)]));

    private static void Markup(Screen screen, string title, IReadOnlyList<MarkupCount> counts) =>
        Table(screen, [title, "Count", "Handled"], counts.Select(c => (string[])[c.Name, Number(c.Count), c.IsHandled ? "yes" : "no"]));

    private static void Table(Screen screen, string[] columns, IEnumerable<string[]> rows)
    {
        List<string[]> all = [.. rows];
        if (all.Count == 0)
        {
            return;
        }

        var table = new Table();
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(Spectre.Console.Markup.Escape(column)) { Alignment = column is "Items" or "Count" or "Files" or "MB" or "Findings" ? Justify.Right : Justify.Left });
        }

        foreach (string[] row in all.Take(Longest))
        {
            table.AddRow([.. row.Select(Spectre.Console.Markup.Escape)]);
        }

        screen.WriteTable(table);
        if (all.Count > Longest)
        {
            screen.WriteLine(string.Create(Invariant, $"… and {all.Count - Longest} more; --format json lists all"));
        }
    }

    private static string Number(int count) => count.ToString("N0", Invariant);
}
