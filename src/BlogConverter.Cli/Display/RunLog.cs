// The structured log of a run.
using BlogConverter.Cli.Settings;
using BlogConverter.Diagnostics;
using BlogConverter.Proof;
using BlogConverter.Reports;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace BlogConverter.Cli.Display;

/// <summary>Writes events as compact JSON lines into the file of <c>--log</c>; without one, nowhere, and no logger is made: a small run would wait for it.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly Logger? _logger;

    private RunLog(Logger? logger) => _logger = logger;

    public static RunLog Open(ConvertSettings settings) => new(settings.LogFile is { } file ? LoggerOf(file, settings.Verbose) : null);

    public void Started(IReadOnlyList<string> inputs, ConvertSettings settings) =>
        _logger?.Information("Converting {Inputs} into {Output} for {Target} with {@Options}", inputs, settings.Output, settings.EffectiveTarget.Name, settings.Options);

    public void Diagnosed(Diagnostic diagnostic) => _logger?.Write(
        diagnostic.Severity switch { Severity.Error => LogEventLevel.Error, Severity.Warning => LogEventLevel.Warning, _ => LogEventLevel.Information },
        "{Code} in {File}:{Line}, item {ItemId}: {Finding}", diagnostic.Code, diagnostic.Source.File, diagnostic.Source.Line, diagnostic.ItemId, diagnostic.Message);

    public void Lost(Loss loss, LedgerEntry entry) =>
        _logger?.Error("Loss of {Kind} in item {ItemId} at {Place}: {Expected} became {Got}", loss.Kind, entry.Id, loss.Place, loss.Expected, loss.Got);

    public void Finished(LedgerEntry entry) =>
        _logger?.Debug("Item {ItemId} of type {Type}: {Outcome} {State} {Reason} {Path}", entry.Id, entry.Type, entry.Outcome, entry.State, entry.Reason, entry.Path);

    public void Finished(AssetEntry entry) =>
        _logger?.Debug("Media file {Url}: {State} {Reason} {Path}, used by {UseCount}", entry.Url, entry.State, entry.Reason, entry.Path, entry.UseCount);

    public void Finished(ConversionReport report) => _logger?.Information(
        "Read {Read}: {Written} written, {Skipped} skipped, {Failed} failed; {Losses} losses in {Words} words; exit code {ExitCode}",
        report.Read, report.Written, report.SkippedCount, report.Failed, report.Losses, report.Proof.Words.Total, report.ExitCode);

    public void Dispose() => _logger?.Dispose();

    private static Logger LoggerOf(string file, bool verbose)
    {
        try
        {
            // Serilog's own sink swallows what it cannot write; a log that was asked for has to be possible.
            string path = Path.GetFullPath(file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.AppendAllText(path, "");
            return new LoggerConfiguration()
                .MinimumLevel.Is(verbose ? LogEventLevel.Debug : LogEventLevel.Information)
                .WriteTo.File(new CompactJsonFormatter(), path)
                .CreateLogger();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--log: {exception.Message}");
        }
    }
}
