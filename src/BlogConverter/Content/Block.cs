// A block of the block editor as it stands in a body.
using System.Text.Json;

namespace BlogConverter.Content;

/// <summary>A block: <c>&lt;!-- wp:name {json} --&gt;inner&lt;!-- /wp:name --&gt;</c>.</summary>
/// <param name="Name">The full name; core blocks have their namespace added: <c>core/paragraph</c>.</param>
/// <param name="Source">The whole raw text, delimiters included.</param>
public sealed record Block(string Name, string Source)
{
    /// <summary>The JSON attributes; of kind <see cref="JsonValueKind.Undefined"/> when there are none.</summary>
    public JsonElement Attributes { get; init; }

    /// <summary>The inner HTML with inner blocks already rendered into it; empty for a self-closing block.</summary>
    public string Content { get; init; } = "";

    /// <summary>True for <c>&lt;!-- wp:name /--&gt;</c>.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>The text of a string, number or boolean attribute, or an empty string.</summary>
    /// <param name="name">The key, compared exactly.</param>
    public string this[string name] => Attributes.ValueKind == JsonValueKind.Object && Attributes.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
        ? value.ToString()
        : "";
}

/// <summary>Turns a block into HTML.</summary>
/// <returns>Null for "not mine" (the saved markup in <see cref="Block.Content"/> is then used as it is); HTML; or the answer of <see cref="ContentContext.Drop(Block, string)"/>.</returns>
public delegate string? BlockHandler(Block block, ContentContext context);

/// <summary>A family of block handlers by full name.</summary>
internal sealed class BlockTable() : Dictionary<string, BlockHandler>(StringComparer.Ordinal);
