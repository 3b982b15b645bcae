// The report as a JSON file.
using System.Text;
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Proof;

namespace BlogConverter.Reports;

/// <summary>Writes the report that <c>samples/report.schema.json</c> describes. The parts that grow with the input wait in temporary files beside the report; the report itself appears whole, at the end, or not at all.</summary>
public sealed class JsonReportSink : IReportSink, IDisposable
{
    /// <summary>The version of the report's form; a change that breaks readers raises it.</summary>
    public const int Schema = 1;

    private readonly string _path;
    private readonly JsonSpool _items;
    private readonly JsonSpool _assets;
    private readonly JsonSpool _diagnostics;
    private readonly JsonSpool _losses;
    private readonly JsonSpool _links;
    private readonly JsonSpool _left;
    private readonly JsonSpool _gone;
    private readonly JsonSpool _dropped;

    /// <summary>Prepares a report.</summary>
    /// <param name="path">The file to write; its folder is made if it is not there.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public JsonReportSink(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _items = new JsonSpool(_path + ".items.tmp");
        _assets = new JsonSpool(_path + ".assets.tmp");
        _diagnostics = new JsonSpool(_path + ".diagnostics.tmp");
        _losses = new JsonSpool(_path + ".losses.tmp");
        _links = new JsonSpool(_path + ".links.tmp");
        _left = new JsonSpool(_path + ".left.tmp");
        _gone = new JsonSpool(_path + ".gone.tmp");
        _dropped = new JsonSpool(_path + ".dropped.tmp");
    }

    /// <inheritdoc/>
    public void Item(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _items.Add(entry, ReportJson.Item);
        foreach (Diagnostic diagnostic in entry.Diagnostics)
        {
            Diagnostic(diagnostic);
        }

        foreach (Loss loss in entry.Losses)
        {
            _losses.Add((entry.Id, loss), ReportJson.Loss);
        }

        foreach (LinkReference link in entry.Links)
        {
            _links.Add((entry.Id, link), ReportJson.Link);
        }

        foreach (OwnAddressLeft left in entry.OwnAddressesLeft)
        {
            OwnAddressLeft(left);
        }

        foreach (Dropped dropped in entry.Dropped)
        {
            _dropped.Add((entry.Id, dropped), ReportJson.Dropped);
        }
    }

    /// <inheritdoc/>
    public void Asset(AssetEntry entry) => _assets.Add(entry, ReportJson.Asset);

    /// <inheritdoc/>
    public void Diagnostic(Diagnostic diagnostic) => _diagnostics.Add(diagnostic, ReportJson.Diagnostic);

    /// <inheritdoc/>
    public void Gone(GoneAddress gone) => _gone.Add(gone, ReportJson.Gone);

    /// <inheritdoc/>
    public void OwnAddressLeft(OwnAddressLeft left) => _left.Add(left, ReportJson.OwnAddressLeft);

    /// <inheritdoc/>
    public void Complete(ConversionReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string temporary = _path + ".tmp";
        using (FileStream file = File.Create(temporary))
        {
            file.Write("{"u8);
            WriteTotals(file, report);
            WriteArray(file, "items", _items);
            WriteArray(file, "assets", _assets);
            WriteArray(file, "diagnostics", _diagnostics);
            WriteArray(file, "losses", _losses);
            WriteArray(file, "dropped", _dropped);
            WriteArray(file, "links", _links);
            WriteArray(file, "ownAddressesLeft", _left);
            WriteArray(file, "goneAddresses", _gone);
            file.Write("\n}\n"u8);
        }

        File.Move(temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _items.Dispose();
        _assets.Dispose();
        _diagnostics.Dispose();
        _losses.Dispose();
        _links.Dispose();
        _left.Dispose();
        _gone.Dispose();
        _dropped.Dispose();
    }

    private static void WriteTotals(FileStream file, ConversionReport report)
    {
        string separator = "\n";
        foreach ((string name, Action<Utf8JsonWriter, ConversionReport> write) in ReportJson.Totals)
        {
            file.Write(Encoding.UTF8.GetBytes($"{separator}\"{name}\": "));
            separator = ",\n";
            using var writer = new Utf8JsonWriter(file, JsonSpool.Readable);
            write(writer, report);
        }
    }

    private static void WriteArray(FileStream file, string name, JsonSpool spool)
    {
        file.Write(Encoding.UTF8.GetBytes($",\n\"{name}\": "));
        spool.CopyTo(file);
    }
}
