// The two streams of the console.
using Spectre.Console;

namespace BlogConverter.Cli.Display;

/// <summary>Progress and summary go to standard output, findings to standard error. Where both are the same terminal, lines are written above a running bar instead of into it.</summary>
internal sealed class Screen(bool quiet)
{
    // Tables would be cut to 80 columns where the width is unknown.
    private const int RedirectedWidth = 160;

    private readonly IAnsiConsole _console = Create();
    private readonly Lock _lock = new();

    private static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>Does the work and shows its progress meanwhile.</summary>
    public Task<T> WatchAsync<T>(Func<IProgress<ConversionProgress>?, Task<T>> work)
    {
        if (quiet)
        {
            return work(null);
        }

        return IsTerminal
            ? _console.Progress().AutoClear(true).Columns(BarProgress.Columns).StartAsync(context => work(new BarProgress(context, TimeProvider.System)))
            : work(new PlainProgress(Console.Out, TimeProvider.System));
    }

    public void WriteError(string line)
    {
        lock (_lock)
        {
            if (IsTerminal && !Console.IsErrorRedirected)
            {
                _console.WriteLine(line);
            }
            else
            {
                Console.Error.WriteLine(line);
            }
        }
    }

    public void WriteLine(string line)
    {
        if (!quiet)
        {
            Console.Out.WriteLine(line);
        }
    }

    public void WriteTable(Table table)
    {
        if (!quiet)
        {
            _console.Write(table.Border(IsTerminal ? TableBorder.Rounded : TableBorder.Ascii));
        }
    }

    private static IAnsiConsole Create()
    {
        IAnsiConsole console = IsTerminal
            ? AnsiConsole.Create(new AnsiConsoleSettings())
            : AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        if (!IsTerminal)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}
