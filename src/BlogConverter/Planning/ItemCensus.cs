// Gathers what the plan is made of while the first pass reads.
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>One line for each item in input order, without bodies.</summary>
internal sealed class ItemCensus
{
    private readonly Dictionary<(string Type, string Id), int> _first = [];
    private readonly HashSet<(string Type, string Id)> _parents = [];
    private readonly List<CensusEntry> _entries = [];

    public IReadOnlyList<CensusEntry> Entries => _entries;

    /// <summary>The first item of a type and id, or null.</summary>
    public BlogItem? Find(string type, string id) => _first.TryGetValue((type, id), out int place) ? _entries[place].Item : null;

    /// <summary>True when an item of the same type names this one as its parent.</summary>
    public bool HasChildren(string type, string id) => _parents.Contains((type, id));

    /// <summary>How many uploaded files there are.</summary>
    public int Attachments => _entries.Count(e => e.Item?.Type == "attachment");

    /// <summary>What there is in words: <c>3 post (draft), 12 attachment (inherit)</c>.</summary>
    public string Summary => _entries.All(e => e.Item is null) ? "no item that could be read" : string.Join(", ", _entries.Where(e => e.Item is not null)
        .GroupBy(e => (e.Item!.Type, e.Item.Status)).OrderBy(g => g.Key.Type, StringComparer.Ordinal).ThenBy(g => g.Key.Status, StringComparer.Ordinal)
        .Select(g => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{g.Count()} {g.Key.Type} ({g.Key.Status})")));

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

    /// <summary>Gives a file that stands for an item of an export the address that the world knows, unless it has one of its own.</summary>
    public void TakeAddress(int file, int export)
    {
        if (_entries[file].Item is { Link.Length: 0 } item)
        {
            _entries[file] = _entries[file] with { Item = item with { Link = _entries[export].Item!.Link } };
        }
    }

    private void Add(CensusEntry entry)
    {
        if (entry.Item is { ParentId: { } parent } child)
        {
            _parents.Add((child.Type, parent));
        }

        if (entry.Item is { } item && !_first.TryAdd((item.Type, item.Id), _entries.Count))
        {
            CensusEntry other = _entries[_first[(item.Type, item.Id)]];
            entry = entry with { IsDuplicate = IsSame(item, other.Item!) };
        }

        _entries.Add(entry);
    }

    // Parts of one export share ids on purpose. Inside one file an id that occurs twice is a mistake of the exporter, and unless
    // everything else is the same too, both are somebody's writing.
    // Files are written one by one, and two of one id are two; an export and a file of it are twins.
    private static bool IsSame(BlogItem item, BlogItem other) =>
        (item.File.Length == 0) == (other.File.Length == 0) && ((item.File.Length == 0 && item.Source.File != other.Source.File)
        || (item.Title == other.Title && item.Link == other.Link && item.Slug == other.Slug && item.Published == other.Published));
}

/// <summary>An item in the census; the item is null when it could not be read.</summary>
internal readonly record struct CensusEntry(string Id, BlogItem? Item)
{
    /// <summary>True when an earlier entry is the same item.</summary>
    public bool IsDuplicate { get; init; }
}
