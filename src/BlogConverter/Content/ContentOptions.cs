// What a content parser is made with.

namespace BlogConverter.Content;

/// <summary>The settings of a <see cref="ContentParser"/>. Handlers of the user come before ours.</summary>
internal sealed record ContentOptions
{
    /// <summary>What happens to shortcodes and blocks that nothing knows.</summary>
    public UnknownMode Unknown { get; init; } = UnknownMode.Unwrap;

    /// <summary>What bodies are taken for.</summary>
    public SourceBodyFormat Body { get; init; } = SourceBodyFormat.Auto;

    /// <summary>Take out what a browser could run; see <see cref="Sanitizer"/>.</summary>
    public bool Sanitize { get; init; }

    /// <summary>The user's handlers of shortcodes by name.</summary>
    public IReadOnlyDictionary<string, ShortcodeHandler> Shortcodes { get; init; } = new Dictionary<string, ShortcodeHandler>();

    /// <summary>The user's handlers of blocks by full name.</summary>
    public IReadOnlyDictionary<string, BlockHandler> Blocks { get; init; } = new Dictionary<string, BlockHandler>();
}
