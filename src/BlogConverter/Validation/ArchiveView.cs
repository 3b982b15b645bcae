// What is gathered of all items for the rules about the whole archive.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>A line for each item, without bodies, so that it stays small.</summary>
internal sealed class ArchiveView(SiteIndex index, ValidationOptions options)
{
    public SiteIndex Index { get; } = index;

    public ValidationOptions Options { get; } = options;

    /// <summary>The items in the order of the input.</summary>
    public List<ArchiveItem> Items { get; } = [];
}

/// <summary>What is kept of an item.</summary>
internal sealed record ArchiveItem(string Id, string Type, string Status, string Slug, string Address, bool HasPassword, SourcePosition Source)
{
    public static ArchiveItem Of(BlogItem item) => new(item.Id, item.Type, item.Status, item.Slug.Text, item.Link, item.HasPassword, item.Source);

    public bool IsPublic => Status == "publish" && !HasPassword;
}
