// What one call of the convert command asks for.
using BlogConverter.Content;
using BlogConverter.Outputs;
using BlogConverter.Validation;

namespace BlogConverter.Cli.Settings;

/// <summary>The options after the defaults, the settings file and the command line have been laid over each other.</summary>
internal sealed record ConvertSettings
{
    public string? Output { get; init; }

    /// <summary>The generator; null when nobody named one.</summary>
    public OutputTarget? Target { get; init; }

    /// <summary>The generator that is written for.</summary>
    public OutputTarget EffectiveTarget => Target ?? OutputTarget.Plain;

    public ConversionOptions Options { get; init; } = new();

    /// <summary>The taxonomy map; null for none.</summary>
    public string? TaxonomyFile { get; init; }

    public string? ReportFile { get; init; }

    public string? LogFile { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    /// <summary>Code or name of a validation rule → what the settings file says of it.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>Shortcode name → handler, from the settings file.</summary>
    public IReadOnlyDictionary<string, ShortcodeHandler> Shortcodes { get; init; } = new Dictionary<string, ShortcodeHandler>();

    /// <summary>Block name → handler, from the settings file.</summary>
    public IReadOnlyDictionary<string, BlockHandler> Blocks { get; init; } = new Dictionary<string, BlockHandler>();
}
