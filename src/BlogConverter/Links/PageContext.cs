// The page that a reference stands on.
using BlogConverter.Media;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Where references are read and written from.</summary>
/// <param name="Item">The item.</param>
/// <param name="Number">Its place in the input.</param>
/// <param name="Address">Its new address from the root of the host, or the path of its file where pages are files.</param>
internal sealed record PageContext(BlogItem Item, int Number, string Address)
{
    /// <summary>Knows where the files of the site are; null for a page that is looked at without its media.</summary>
    public MediaUses? Media { get; init; }
}
