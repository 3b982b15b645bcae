// A report that was kept, so that it can be given again.
using System.Buffers;
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;

namespace BlogConverter.Reports;

/// <summary>
/// Takes down what the other sinks of a run are told, one event after the other, as a run that finds everything in place would say it.
/// It holds no more than they get; where it lies, and who may read it, is for others to see to.
/// </summary>
internal sealed class RecordedReport(Stream record) : IReportSink
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Utf8JsonWriter? _writer;

    /// <summary>False when the record could not be written to its end. The run goes on without it.</summary>
    public bool IsWhole { get; private set; } = true;

    public void Item(LedgerEntry entry) => Add(new ReportEvent { Item = entry.State is null ? entry : entry with { State = WrittenState.Unchanged } });

    public void Asset(AssetEntry entry) => Add(new ReportEvent { Asset = entry.State is AssetState.Copied or AssetState.Downloaded ? entry with { State = AssetState.Unchanged } : entry });

    public void Diagnostic(Diagnostic diagnostic) => Add(new ReportEvent { Diagnostic = diagnostic });

    public void Gone(GoneAddress gone) => Add(new ReportEvent { Gone = gone });

    public void OwnAddressLeft(OwnAddressLeft left) => Add(new ReportEvent { Left = left });

    /// <summary>What the ledger counts, it will count again.</summary>
    public void Complete(ConversionReport report) => Add(new ReportEvent { Totals = report with { States = new Dictionary<WrittenState, int>(), Assets = new Dictionary<AssetState, int>() } });

    /// <summary>Ends the record with what has to be true of the output folder for the report to be given again.</summary>
    public void Close(RecordedFolder folder) => Add(new ReportEvent { Folder = folder });

    /// <summary>Reads the end of a record.</summary>
    public static RecordedFolder? Folder(Stream record)
    {
        ReadOnlyMemory<byte> last = default;
        foreach (ReadOnlyMemory<byte> line in Events(record))
        {
            last = line;
        }

        return last.IsEmpty ? null : Parse(last).Folder;
    }

    /// <summary>Gives the report again.</summary>
    /// <returns>The totals; null when the record has none.</returns>
    public static ConversionReport? Play(Stream record, Ledger ledger)
    {
        foreach (ReadOnlyMemory<byte> line in Events(record))
        {
            ReportEvent said = Parse(line);
            if (said.Item is { } item)
            {
                ledger.CountRead();
                ledger.Item(item);
            }
            else if (said.Asset is { } asset)
            {
                ledger.Asset(asset);
            }
            else if (said.Diagnostic is { } diagnostic)
            {
                ledger.Diagnostic(diagnostic);
            }
            else if (said.Gone is { } gone)
            {
                ledger.Gone(gone);
            }
            else if (said.Left is { } left)
            {
                ledger.OwnAddressLeft(left);
            }
            else if (said.Totals is { } totals)
            {
                return ledger.Complete(totals with { IsGivenAgain = true });
            }
        }

        return null;
    }

    private static ReportEvent Parse(ReadOnlyMemory<byte> line) => JsonSerializer.Deserialize(line.Span, RecordJson.Default.ReportEvent)!;

    /// <summary>Each event is its length in four bytes, and JSON. What is yielded is good until the next one is asked for.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Events(Stream record)
    {
        byte[] line = new byte[4096];
        while (record.ReadAtLeast(line.AsSpan(0, sizeof(int)), sizeof(int), throwOnEndOfStream: false) == sizeof(int))
        {
            int length = BitConverter.ToInt32(line);
            if (length > line.Length)
            {
                line = new byte[length * 2];
            }

            record.ReadExactly(line, 0, length);
            yield return line.AsMemory(0, length);
        }
    }

    private void Add(ReportEvent said)
    {
        if (!IsWhole)
        {
            return;
        }

        _buffer.ResetWrittenCount();
        _writer ??= new Utf8JsonWriter(_buffer, JsonSpool.Readable);
        JsonSerializer.Serialize(_writer, said, RecordJson.Default.ReportEvent);
        _writer.Flush();
        _writer.Reset();
        try
        {
            record.Write(BitConverter.GetBytes(_buffer.WrittenCount));
            record.Write(_buffer.WrittenSpan);
        }
        catch (IOException)
        {
            IsWhole = false;
        }
    }
}
