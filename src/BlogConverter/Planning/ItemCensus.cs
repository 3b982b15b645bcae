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

    /// <summary>The items, those that could not be read among them.</summary>
    public IReadOnlyList<CensusEntry> Entries { get; }

    /// <summary>The first item of a type and id, or null.</summary>
    public BlogItem? Find(string type, string id) => _first.TryGetValue(Key(type, id), out int line) ? Entries[line].Item : null;

    /// <summary>True when an item of the same type names this one as its parent.</summary>
    public bool HasChildren(string type, string id) => _parents.Contains(Key(type, id));

    /// <summary>The id of an item, without the item.</summary>
    public string IdOf(int line) => _lines[line] is >= 0 and var place ? _items.IdOf(place) : _broken[~_lines[line]];

    /// <summary>False for a line whose item could not be read.</summary>
    public bool IsReadable(int line) => _lines[line] >= 0;

    /// <summary>True when an earlier line is the same item.</summary>
    public bool IsDuplicate(int line) => _duplicates.Contains(line);

    /// <summary>How many uploaded files there are.</summary>
    public int Attachments => Entries.Count(e => e.Type == "attachment");

    /// <summary>What there is in words: <c>3 post (draft), 12 attachment (inherit)</c>.</summary>
    public string Summary => _lines.TrueForAll(place => place < 0) ? "no item that could be read" : string.Join(", ", Entries.Where(e => e.IsReadable)
        .GroupBy(e => (e.Type, e.Status)).OrderBy(g => g.Key.Type, StringComparer.Ordinal).ThenBy(g => g.Key.Status, StringComparer.Ordinal)
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

    /// <summary>The item of a line, put together for the answer; null when it could not be read.</summary>
    public BlogItem? ItemOf(int line) => _lines[line] is >= 0 and var place ? _items.Get(place) : null;

    /// <summary>What kind of item a line has, without the item; empty when it could not be read.</summary>
    public CensusFacts KindOf(int line) => _lines[line] is >= 0 and var place ? _items.KindOf(place) : new("", "", HasPassword: false, IsFile: false);

    private static ulong Key(string type, string id) => AddressKey.OfExact(AddressKey.OfExact(AddressKey.OfExact(type), "/"), id);

    private sealed class Lines(ItemCensus census) : IReadOnlyList<CensusEntry>
    {
        public int Count => census._lines.Count;

        public CensusEntry this[int index] => new(census, index);

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

/// <summary>A line of the census. Most questions are about few facts of very many items; those are answered without the item.</summary>
internal readonly struct CensusEntry(ItemCensus census, int line)
{
    /// <summary>The id.</summary>
    public string Id => census.IdOf(line);

    /// <summary>False for an item that could not be read.</summary>
    public bool IsReadable => census.IsReadable(line);

    /// <summary>What most questions are about.</summary>
    public CensusFacts Kind => census.KindOf(line);

    /// <summary>The type; empty for an item that could not be read.</summary>
    public string Type => Kind.Type;

    /// <summary>The status; empty for an item that could not be read.</summary>
    public string Status => Kind.Status;

    /// <summary>True when an earlier entry is the same item.</summary>
    public bool IsDuplicate => census.IsDuplicate(line);

    /// <summary>The item, put together anew each time: ask last, and once. Null when it could not be read.</summary>
    public BlogItem? Item => census.ItemOf(line);
}
