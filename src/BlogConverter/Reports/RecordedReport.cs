// A report that was kept, so that it can be given again.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;

namespace BlogConverter.Reports;

/// <summary>
/// Takes down what the other sinks of a run are told, one event after the other, as a run that finds everything in place would say it.
/// It holds no more than they get; where it lies, and who may read it, is for others to see to.
/// </summary>
internal sealed class RecordedReport(Stream record) : IReportSink, IDisposable
{
    private readonly BinaryWriter _event = new(new MemoryStream(), Encoding.UTF8);

    private enum Kind : byte
    {
        Item,
        Asset,
        Diagnostic,
        Gone,
        Left,
        Totals,
        Folder,
    }

    /// <summary>False when the record could not be written to its end. The run goes on without it.</summary>
    public bool IsWhole { get; private set; } = true;

    public void Item(LedgerEntry entry) => Add(Kind.Item, entry.State is null ? entry : entry with { State = WrittenState.Unchanged }, RecordFields.Write);

    public void Asset(AssetEntry entry) => Add(Kind.Asset, entry.State is AssetState.Copied or AssetState.Downloaded ? entry with { State = AssetState.Unchanged } : entry, RecordFields.Write);

    public void Diagnostic(Diagnostic diagnostic) => Add(Kind.Diagnostic, diagnostic, RecordFields.Write);

    public void Gone(GoneAddress gone) => Add(Kind.Gone, gone, RecordFields.Write);

    public void OwnAddressLeft(OwnAddressLeft left) => Add(Kind.Left, left, RecordFields.Write);

    public void Complete(ConversionReport report) => Add(Kind.Totals, report, RecordFields.Write);

    /// <summary>Ends the record with what has to be true of the output folder for the report to be given again.</summary>
    public void Close(RecordedFolder folder) => Add(Kind.Folder, folder, RecordFields.Write);

    public void Dispose() => _event.Dispose();

    /// <summary>Reads the end of a record.</summary>
    public static RecordedFolder? Folder(Stream record)
    {
        foreach ((Kind kind, BinaryReader fields) in Events(record))
        {
            if (kind == Kind.Folder)
            {
                return RecordFields.Folder(fields);
            }
        }

        return null;
    }

    /// <summary>Gives the report again.</summary>
    /// <returns>The totals; null when the record has none.</returns>
    public static ConversionReport? Play(Stream record, Ledger ledger)
    {
        foreach ((Kind kind, BinaryReader fields) in Events(record))
        {
            switch (kind)
            {
                case Kind.Item:
                    ledger.CountRead();
                    ledger.Item(RecordFields.Entry(fields));
                    break;
                case Kind.Asset:
                    ledger.Asset(RecordFields.Asset(fields));
                    break;
                case Kind.Diagnostic:
                    ledger.Diagnostic(RecordFields.Diagnostic(fields));
                    break;
                case Kind.Gone:
                    ledger.Gone(RecordFields.Gone(fields));
                    break;
                case Kind.Left:
                    ledger.OwnAddressLeft(RecordFields.Left(fields));
                    break;
                case Kind.Totals:
                    return ledger.Complete(RecordFields.Totals(fields) with { IsGivenAgain = true });
            }
        }

        return null;
    }

    /// <summary>Each event is its length in four bytes, its kind in one, and its fields. The reader stands before the fields, and is good until the next event is asked for.</summary>
    private static IEnumerable<(Kind Kind, BinaryReader Fields)> Events(Stream record)
    {
        var line = new MemoryStream();
        var fields = new BinaryReader(line);
        byte[] length = new byte[sizeof(int)];
        while (record.ReadAtLeast(length, sizeof(int), throwOnEndOfStream: false) == sizeof(int))
        {
            line.SetLength(BitConverter.ToInt32(length));
            record.ReadExactly(line.GetBuffer(), 0, (int)line.Length);
            line.Position = 0;
            yield return ((Kind)fields.ReadByte(), fields);
        }
    }

    private void Add<T>(Kind kind, T said, Action<BinaryWriter, T> write)
    {
        if (!IsWhole)
        {
            return;
        }

        var line = (MemoryStream)_event.BaseStream;
        line.SetLength(0);
        _event.Write((byte)kind);
        write(_event, said);
        try
        {
            record.Write(BitConverter.GetBytes((int)line.Length));
            record.Write(line.GetBuffer(), 0, (int)line.Length);
        }
        catch (IOException)
        {
            IsWhole = false;
        }
    }
}
