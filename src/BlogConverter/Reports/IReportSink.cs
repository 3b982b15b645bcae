// Where the report goes while it grows.
using BlogConverter.Diagnostics;
using BlogConverter.Links;

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

    /// <summary>Takes an address of the old site that nothing answers any more. Default: nothing is done with it.</summary>
    void Gone(GoneAddress gone)
    {
    }

    /// <summary>Takes an address of the old site that stands in a file which is no item's; those of items stand in their accounts. Default: nothing is done with it.</summary>
    void OwnAddressLeft(OwnAddressLeft left)
    {
    }

    /// <summary>Takes the totals. Called once, at the end.</summary>
    void Complete(ConversionReport report);
}
