// Spares a run that would find everything as the last one left it.
using BlogConverter.Diagnostics;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>
/// The same input, the same choices and an untouched output folder lead to the same report, in which every file is unchanged: it is kept in the folder's records
/// and given again. Whatever is different (a file that somebody changed, removed or added where one was looked for, a file of a killed run) means a run as always.
/// </summary>
internal sealed class LastRun : IDisposable
{
    private readonly ConversionOptions _options;
    private readonly InputSet _inputs;
    private readonly DirectorySink _folder;
    private readonly Task<SealedRecord?> _sealing;
    private readonly bool _isFirst;
    private readonly List<(string File, long Length, DateTime Changed)> _state;
    private Stream? _stream;
    private RecordedReport? _report;

    private LastRun(PipelineSetup setup, InputSet inputs, DirectorySink folder, IReadOnlyList<Diagnostic> found, int jobs)
    {
        (_options, _inputs, _folder, _state) = (setup.Options, inputs, folder, StateOf(inputs));
        _isFirst = !folder.Has(SealedRecord.Path);
        // Without a record there is nothing to compare: a large input is hashed while it is read for the first time.
        _sealing = _isFirst && jobs > 1 ? Task.Run(Seal) : Task.FromResult(Seal());
        SealedRecord? Seal() => RunFingerprint.Of(setup, inputs, found) is { } fingerprint ? folder.RecordFor(fingerprint) : null;
    }

    /// <summary>Null where nothing can be kept.</summary>
    public static LastRun? Of(PipelineSetup setup, InputSet inputs, IOutputSink output, DiagnosticBag found, int jobs) =>
        output is DirectorySink folder && !setup.Options.DryRun ? new LastRun(setup, inputs, folder, [.. found.Items], jobs) : null;

    /// <summary>The record, once the fingerprint is there that seals it; null where no run is like another.</summary>
    private SealedRecord? Record => _sealing.GetAwaiter().GetResult();

    /// <summary>Gives the report of the last run again.</summary>
    /// <returns>The totals; null, with nothing said, when the run has to be made.</returns>
    public ConversionReport? Again(Ledger ledger, int jobs, CancellationToken cancellationToken)
    {
        if (_isFirst || _options.Force || _options.Prune || cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        SealedRecord? last = Record;
        try
        {
            using (Stream? record = last?.Open())
            {
                if (record is null || RecordedReport.Folder(record) is not { } taken || !Holds(taken) || !_folder.IsUntouched(jobs, cancellationToken))
                {
                    return null;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return null;
        }

        using Stream report = last!.Open()!;
        return RecordedReport.Play(report, ledger);
    }

    /// <summary>Begins to keep the report of this run; null where that cannot be done.</summary>
    public IReportSink? Begin()
    {
        try
        {
            _stream = Record?.Begin();
            return _stream is null ? null : _report = new RecordedReport(_stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps the report, if the next run over the same would say the same.</summary>
    public void Keep(WatchedOutput output, ConversionReport report)
    {
        if (_stream is null || _report is not { IsWhole: true } || report.IsInterrupted || !output.IsAtRest || _inputs.LooksOutside || !StateOf(_inputs).SequenceEqual(_state))
        {
            return;
        }

        try
        {
            if (_folder.ManifestHash is { } manifest)
            {
                (List<string> held, List<string> missing) = ([], []);
                foreach ((string path, bool isThere) in output.Asked)
                {
                    (isThere ? held : missing).Add(path);
                }

                _report.Close(new RecordedFolder(manifest.ToString(), held, missing));
                _stream.Dispose();
                _stream = null;
                Record!.Keep();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next run is one as always.
        }
    }

    public void Dispose()
    {
        try
        {
            _report?.Dispose();
            _stream?.Dispose();
            Record?.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk; what is left under a temporary name goes away with the next run.
        }
    }

    private bool Holds(RecordedFolder taken) => _folder.ManifestHash?.ToString() == taken.Manifest && taken.Held.All(_folder.Has) && !taken.Missing.Any(_folder.Has);

    /// <summary>A file that changes while it is read makes a report that no fingerprint tells of.</summary>
    private static List<(string File, long Length, DateTime Changed)> StateOf(InputSet inputs) => [.. inputs.Files.Select(f => new FileInfo(f.File)).Select(f => (f.FullName, f.Exists ? f.Length : -1, f.LastWriteTimeUtc))];
}
