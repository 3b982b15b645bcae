// A shortcode as it stands in a body.
namespace BlogConverter.Content;

/// <summary>A shortcode with its attributes: <c>[name key="value" positional]content[/name]</c>.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Source">The whole raw text, brackets and content included.</param>
public sealed record Shortcode(string Name, string Source)
{
    /// <summary>Named attributes; keys are lower-cased, as WordPress does. Values are entity-decoded text.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Attributes without a name, in order.</summary>
    public IReadOnlyList<string> Positional { get; init; } = [];

    /// <summary>What stands between the tags, raw: nested shortcodes are not run (see <see cref="ContentContext.Run"/>). Null when there is no closing tag.</summary>
    public string? Content { get; init; }

    /// <summary>The value of a named attribute, or an empty string.</summary>
    /// <param name="name">The key in lower case.</param>
    public string this[string name] => Attributes.GetValueOrDefault(name, "");
}

/// <summary>Turns a shortcode into HTML.</summary>
/// <returns>Null for "not mine"; HTML; or the answer of <see cref="ContentContext.Drop(Shortcode, string)"/>. An empty string is a bug and is reported as one.</returns>
public delegate string? ShortcodeHandler(Shortcode code, ContentContext context);

/// <summary>A family of shortcode handlers by name. Names are compared exactly.</summary>
internal sealed class ShortcodeTable() : Dictionary<string, ShortcodeHandler>(StringComparer.Ordinal);
