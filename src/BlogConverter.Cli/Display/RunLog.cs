// The structured log of a run.
using BlogConverter.Cli.Settings;
using BlogConverter.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace BlogConverter.Cli.Display;

/// <summary>Writes events as compact JSON lines into the file of <c>--log</c>; without one, nowhere.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly Logger _logger;

    private RunLog(Logger logger) => _logger = logger;

    public static RunLog Open(ConvertSettings settings)
    {
        if (settings.LogFile is null)
        {
            return new RunLog(new LoggerConfiguration().CreateLogger());
        }

        try
        {
            // Serilog's own sink swallows what it cannot write; a log that was asked for has to be possible.
            string path = Path.GetFullPath(settings.LogFile);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.AppendAllText(path, "");
            return new RunLog(new LoggerConfiguration()
                .MinimumLevel.Is(settings.Verbose ? LogEventLevel.Debug : LogEventLevel.Information)
                .WriteTo.File(new CompactJsonFormatter(), path)
                .CreateLogger());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--log: {exception.Message}");
        }
    }

    public void Started(IReadOnlyList<string> inputs, ConvertSettings settings) =>
        _logger.Information("Converting {Inputs} into {Output} for {Target}", inputs, settings.Output, settings.Target);

    public void Diagnosed(Diagnostic diagnostic) => _logger.Write(
        diagnostic.Severity switch { Severity.Error => LogEventLevel.Error, Severity.Warning => LogEventLevel.Warning, _ => LogEventLevel.Information },
        "{Code}: {Finding} ({File}:{Line}, item {ItemId})", diagnostic.Code, diagnostic.Message, diagnostic.Source.File, diagnostic.Source.Line, diagnostic.ItemId);

    public void Dispose() => _logger.Dispose();
}
