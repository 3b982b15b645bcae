// What a rule found.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>A finding of a rule at a place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity in force, which the settings may have changed.</param>
/// <param name="Message">What is wrong here: one sentence.</param>
/// <param name="Source">File and line; the line is 0 when the finding concerns the whole file.</param>
public sealed record Finding(Rule Rule, Severity Severity, string Message, SourcePosition Source)
{
    /// <summary>The column, counted from 1 in UTF-16 units; 0 when it is not known.</summary>
    public int Column { get; init; }

    /// <summary>The item concerned; null when none is.</summary>
    public string? ItemId { get; init; }

    /// <summary>Stays the same while lines move: made of the rule, the file, the item and the message. Baselines and code-scanning services know a finding by it.</summary>
    public string Fingerprint => FindingFingerprint.Of(this);

    /// <inheritdoc/>
    public override string ToString() => Source.File.Length == 0 ? $"{Rule.Code} {Message}" : $"{Source}: {Rule.Code} {Message}";
}
