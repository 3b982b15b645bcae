// One conversion, watched and summed up.
using BlogConverter.Cli.Display;
using BlogConverter.Cli.Settings;
using BlogConverter.Reports;

namespace BlogConverter.Cli;

internal static class Conversion
{
    public static async Task<int> RunAsync(IReadOnlyList<string> inputs, ConvertSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Output is null)
        {
            throw new UsageException("--output is required: name the folder to write to, or give 'output' in the settings file");
        }

        using RunLog log = RunLog.Open(settings);
        var screen = new Screen(settings.Quiet);
        ConversionPipeline pipeline = new ConversionPipelineBuilder().Read(inputs).Build();
        log.Started(inputs, settings);
        ConversionReport report = await screen.WatchAsync(progress => pipeline.RunAsync(progress, cancellationToken)).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
