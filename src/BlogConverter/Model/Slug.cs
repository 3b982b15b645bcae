// The last part of an item's address.
namespace BlogConverter.Model;

/// <summary>A slug in its two shapes.</summary>
/// <param name="Text">Decoded, for file names and front matter: <c>как-раб</c>. Never empty: it falls back to the title and then to <c>draft-{id}</c>.</param>
/// <param name="Raw">As written in the source, percent-encoding kept, for matching addresses; empty when the source has none.</param>
public readonly record struct Slug(string Text, string Raw);
