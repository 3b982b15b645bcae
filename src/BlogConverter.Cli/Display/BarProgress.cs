// Progress on a terminal: a bar for each phase.
using Spectre.Console;
using Spectre.Console.Rendering;

namespace BlogConverter.Cli.Display;

/// <summary>Shows counts, rate and time left of the running phase.</summary>
internal sealed class BarProgress(ProgressContext context, TimeProvider clock) : IProgress<ConversionProgress>
{
    private readonly Lock _lock = new();
    private readonly Pace _pace = new(clock);
    private ProgressTask? _task;
    private ConversionPhase _phase;

    /// <summary>The columns of the display; <see cref="FiguresColumn"/> reads what <see cref="Report"/> leaves in the task.</summary>
    public static ProgressColumn[] Columns { get; } = [new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new FiguresColumn()];

    public void Report(ConversionProgress value)
    {
        lock (_lock)
        {
            if (_task is null || _phase != value.Phase)
            {
                Complete();
                (_task, _phase) = (context.AddTask(Pace.Verb(value.Phase)), value.Phase);
            }

            _pace.Note(value);
            _task.IsIndeterminate = value.ItemsTotal is null;
            _task.MaxValue = Math.Max(value.ItemsTotal ?? value.ItemsDone + 1, 1);
            _task.Value = value.ItemsDone;
            _task.Tag = $"{Pace.Counts(value)}  {_pace.Rate:N0}/s{(_pace.Left is { } left ? $"  {left:m\\:ss} left" : "")}";
        }
    }

    // The end of a phase that did not know its end in advance.
    private void Complete()
    {
        if (_task is { } task)
        {
            task.IsIndeterminate = false;
            task.MaxValue = Math.Max(task.Value, 1);
            task.StopTask();
        }
    }

    private sealed class FiguresColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(task.Tag as string ?? "");
    }
}
