// How a run ended, for scripts.
namespace BlogConverter.Cli;

/// <summary>The exit codes of runs that no <see cref="Reports.ConversionReport.ExitCode"/> tells of; the meanings are the same.</summary>
internal static class ExitCode
{
    /// <summary>Finished, but an item failed, something was lost, an input was cut off, or no post came out.</summary>
    public const int Incomplete = 1;

    /// <summary>Nothing could be read, or the arguments are wrong.</summary>
    public const int Unusable = 2;

    /// <summary>Interrupted; what had been done is reported. (128 + SIGINT, as shells count.)</summary>
    public const int Interrupted = 130;
}
