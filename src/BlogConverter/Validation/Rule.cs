// What an archive is checked for.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>A check with a name that never changes. Immutable.</summary>
/// <param name="Code">Stable, such as <c>VAL203</c>; never used again for another meaning.</param>
/// <param name="Name">Stable and readable, such as <c>image-alt</c>; settings, suppressions and <c>--explain</c> take either.</param>
/// <param name="Group">The part of an archive that it is about.</param>
/// <param name="Severity">How much a finding matters unless the settings say otherwise.</param>
/// <param name="Title">One line that says what the rule finds.</param>
public sealed record Rule(string Code, string Name, RuleGroup Group, Severity Severity, string Title)
{
    /// <summary>Why it matters: one or two sentences.</summary>
    public required string Why { get; init; }

    /// <summary>What to do about a finding.</summary>
    public required string Fix { get; init; }

    /// <summary>True when of several findings with one message only the first is told. Default: false.</summary>
    public bool IsToldOnce { get; init; }

    /// <summary>Codes of what readers report that are findings of this rule.</summary>
    internal IReadOnlyList<string> Diagnostics { get; init; } = [];

    /// <summary>Looks at one item; null for a rule that does not.</summary>
    internal Func<ItemView, IEnumerable<Spot>>? OnItem { get; init; }

    /// <summary>Looks at what was gathered of all items; null for a rule that does not.</summary>
    internal Func<ArchiveView, IEnumerable<Spot>>? OnArchive { get; init; }
}

/// <summary>The parts of an archive that rules are about.</summary>
public enum RuleGroup
{
    /// <summary>Whether the files can be read, and as what.</summary>
    Reading,

    /// <summary>What bodies hold.</summary>
    Content,

    /// <summary>Where references lead.</summary>
    Links,

    /// <summary>Uploaded files.</summary>
    Media,

    /// <summary>The fields of a file.</summary>
    FrontMatter,

    /// <summary>Categories and tags.</summary>
    Taxonomy,

    /// <summary>What should not be public.</summary>
    Privacy,

    /// <summary>What is not published yet.</summary>
    Publishing,

    /// <summary>How rules are put out of force.</summary>
    Suppression,
}
