// The corridor: one run from bytes to files, every step one call.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Media;
using BlogConverter.Media.Uploads;
using BlogConverter.Outputs;
using BlogConverter.Planning;
using BlogConverter.Readers;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>One run of a pipeline.</summary>
internal sealed class ConversionRun(PipelineSetup setup, IProgress<ConversionProgress>? progress, CancellationToken cancellationToken)
{
    private readonly int _jobs = setup.Options.Jobs > 0 ? setup.Options.Jobs : Environment.ProcessorCount;

    public ConversionReport Run()
    {
        IOutputSink folder = setup.OpenOutput();
        var output = new WatchedOutput(folder);
        using var reports = new ReportFan(setup.Reports);
        var ledger = new Ledger(reports);
        var inputDiagnostics = new DiagnosticBag();
        using InputSet inputs = InputSet.Open(setup.Inputs, inputDiagnostics, limits: InputLimits.Of(setup.Options));
        using UploadSet uploads = MediaPass.Uploads(setup.Options, inputDiagnostics);
        using LastRun? last = LastRun.Of(setup, inputs, folder, inputDiagnostics, _jobs);
        if (last?.Again(ledger, _jobs, cancellationToken) is { } same)
        {
            return same;
        }

        IndexPass? first = null;
        ConversionPass? second = null;
        ConversionPlan? plan = null;
        MediaPlan? media = null;
        bool interrupted = false;
        try
        {
            first = IndexPass.Over(inputs, setup.Map, _jobs, Watch(ConversionPhase.Indexing, null), cancellationToken);
            bool isMapSound = true;
            IReadOnlyList<Diagnostic> mapFindings = [.. MapFindings.Of(first.Index.Mapped, setup.Map, setup.Target.TermAddressOf)];
            foreach (Diagnostic diagnostic in mapFindings)
            {
                ledger.Diagnostic(diagnostic);
                isMapSound &= diagnostic.Severity != Severity.Error;
            }

            if (!isMapSound)
            {
                // Nothing is written by a map that says something else than its author meant.
                return ledger.Complete(new ConversionReport { Inputs = setup.Inputs, IsMapWrong = true, IsDryRun = setup.Options.DryRun, ChangedTerms = first.Index.Mapped.Changes });
            }

            if (last?.Begin() is { } record)
            {
                mapFindings.ToList().ForEach(record.Diagnostic);
                reports.Add(record);
            }

            SitePlan site = Plan(first, uploads, output, ledger);
            plan = site.Items;
            output.Scan = new OwnAddressScan(site.Old);
            media = site.Media;
            HeapRoom.Clear(plan.Count);
            if (setup.Options is { Media: MediaMode.Download, DryRun: false })
            {
                new DownloadPass(setup, site, _jobs, cancellationToken).Over(inputs, Watch);
            }

            second = new ConversionPass(setup, site, ledger, output);
            second.Over(inputs, inputDiagnostics, _jobs, Watch(ConversionPhase.Converting, plan.Count), cancellationToken);
            HeapRoom.Clear(plan.Count);
            foreach (Diagnostic problem in second.HasWritten ? SiteFilesOf.Write(setup, site, output) : [])
            {
                ledger.Diagnostic(problem);
            }
            Redirect(site, second.Failed, ledger, output);
            HeapRoom.Clear(plan.Count);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            interrupted = true;
        }

        foreach (OwnAddressLeft left in output.Rest())
        {
            ledger.OwnAddressLeft(left);
        }

        foreach (Diagnostic diagnostic in inputDiagnostics.Items)
        {
            ledger.Diagnostic(diagnostic);
        }

        if (media is not null)
        {
            MediaPass.Report(media, ledger);
        }

        int cutOff = inputDiagnostics.Items.Where(Messages.TellsOfACut).Select(d => d.Source.File).Distinct().Count();
        // A file is out of date when nobody uses it any more, which only a run over everything can tell.
        bool isWhole = plan is { IsWhole: true };
        var alive = new Lazy<IReadOnlySet<string>>(() => plan?.Alive ?? new HashSet<string>());
        foreach (Diagnostic diagnostic in output.Complete(id => !interrupted && cutOff == 0 && plan is not null && (id.StartsWith(Asset.OwnerPrefix, StringComparison.Ordinal) ? isWhole : !alive.Value.Contains(id))))
        {
            ledger.Diagnostic(diagnostic);
        }

        if (!interrupted && plan is not null && first is { Records: > 0 } && plan.ChosenCount == 0)
        {
            ledger.Diagnostic(Messages.NothingSelected(first.Census.Summary));
        }

        ConversionReport report = ledger.Complete(new ConversionReport
        {
            Inputs = setup.Inputs,
            CutOffInputs = cutOff,
            UnreadInputs = inputDiagnostics.Items.Count(d => d.Severity == Severity.Error && !Messages.TellsOfACut(d)),
            IsInterrupted = interrupted,
            IsNothingReadable = !interrupted && first is not { Records: > 0 },
            IsDryRun = setup.Options.DryRun,
            Comments = second?.Comments ?? default,
            Meta = second?.Meta ?? default,
            ChangedTerms = first?.Index.Mapped.Changes ?? [],
            Terms = first is null ? default : second?.Terms(first.Index) ?? default,
        });
        last?.Keep(output, report);
        return report;
    }

    /// <summary>What is found while a site is planned is told at once: nobody needs it any more, and there may be as much as items.</summary>
    private SitePlan Plan(IndexPass first, UploadSet uploads, IOutputSink output, Ledger ledger)
    {
        var diagnostics = new DiagnosticBag();
        SitePlan site = SitePlan.Make(setup, first, uploads, output, diagnostics);
        foreach (Diagnostic diagnostic in diagnostics.Items)
        {
            ledger.Diagnostic(diagnostic);
        }

        return site;
    }

    private void Redirect(SitePlan site, IReadOnlySet<int> failed, Ledger ledger, WatchedOutput output)
    {
        SettledRedirects moved = site.Redirects(failed);
        foreach (GoneAddress gone in moved.Gone)
        {
            ledger.Gone(gone);
        }

        foreach (Diagnostic diagnostic in moved.Diagnostics)
        {
            ledger.Diagnostic(diagnostic);
        }

        RedirectFiles.Write(setup.Options.Redirects, setup.Target, moved.Lines, output, ledger.Diagnostic);
    }

    private Action<int>? Watch(ConversionPhase phase, int? total) => progress is null ? null : done => progress.Report(new ConversionProgress(phase, done, total));
}
