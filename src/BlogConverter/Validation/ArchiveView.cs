// What is gathered of all items for the rules about the whole archive.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>A line for each item, without bodies, so that it stays small.</summary>
internal sealed class ArchiveView(SiteView site)
{
    public SiteView Site { get; } = site;

    public SiteIndex Index => Site.Index;

    public ValidationOptions Options => Site.Options;

    /// <summary>The items in the order of the input.</summary>
    public List<ArchiveItem> Items { get; } = [];

    /// <summary>Addresses of images, each with its first use.</summary>
    public OrderedDictionary<string, MediaUse> Media { get; } = new(StringComparer.Ordinal);

    /// <summary>People's addresses by file.</summary>
    public PeopleCount People { get; } = new();

    /// <summary>The uploaded files, in order; empty where they are not looked for.</summary>
    public IReadOnlyList<UploadFacts> Files { get; init; } = [];

    /// <summary>Takes what a worker found, in the order of the input.</summary>
    public void Take(CheckedItems found)
    {
        Items.AddRange(found.Items);
        People.Add(found.People);
        foreach ((string address, MediaUse use) in found.Media)
        {
            Media.TryAdd(address, use);
        }
    }
}

/// <summary>Where an address is used first.</summary>
internal readonly record struct MediaUse(SourcePosition Source, int Column, string ItemId);

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
