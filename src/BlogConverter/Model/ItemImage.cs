// A featured image that a source names by its address.
namespace BlogConverter.Model;

/// <summary>An item's image, where the source has no attachment for it.</summary>
/// <param name="Url">The address as written: absolute, from the root of the site, or relative to the item.</param>
/// <param name="AlternativeText">The alternative text; may be empty.</param>
public sealed record ItemImage(string Url, string AlternativeText);
