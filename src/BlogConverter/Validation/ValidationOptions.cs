// The choices of a validation.
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;

namespace BlogConverter.Validation;

/// <summary>The options of an <see cref="ArchiveValidator"/>; each has the default that a careful person would have chosen.</summary>
public sealed record ValidationOptions
{
    /// <summary>The generator that the archive is for: its rules about fields and template syntax are then in force. Null: only what holds for all.</summary>
    public OutputTarget? Target { get; init; }

    /// <summary>What the settings say of rules, by code or name.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>Addresses at which the site lived or lives, besides those that its exports name.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Folders in which uploaded files are looked for. Empty: files are not looked for.</summary>
    public IReadOnlyList<string> Uploads { get; init; } = [];

    /// <summary>The taxonomy map of the archive; null when there is none.</summary>
    public TaxonomyMap? Map { get; init; }

    /// <summary>The day against which dates are said to be in the future; null: they never are. The library reads no clock.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Findings to pass over because they were there before; null for none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What inputs and archives of uploads may ask of the machine.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;

    /// <summary>Worker threads. 0: one for each core.</summary>
    public int Jobs { get; init; }
}
