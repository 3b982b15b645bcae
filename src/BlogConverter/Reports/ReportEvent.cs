// What a record of a report consists of.
using System.Text.Json.Serialization;
using BlogConverter.Diagnostics;
using BlogConverter.Links;

namespace BlogConverter.Reports;

/// <summary>One thing that a report was told; all others are null.</summary>
internal sealed record ReportEvent
{
    public LedgerEntry? Item { get; init; }

    public AssetEntry? Asset { get; init; }

    public Diagnostic? Diagnostic { get; init; }

    public GoneAddress? Gone { get; init; }

    public OwnAddressLeft? Left { get; init; }

    public ConversionReport? Totals { get; init; }

    public RecordedFolder? Folder { get; init; }
}

/// <summary>What the report took for granted of the output folder.</summary>
/// <param name="Manifest">The hash of the list of files, each with its own hash.</param>
/// <param name="Held">Files of whomever that had to be there, sorted.</param>
/// <param name="Missing">Files that were looked for and were not there, sorted.</param>
internal sealed record RecordedFolder(string Manifest, IReadOnlyList<string> Held, IReadOnlyList<string> Missing);

/// <summary>Reads and writes events without reflection. A new property of an account or of the totals is recorded by itself.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ReportEvent))]
internal sealed partial class RecordJson : JsonSerializerContext;
