// How fast a phase goes.
namespace BlogConverter.Cli.Display;

/// <summary>Rate and time left of the phase that is going on, over the whole phase.</summary>
internal sealed class Pace(TimeProvider clock)
{
    private ConversionProgress _latest;
    private ConversionPhase? _phase;
    private long _start;

    /// <summary>Items a second.</summary>
    public double Rate => _latest.ItemsDone / Math.Max(clock.GetElapsedTime(_start).TotalSeconds, 0.001);

    /// <summary>Null when the end is not known.</summary>
    public TimeSpan? Left => _latest is { ItemsTotal: { } total, ItemsDone: > 0 } ? TimeSpan.FromSeconds((total - _latest.ItemsDone) / Rate) : null;

    public static string Verb(ConversionPhase phase) => phase switch
    {
        ConversionPhase.Indexing => "Reading",
        ConversionPhase.Collecting => "Looking for media",
        ConversionPhase.Downloading => "Downloading",
        _ => "Converting",
    };

    public static string Counts(ConversionProgress value) => value.ItemsTotal is { } total ? $"{value.ItemsDone:N0} of {total:N0}" : $"{value.ItemsDone:N0}";

    public void Note(ConversionProgress value)
    {
        if (_phase != value.Phase)
        {
            _phase = value.Phase;
            _start = clock.GetTimestamp();
        }

        _latest = value;
    }
}
