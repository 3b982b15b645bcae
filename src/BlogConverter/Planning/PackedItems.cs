// Items without bodies, as bytes.
using System.Runtime.InteropServices;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>
/// What the plan is made of, in about a hundred bytes an item instead of a thousand: a large site has many items, and each of them is asked for a few times only.
/// An item is put together anew whenever it is asked for; what the plan does not need (bodies, terms, meta, comments, files) is not in it.
/// </summary>
internal sealed class PackedItems
{
    private const int ChunkSize = 64 * 1024;

    private readonly List<byte[]> _chunks = [];
    private readonly List<string> _shared = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private byte[] _item = new byte[1024];
    private int _length;
    private int _used = ChunkSize;

    /// <summary>How many bytes are held for items.</summary>
    public long Size => _chunks.Sum(c => (long)c.Length);

    /// <summary>Keeps an item.</summary>
    /// <returns>Where it is.</returns>
    public int Add(BlogItem item)
    {
        _length = 0;
        Write(item.Id);
        Write((item.HasPassword ? 1 : 0) | (item.HasMadeUpId ? 2 : 0) | (item.ParentId is null ? 0 : 4) | (item.Published is null ? 0 : 8) | (item.Published?.Offset is null ? 0 : 16)
            | (item.HasEmptyBody ? 32 : 0) | (item.File.Length == 0 ? 0 : 64));
        WriteShared(item.Type);
        WriteShared(item.Status);
        WriteShared(item.Generator);
        WriteShared(item.Language);
        WriteShared(item.Source.File);
        Write(item.Source.Line);
        Write(item.Title);
        Write(item.Slug.Text ?? "");
        Write(item.Slug.Raw == item.Slug.Text ? "" : item.Slug.Raw ?? "");
        Write(string.IsNullOrEmpty(item.Slug.Raw) ? 1 : 0);
        Write(item.Link);
        Write(item.File);
        Write(item.TranslationGroup);
        Write(item.ParentId ?? "");
        Write(item.Published?.Time.Ticks ?? 0);
        Write(item.Published?.Offset is { } offset ? (long)offset.TotalMinutes + TimeSpan.MinutesPerDay : 0);
        Write(item.AuthorLogins.Count);
        foreach (string login in item.AuthorLogins)
        {
            WriteShared(login);
        }

        return Store();
    }

    /// <summary>The id of the item at a place.</summary>
    /// <param name="place">What <see cref="Add"/> answered.</param>
    public string IdOf(int place) => At(place).Text();

    /// <summary>What kind of item is at a place; nothing is made for the answer.</summary>
    /// <param name="place">What <see cref="Add"/> answered.</param>
    public CensusFacts KindOf(int place)
    {
        Reader from = At(place);
        from.Skip();
        long facts = from.Number();
        return new(from.Shared(), from.Shared(), HasPassword: (facts & 1) != 0, IsFile: (facts & 64) != 0);
    }

    /// <summary>The item at a place.</summary>
    /// <param name="place">What <see cref="Add"/> answered.</param>
    public BlogItem Get(int place)
    {
        Reader from = At(place);
        string id = from.Text();
        long facts = from.Number();
        return new BlogItem
        {
            Id = id,
            HasPassword = (facts & 1) != 0,
            HasMadeUpId = (facts & 2) != 0,
            Type = from.Shared(),
            Status = from.Shared(),
            HasEmptyBody = (facts & 32) != 0,
            Generator = from.Shared(),
            Language = from.Shared(),
            Source = new SourcePosition(from.Shared(), from.Number()),
            Title = from.Text(),
            Slug = from.Slug(),
            Link = from.Text(),
            File = from.Text(),
            TranslationGroup = from.Text(),
            ParentId = from.Text() is var parent && (facts & 4) != 0 ? parent : null,
            Published = from.Date() is var date && (facts & 8) != 0 ? date with { Offset = (facts & 16) != 0 ? date.Offset : null } : null,
            AuthorLogins = from.Logins(),
        };
    }

    private Reader At(int place) => new(_chunks[place / ChunkSize].AsSpan(place % ChunkSize), _shared);

    /// <summary>Puts the item behind the others; one that is longer than a chunk gets one of its own.</summary>
    private int Store()
    {
        if (_used + _length > ChunkSize)
        {
            _chunks.Add(new byte[Math.Max(ChunkSize, _length)]);
            _used = 0;
        }

        _item.AsSpan(0, _length).CopyTo(_chunks[^1].AsSpan(_used));
        int place = ((_chunks.Count - 1) * ChunkSize) + _used;
        _used += _length;
        return place;
    }

    private void Write(long number) => _length += PackedBytes.Write(Room(PackedBytes.LongestNumber), (ulong)number);

    private void Write(string text) => _length += PackedBytes.Write(Room(PackedBytes.MostOf(text)), text);

    private void WriteShared(string text)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, text, out bool isKnown);
        if (!isKnown)
        {
            place = _shared.Count;
            _shared.Add(text);
        }

        Write(place);
    }

    private Span<byte> Room(int length)
    {
        if (_item.Length - _length < length)
        {
            Array.Resize(ref _item, Math.Max(_item.Length * 2, _length + length));
        }

        return _item.AsSpan(_length);
    }

    /// <summary>Reads what was written, in the same order.</summary>
    private ref struct Reader(ReadOnlySpan<byte> rest, List<string> shared)
    {
        private ReadOnlySpan<byte> _rest = rest;

        public long Number() => (long)PackedBytes.Number(ref _rest);

        public void Skip() => PackedBytes.Characters(ref _rest, out _);

        public string Text() => PackedBytes.Text(ref _rest);

        public string Shared() => shared[(int)Number()];

        public Slug Slug()
        {
            string text = Text();
            string raw = Text();
            return new Slug(text, Number() == 1 ? "" : raw.Length == 0 ? text : raw);
        }

        public LocalDate Date() => new(new DateTime(Number()), TimeSpan.FromMinutes(Number() - TimeSpan.MinutesPerDay));

        public string[] Logins()
        {
            var logins = new string[Number()];
            for (int i = 0; i < logins.Length; i++)
            {
                logins[i] = Shared();
            }

            return logins;
        }
    }
}
