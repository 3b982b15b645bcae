// A place at which a rule found something.
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>What a rule answers, before severity, file and line are put to it.</summary>
/// <param name="Message">One sentence: what is wrong here.</param>
internal readonly record struct Spot(string Message)
{
    /// <summary>Where in the body, in characters; negative when it concerns the item or the front matter.</summary>
    public int Offset { get; init; } = -1;

    /// <summary>The front-matter key concerned; null when none is.</summary>
    public string? Key { get; init; }

    /// <summary>The place, where a rule about the whole archive knows it.</summary>
    public SourcePosition Source { get; init; } = SourcePosition.None;

    /// <summary>The column, where a rule about the whole archive knows it; else 0.</summary>
    public int Column { get; init; }

    /// <summary>The item, where a rule about the whole archive knows it.</summary>
    public string? ItemId { get; init; }

    /// <summary>A spot in the body.</summary>
    public static Spot At(int offset, string message) => new(message) { Offset = offset };
}
