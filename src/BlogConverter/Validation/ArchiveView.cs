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
    public static ArchiveItem Of(ItemView view)
    {
        BlogItem item = view.Item;
        return new(item.Id, item.Type, item.Status, item.Slug.Text, item.Link, item.HasPassword, item.Source)
        {
            IsFile = view.Front is not null,
            HasDate = item.Published is not null,
            HasOffset = item.Published?.Offset is not null,
            IsPage = view.IsWriting,
        };
    }

    /// <summary>True for a file of its own with front matter.</summary>
    public bool IsFile { get; init; }

    public bool HasDate { get; init; }

    public bool HasOffset { get; init; }

    /// <summary>True for what visitors read as a page of its own.</summary>
    public bool IsPage { get; init; }

    public bool IsPublic => Status == "publish" && !HasPassword;
}
