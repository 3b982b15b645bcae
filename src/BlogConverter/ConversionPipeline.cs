// A conversion, ready to run.
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>Converts what its builder named. Immutable and thread-safe; it can run more than once.</summary>
public sealed class ConversionPipeline
{
    private readonly PipelineSetup _setup;

    internal ConversionPipeline(PipelineSetup setup) => _setup = setup;

    /// <summary>Reads the inputs twice, once to learn what is there and once to convert it, and writes the output and the report.</summary>
    /// <param name="progress">Told about every hundred items; may be null.</param>
    /// <param name="cancellationToken">Stops the run between two items. What was written is whole, and the report says that the run was interrupted; nothing is thrown.</param>
    /// <returns>The totals. What is wrong with the input stands in the report and is never thrown.</returns>
    /// <exception cref="IOException">The report or the record of the output folder could not be written.</exception>
    public Task<ConversionReport> RunAsync(IProgress<ConversionProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Task.Run(() => new ConversionRun(_setup, progress, cancellationToken).Run(), CancellationToken.None);
}
