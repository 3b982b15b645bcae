// Progress where nobody watches: a line now and then.
namespace BlogConverter.Cli.Display;

/// <summary>Writes a line at the end of each phase and every few seconds in between, so that a log file stays short.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider clock) : IProgress<ConversionProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Pace _pace = new(clock);
    private ConversionProgress? _unsaid;
    private long _said = clock.GetTimestamp();

    public void Report(ConversionProgress value)
    {
        lock (_lock)
        {
            if (_unsaid is { } before && before.Phase != value.Phase)
            {
                Say(before);
            }

            _pace.Note(value);
            _unsaid = value;
            if (value.ItemsDone == value.ItemsTotal || clock.GetElapsedTime(_said) >= Pause)
            {
                Say(value);
            }
        }
    }

    private void Say(ConversionProgress value)
    {
        output.WriteLine($"{Pace.Verb(value.Phase)}: {Pace.Counts(value)} {(value.Phase == ConversionPhase.Downloading ? "files" : "items")}, {_pace.Rate:N0}/s{(_pace.Left is { } left && left > TimeSpan.Zero ? $", {left:m\\:ss} left" : "")}");
        _said = clock.GetTimestamp();
        _unsaid = null;
    }
}
