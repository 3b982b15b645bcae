// Hands one report to several sinks.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>Opens the sinks of a run, passes everything on to each of them in order, and closes those that can be closed.</summary>
internal sealed class ReportFan(IReadOnlyList<Func<IReportSink>> open) : IReportSink, IDisposable
{
    private readonly List<IReportSink> _sinks = [.. open.Select(o => o())];

    /// <summary>Adds a sink that gets what comes from now on; it is not closed here.</summary>
    public void Add(IReportSink sink) => _sinks.Add(sink);

    public void Item(LedgerEntry entry)
    {
        foreach (IReportSink sink in _sinks)
        {
            sink.Item(entry);
        }
    }

    public void Asset(AssetEntry entry)
    {
        foreach (IReportSink sink in _sinks)
        {
            sink.Asset(entry);
        }
    }

    public void Diagnostic(Diagnostic diagnostic)
    {
        foreach (IReportSink sink in _sinks)
        {
            sink.Diagnostic(diagnostic);
        }
    }

    public void Gone(GoneAddress gone)
    {
        foreach (IReportSink sink in _sinks)
        {
            sink.Gone(gone);
        }
    }

    public void OwnAddressLeft(OwnAddressLeft left)
    {
        foreach (IReportSink sink in _sinks)
        {
            sink.OwnAddressLeft(left);
        }
    }

    public void Complete(ConversionReport report)
    {
        foreach (IReportSink sink in _sinks)
        {
            sink.Complete(report);
        }
    }

    public void Dispose()
    {
        foreach (IDisposable sink in _sinks.OfType<IDisposable>())
        {
            sink.Dispose();
        }
    }
}
