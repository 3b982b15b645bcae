// The outcome of a validation.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>What the rules found, in the order of the input.</summary>
public sealed record ValidationReport
{
    /// <summary>The findings that count: not suppressed, not in the baseline.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The inputs as the user named them.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>How many items were looked at, of whatever type.</summary>
    public int Items { get; init; }

    /// <summary>How many findings the baseline knew.</summary>
    public int Known { get; init; }

    /// <summary>How many findings were suppressed in place, with a reason.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings of the baseline that are no longer there, as sentences.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];

    /// <summary>True when nothing at all could be read.</summary>
    public bool IsNothingReadable { get; init; }

    /// <summary>How many findings have this severity or a higher one.</summary>
    public int CountOf(Severity severity) => Findings.Count(f => f.Severity >= severity);
}
