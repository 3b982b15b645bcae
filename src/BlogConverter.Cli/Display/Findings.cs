// Shows findings as lines.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Cli.Display;

/// <summary>Errors are shown at once. Warnings and losses are counted, and one example of each kind is shown at the end, unless all were asked for; what is only worth knowing is shown with <c>--verbose</c>.</summary>
internal sealed class Findings(Action<string> write, bool quiet, bool verbose)
{
    private readonly CountedNames _counted = new();

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error || (verbose && !quiet))
        {
            write(Line(diagnostic));
        }
        else if (diagnostic.Severity == Severity.Warning && !_counted.AddAgain(diagnostic.Code))
        {
            _counted.Add(diagnostic.Code, Line(diagnostic));
        }
    }

    public void Add(Loss loss, SourcePosition source, string itemId)
    {
        string got = loss.Got.Length == 0 ? "nothing" : $"'{loss.Got}'";
        string line = Line(source, $"loss of {loss.Kind}: '{loss.Expected}' became {got}, at '{loss.Place}'", itemId);
        if (verbose)
        {
            write(line);
        }
        else
        {
            _counted.Add($"loss of {loss.Kind}", line);
        }
    }

    /// <summary>Shows what was counted; of losses also when only errors are wanted.</summary>
    public void Finish()
    {
        foreach (Counted found in _counted.ByName)
        {
            if (!quiet || found.Name.StartsWith("loss", StringComparison.Ordinal))
            {
                write(found.Count == 1 ? found.Example : $"{found.Example} (and {found.Count - 1:N0} more {found.Name}; --verbose shows all)");
            }
        }
    }

    private static string Line(Diagnostic diagnostic) => Line(diagnostic.Source, $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}", diagnostic.ItemId);

    // As compilers write it, so that editors can jump to the place.
    private static string Line(SourcePosition source, string text, string? itemId) =>
        $"{(source.File.Length == 0 ? "" : $"{source}: ")}{text}{(itemId is null ? "" : $" [item {itemId}]")}";
}
