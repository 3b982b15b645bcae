// What a user is told about the input or the output.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing was changed that a reader of the blog would see.</summary>
    Info,

    /// <summary>Something was repaired or could not be resolved.</summary>
    Warning,

    /// <summary>Something was lost or could not be read.</summary>
    Error,
}

/// <summary>One finding: a stable code, a sentence that says what is wrong and what to do, and a place.</summary>
/// <param name="Code">Stable, such as <c>WXR004</c>; see <see cref="Messages"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">English, one or two sentences, without the place.</param>
/// <param name="Source">Where; <see cref="SourcePosition.None"/> when it concerns the run.</param>
/// <param name="ItemId">The item concerned; null when none is.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourcePosition Source, string? ItemId = null)
{
    /// <inheritdoc/>
    public override string ToString() => Source.File.Length == 0 ? $"{Code}: {Message}" : $"{Source}: {Code}: {Message}";
}
