// Collects diagnostics while one piece of work goes on.

namespace BlogConverter.Diagnostics;

/// <summary>A list of diagnostics that belongs to one piece of work and so needs no lock. The same finding (code, message, item) is kept once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string, string, string, string?)> _seen = [];

    /// <summary>What was reported, in order.</summary>
    public IReadOnlyList<Diagnostic> Items => _items;

    /// <summary>True when an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding unless the same one is there.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (_seen.Add((diagnostic.Code, diagnostic.Message, diagnostic.Source.File, diagnostic.ItemId)))
        {
            _items.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }
}
