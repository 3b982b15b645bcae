// Where the report goes while it grows.
using BlogConverter.Diagnostics;

namespace BlogConverter.Reports;

/// <summary>Takes the account of a run piece by piece, so that nobody has to hold it. Called from one thread at a time, items in export order.</summary>
public interface IReportSink
{
    /// <summary>Takes an item's account when its turn comes.</summary>
    void Item(LedgerEntry entry);

    /// <summary>Takes the account of a media file. All come after the last item.</summary>
    void Asset(AssetEntry entry);

    /// <summary>Takes a finding that concerns no single item. Each comes once.</summary>
    void Diagnostic(Diagnostic diagnostic);

    /// <summary>Takes the totals. Called once, at the end.</summary>
    void Complete(ConversionReport report);
}
