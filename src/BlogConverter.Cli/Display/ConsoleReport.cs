// Shows a run on the console and in the log.
using BlogConverter.Cli.Settings;
using BlogConverter.Diagnostics;
using BlogConverter.Reports;

namespace BlogConverter.Cli.Display;

/// <summary>Takes the report while it grows: findings are shown and logged as they come, the figures at the end.</summary>
internal sealed class ConsoleReport(Screen screen, RunLog log, ConvertSettings settings) : IReportSink
{
    private readonly Findings _findings = new(screen.WriteError, settings.Quiet, settings.Verbose);
    private readonly MediaSentence _media = new();
    private readonly PathPreviews _paths = new();
    private readonly ProofSentence _proof = new();

    public void Item(LedgerEntry entry)
    {
        foreach (Diagnostic diagnostic in entry.Diagnostics)
        {
            Diagnostic(diagnostic);
        }

        foreach (Proof.Loss loss in entry.Losses)
        {
            _findings.Add(loss, entry.Source, entry.Id);
            log.Lost(loss, entry);
        }

        _paths.Add(entry);
        _proof.Add(entry);
        log.Finished(entry);
    }

    public void Asset(AssetEntry entry)
    {
        _media.Add(entry);
        log.Finished(entry);
    }

    public void Diagnostic(Diagnostic diagnostic)
    {
        _findings.Add(diagnostic);
        log.Diagnosed(diagnostic);
    }

    public void Complete(ConversionReport report) => log.Finished(report);

    /// <summary>Shows the figures; called when no progress is shown any more.</summary>
    public void Show(ConversionReport report)
    {
        _findings.Finish();
        if (report.Found.Count > 0)
        {
            screen.WriteTable(Summary.Found(report));
        }

        if (report.IsDryRun && report.ChangedTerms.Count > 0)
        {
            screen.WriteTable(TermTable.Changes(report.ChangedTerms));
        }

        foreach (string line in report.IsDryRun ? _paths.Lines : [])
        {
            screen.WriteLine(line);
        }

        screen.WriteLine(Summary.Sum(report));
        if (report.Comments.Read > 0)
        {
            screen.WriteLine(Summary.Comments(report));
        }

        if (report.Written > 0 && settings.EffectiveTarget.Advice is { } advice)
        {
            screen.WriteLine(advice);
        }

        if (LinkSentence.Say(report, settings.ReportFile is not null) is { } links)
        {
            screen.WriteLine(links);
        }

        if (_media.Say(settings.Options) is { } media)
        {
            screen.WriteLine(media);
        }

        screen.WriteLine(_proof.Say(report));
    }
}
