// Shows findings as lines.
using BlogConverter.Diagnostics;

namespace BlogConverter.Cli.Display;

/// <summary>Errors are shown at once. Warnings are counted, and one example of each code is shown at the end, unless all were asked for; what is only worth knowing is shown with <c>--verbose</c>.</summary>
internal sealed class DiagnosticLines(Action<string> write, bool quiet, bool verbose)
{
    private readonly SortedDictionary<string, (int Count, Diagnostic First)> _warnings = new(StringComparer.Ordinal);

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error || (verbose && !quiet))
        {
            write(Line(diagnostic));
        }
        else if (diagnostic.Severity == Severity.Warning)
        {
            _warnings[diagnostic.Code] = _warnings.TryGetValue(diagnostic.Code, out (int Count, Diagnostic First) seen) ? (seen.Count + 1, seen.First) : (1, diagnostic);
        }
    }

    /// <summary>Shows what was counted.</summary>
    public void Finish()
    {
        if (quiet)
        {
            return;
        }

        foreach ((int count, Diagnostic first) in _warnings.Values)
        {
            write(count == 1 ? Line(first) : $"{Line(first)} (and {count - 1:N0} more {first.Code}; --verbose shows all)");
        }
    }

    // As compilers write it, so that editors can jump to the place.
    private static string Line(Diagnostic diagnostic)
    {
        string place = diagnostic.Source.File.Length == 0 ? "" : $"{diagnostic.Source}: ";
        string item = diagnostic.ItemId is { } id ? $" [item {id}]" : "";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}{item}";
    }
}
