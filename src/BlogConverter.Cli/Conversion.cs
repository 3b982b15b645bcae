// One conversion, watched and summed up.
using BlogConverter.Cli.Display;
using BlogConverter.Cli.Settings;
using BlogConverter.Content;
using BlogConverter.Reports;

namespace BlogConverter.Cli;

/// <summary>From settings to the exit code.</summary>
internal static class Conversion
{
    public static async Task<int> RunAsync(IReadOnlyList<string> inputs, ConvertSettings settings, CancellationToken cancellationToken)
    {
        using RunLog log = RunLog.Open(settings);
        var screen = new Screen(settings.Quiet);
        var console = new ConsoleReport(screen, log, settings);
        ConversionPipeline pipeline = Build(inputs, settings, console);
        log.Started(inputs, settings);
        ConversionReport report = await screen.WatchAsync(progress => pipeline.RunAsync(progress, cancellationToken)).ConfigureAwait(false);
        console.Show(report);
        return report.ExitCode;
    }

    private static ConversionPipeline Build(IReadOnlyList<string> inputs, ConvertSettings settings, ConsoleReport console)
    {
        try
        {
            ConversionPipelineBuilder builder = new ConversionPipelineBuilder()
                .Read(inputs)
                .With(settings.Options)
                .WriteTo(settings.EffectiveTarget, OutputFolder(settings.Output))
                .ReportTo(console);
            Configure(builder, settings);
            if (settings.ReportFile is { } file)
            {
                builder.ReportTo(file);
            }

            return builder.Build();
        }
        catch (ArgumentException exception)
        {
            throw UsageOf(exception);
        }
    }

    /// <summary>What the settings say beside options: the taxonomy map and handlers.</summary>
    public static void Configure(ConversionPipelineBuilder builder, ConvertSettings settings)
    {
        if (settings.TaxonomyFile is { } map)
        {
            builder.MapTerms(TaxonomyFile.Load(map));
        }

        foreach ((string name, BlockHandler handler) in settings.Blocks)
        {
            builder.Block(name, handler);
        }

        foreach ((string name, ShortcodeHandler handler) in settings.Shortcodes)
        {
            builder.Shortcode(name, handler);
        }
    }

    /// <summary>What only the library can judge, such as the name of a time zone; the name of its own parameter tells the user nothing.</summary>
    public static UsageException UsageOf(ArgumentException exception) =>
        new(exception.ParamName is { } parameter ? exception.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal) : exception.Message);

    private static string OutputFolder(string? folder)
    {
        if (folder is null)
        {
            throw new UsageException("--output is required: name the folder to write to, or give 'output' in the settings file");
        }

        for (string? path = Path.GetFullPath(folder); path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                throw new UsageException($"--output: {path} is a file");
            }
        }

        return folder;
    }
}
