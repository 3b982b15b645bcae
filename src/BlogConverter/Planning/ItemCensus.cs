// Gathers what the plan is made of while the first pass reads.
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>One line for each item in input order, without bodies.</summary>
internal sealed class ItemCensus
{
    private readonly Dictionary<(string Type, string Id), int> _first = [];
    private readonly List<CensusEntry> _entries = [];

    public IReadOnlyList<CensusEntry> Entries => _entries;

    /// <summary>The first item of a type and id, or null.</summary>
    public BlogItem? Find(string type, string id) => _first.TryGetValue((type, id), out int place) ? _entries[place].Item : null;

    // What only the second pass needs is let go, so that the census of a large site stays small.
    public void Add(BlogItem item) => Add(new CensusEntry(item.Id, item with
    {
        Body = PostBody.Empty,
        Excerpt = PostBody.Empty,
        Guid = "",
        Meta = [],
        Terms = [],
        Comments = [],
        Enclosures = [],
        Attachment = null,
    }));

    public void Add(BrokenItem item) => Add(new CensusEntry(item.Id, null));

    private void Add(CensusEntry entry)
    {
        if (entry.Item is { } item && !_first.TryAdd((item.Type, item.Id), _entries.Count))
        {
            CensusEntry other = _entries[_first[(item.Type, item.Id)]];
            entry = entry with { IsDuplicate = IsSame(item, other.Item!) };
        }

        _entries.Add(entry);
    }

    // Parts of one export share ids on purpose. Inside one file an id that occurs twice is a mistake of the exporter, and unless
    // everything else is the same too, both are somebody's writing.
    private static bool IsSame(BlogItem item, BlogItem other) =>
        item.Source.File != other.Source.File
        || (item.Title == other.Title && item.Link == other.Link && item.Slug == other.Slug && item.Published == other.Published);
}

/// <summary>An item in the census; the item is null when it could not be read.</summary>
internal readonly record struct CensusEntry(string Id, BlogItem? Item)
{
    /// <summary>True when an earlier entry is the same item.</summary>
    public bool IsDuplicate { get; init; }
}
