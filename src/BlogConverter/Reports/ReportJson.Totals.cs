// The totals of the report in JSON.
using System.Text.Json;

namespace BlogConverter.Reports;

/// <content>What is known only at the end of a run.</content>
internal static partial class ReportJson
{
    /// <summary>The parts that are known only at the end, in the order of the file.</summary>
    public static IReadOnlyList<(string Name, Action<Utf8JsonWriter, ConversionReport> Write)> Totals { get; } =
    [
        ("schema", (w, _) => w.WriteNumberValue(JsonReportSink.Schema)),
        ("inputs", (w, r) => Strings(w, r.Inputs)),
        ("run", Run),
        ("counts", Counts),
        ("found", Found),
        ("proof", Proof),
        ("shortcodes", (w, r) => Names(w, r.Shortcodes)),
        ("blocks", (w, r) => Names(w, r.Blocks)),
    ];

    private static void Run(Utf8JsonWriter writer, ConversionReport report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("exitCode", report.ExitCode);
        writer.WriteBoolean("dryRun", report.IsDryRun);
        writer.WriteBoolean("interrupted", report.IsInterrupted);
        writer.WriteNumber("cutOffInputs", report.CutOffInputs);
        writer.WriteEndObject();
    }

    private static void Numbers<T>(Utf8JsonWriter writer, string name, IReadOnlyDictionary<T, int> counts, Func<T, string> nameOf)
        where T : struct, Enum
    {
        writer.WriteStartObject(name);
        foreach ((T what, int count) in counts.OrderBy(c => c.Key))
        {
            writer.WriteNumber(nameOf(what), count);
        }

        writer.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter writer, ConversionReport report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("read", report.Read);
        writer.WriteNumber("written", report.Written);
        Numbers(writer, "skipped", report.Skipped, ReportNames.Of);
        writer.WriteNumber("failed", report.Failed);
        Numbers(writer, "states", report.States, ReportNames.Of);
        Account(writer, "comments", report.Comments);
        Account(writer, "terms", report.Terms);
        Account(writer, "media", report.Media);
        Numbers(writer, "assets", report.Assets, ReportNames.Of);
        Account(writer, "meta", report.Meta);
        Numbers(writer, "links", report.Links, ReportNames.Of);
        writer.WriteNumber("ownAddressesLeft", report.OwnAddressesLeft);
        writer.WriteNumber("goneAddresses", report.GoneAddresses);
        writer.WriteEndObject();
    }

    private static void Found(Utf8JsonWriter writer, ConversionReport report)
    {
        writer.WriteStartArray();
        foreach (FoundItems found in report.Found)
        {
            writer.WriteStartObject();
            writer.WriteString("type", found.Type);
            writer.WriteString("status", found.Status);
            writer.WriteNumber("read", found.Read);
            writer.WriteNumber("written", found.Written);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Proof(Utf8JsonWriter writer, ConversionReport report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("items", report.Proved);
        writer.WriteNumber("losses", report.Losses);
        writer.WriteNumber("dropped", report.Dropped);
        Tallies(writer, report.Proof);
        writer.WriteEndObject();
    }

    private static void Account(Utf8JsonWriter writer, string name, Account account)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("read", account.Read);
        writer.WriteNumber("written", account.Written);
        writer.WriteNumber("left", account.Left);
        writer.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter writer, IReadOnlyList<NameTotal> names)
    {
        writer.WriteStartArray();
        foreach (NameTotal name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name.Name);
            writer.WriteNumber("count", name.Count);
            writer.WriteBoolean("handled", name.IsHandled);
            writer.WriteNumber("itemCount", name.ItemCount);
            writer.WritePropertyName("items");
            Strings(writer, name.Items);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
