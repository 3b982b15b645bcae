// What is known of an item without putting it together.
namespace BlogConverter.Planning;

/// <summary>What most questions about items are about.</summary>
/// <param name="Type">The type; empty for an item that could not be read.</param>
/// <param name="Status">The status; empty for an item that could not be read.</param>
/// <param name="HasPassword">True when a password guards it.</param>
/// <param name="IsFile">True for a file of its own, false for what stood in an export.</param>
internal readonly record struct CensusFacts(string Type, string Status, bool HasPassword, bool IsFile);
