// Gathers what the plan is made of while the first pass reads.
using System.Collections;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>One line for each item in input order, without bodies.</summary>
internal sealed class ItemCensus
{
    private readonly KeyTable _first = new();
    private readonly KeyTable _parents = new();
    private readonly PackedItems _items = new();

    // Where each line's item lies; of one that could not be read the complement of its place among the broken ones.
    private readonly List<int> _lines = [];
    private readonly List<string> _broken = [];
    private readonly HashSet<int> _duplicates = [];

    public ItemCensus() => Entries = new Lines(this);

    /// <summary>The items. Each is put together when it is asked for: ask once.</summary>
    public IReadOnlyList<CensusEntry> Entries { get; }

    /// <summary>The first item of a type and id, or null.</summary>
    public BlogItem? Find(string type, string id) => _first.TryGetValue(Key(type, id), out int line) ? Entries[line].Item : null;

    /// <summary>True when an item of the same type names this one as its parent.</summary>
    public bool HasChildren(string type, string id) => _parents.Contains(Key(type, id));

    /// <summary>The id of an item, without the item.</summary>
    public string IdOf(int line) => _lines[line] is >= 0 and var place ? _items.IdOf(place) : _broken[~_lines[line]];

    /// <summary>How many uploaded files there are.</summary>
    public int Attachments => Entries.Count(e => e.Item?.Type == "attachment");

    /// <summary>What there is in words: <c>3 post (draft), 12 attachment (inherit)</c>.</summary>
    public string Summary => _lines.TrueForAll(place => place < 0) ? "no item that could be read" : string.Join(", ", Entries.Select(e => e.Item).OfType<BlogItem>()
        .GroupBy(i => (i.Type, i.Status)).OrderBy(g => g.Key.Type, StringComparer.Ordinal).ThenBy(g => g.Key.Status, StringComparer.Ordinal)
        .Select(g => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{g.Count()} {g.Key.Type} ({g.Key.Status})")));

    public void Add(BlogItem item)
    {
        if (item.ParentId is { } parent)
        {
            _parents.TryAdd(Key(item.Type, parent), 0);
        }

        if (!_first.TryAdd(Key(item.Type, item.Id), _lines.Count) && IsSame(item, Find(item.Type, item.Id)!))
        {
            _duplicates.Add(_lines.Count);
        }

        _lines.Add(_items.Add(item));
    }

    public void Add(BrokenItem item)
    {
        _lines.Add(~_broken.Count);
        _broken.Add(item.Id);
    }

    /// <summary>Gives a file that stands for an item of an export the address that the world knows, unless it has one of its own.</summary>
    public void TakeAddress(int file, int export)
    {
        if (Entries[file].Item is { Link.Length: 0 } item)
        {
            _lines[file] = _items.Add(item with { Link = Entries[export].Item!.Link });
        }
    }

    // Parts of one export share ids on purpose. Inside one file an id that occurs twice is a mistake of the exporter, and unless
    // everything else is the same too, both are somebody's writing.
    // Files are written one by one, and two of one id are two; an export and a file of it are twins.
    private static bool IsSame(BlogItem item, BlogItem other) =>
        (item.File.Length == 0) == (other.File.Length == 0) && ((item.File.Length == 0 && item.Source.File != other.Source.File)
        || (item.Title == other.Title && item.Link == other.Link && item.Slug == other.Slug && item.Published == other.Published));

    private static ulong Key(string type, string id) => AddressKey.OfExact(AddressKey.OfExact(AddressKey.OfExact(type), "/"), id);

    private sealed class Lines(ItemCensus census) : IReadOnlyList<CensusEntry>
    {
        public int Count => census._lines.Count;

        public CensusEntry this[int index]
        {
            get
            {
                BlogItem? item = census._lines[index] is >= 0 and var place ? census._items.Get(place) : null;
                return new CensusEntry(item?.Id ?? census.IdOf(index), item) { IsDuplicate = census._duplicates.Contains(index) };
            }
        }

        public IEnumerator<CensusEntry> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>An item in the census; the item is null when it could not be read.</summary>
internal readonly record struct CensusEntry(string Id, BlogItem? Item)
{
    /// <summary>True when an earlier entry is the same item.</summary>
    public bool IsDuplicate { get; init; }
}
