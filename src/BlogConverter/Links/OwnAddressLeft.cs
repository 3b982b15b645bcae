// An address of the old site that is still in the output.
namespace BlogConverter.Links;

/// <summary>A place of the output that names the old site's host. When the old site goes dark, this leads nowhere.</summary>
/// <param name="Address">The address as it stands there, with what is glued to it.</param>
/// <param name="File">The file, relative to the output folder and separated by <c>/</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct OwnAddressLeft(string Address, string File, int Line);
