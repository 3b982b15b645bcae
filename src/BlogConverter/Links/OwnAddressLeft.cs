// An address of the old site that is still in the output.
namespace BlogConverter.Links;

/// <summary>A place of the output that names the old site's host. When the old site goes dark, this leads nowhere.</summary>
/// <param name="Address">The address as it stands there, with what is glued to it.</param>
/// <param name="File">The file, relative to the output folder and separated by <c>/</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct OwnAddressLeft(string Address, string File, int Line)
{
    /// <summary>True for the id by which feed readers know a post (<c>guid</c>): it looks like an address, is a name, and has to stay.</summary>
    public bool IsFeedId { get; init; }
}
