// One key and value of post meta, term meta or comment meta.
namespace BlogConverter.Model;

/// <summary>A meta entry. Values are kept as written; PHP-serialized ones are not decoded here.</summary>
/// <param name="Key">The key; may repeat within an item.</param>
/// <param name="Value">The value; may be empty.</param>
public readonly record struct MetaEntry(string Key, string Value);
