// A link of a blog, as a survey lists it.
using BlogConverter.Index;

namespace BlogConverter.Links;

/// <summary>A reference with the item that it stands in.</summary>
/// <param name="ItemId">The item's id.</param>
/// <param name="Reference">The reference, its class and its state.</param>
public sealed record SiteLink(string ItemId, LinkReference Reference)
{
    /// <summary>The host that it leads to, in small letters and without <c>www.</c>; empty for addresses without one.</summary>
    public string Host { get; } = SiteAddress.Parse(Reference.Reference).Host.ToString().ToLowerInvariant();

    /// <summary>What a check found; null when the address was not asked for.</summary>
    public LinkCheck? Check { get; init; }
}
