// The attachments of the input, packed.
using System.Globalization;

namespace BlogConverter.Index;

/// <summary>About 200 bytes for an attachment, where records took 600: a large site has many. A record is made anew whenever it is asked for. Safe for concurrent reads, once it is complete.</summary>
internal sealed class AttachmentTable
{
    private const string NoText = "-";
    private const string SomeText = "+";

    private readonly PackedTexts _texts = new();
    private readonly List<int> _places = [];
    private readonly KeyTable _byId = new();
    private readonly KeyTable _byParent = new();
    private int[] _children = [];

    /// <summary>All attachments, in the order of the input.</summary>
    public IEnumerable<IndexedAttachment> All => _places.Select(At);

    /// <summary>Adds an attachment; of two with one id the first one stays.</summary>
    public void Add(IndexedAttachment attachment)
    {
        if (_byId.TryAdd(AddressKey.OfExact(attachment.Id), _places.Count))
        {
            _places.Add(_texts.Add(Pack(attachment)));
        }
    }

    /// <summary>The attachment of an id, or null.</summary>
    public IndexedAttachment? Find(string id) => _byId.TryGetValue(AddressKey.OfExact(id), out int number) ? At(_places[number]) : null;

    /// <summary>The attachments that were uploaded to an item, by menu order and then by id.</summary>
    public IEnumerable<IndexedAttachment> Of(string itemId) =>
        _byParent.TryGetValue(AddressKey.OfExact(itemId), out int at) ? _children.Skip(at + 1).Take(_children[at]).Select(number => At(_places[number])) : [];

    /// <summary>Ends the gathering.</summary>
    public void Complete()
    {
        var children = new List<int>();
        IEnumerable<IGrouping<string, int>> families = _places
            .Select((place, number) => (Number: number, Item: At(place)))
            .Where(a => a.Item.ParentId is not null)
            .Select(a => (a.Number, a.Item.ParentId, a.Item.MenuOrder, a.Item.Id))
            .OrderBy(a => a.MenuOrder).ThenBy(a => a.Id.Length).ThenBy(a => a.Id, StringComparer.Ordinal)
            .GroupBy(a => a.ParentId!, a => a.Number, StringComparer.Ordinal);
        foreach (IGrouping<string, int> family in families)
        {
            // Each family is its number of members and the members.
            int at = children.Count;
            children.Add(0);
            children.AddRange(family);
            children[at] = children.Count - at - 1;
            _byParent.TryAdd(AddressKey.OfExact(family.Key), at);
        }

        _children = [.. children];
        _byId.Trim();
        _byParent.Trim();
    }

    private static string Pack(IndexedAttachment a) => JoinedTexts.Join(
    [
        a.Id, a.Url, a.Title, a.AlternativeText, a.Caption, a.Link, Optional(a.ParentId), Optional(a.File),
        string.Create(CultureInfo.InvariantCulture, $"{a.MenuOrder} {a.Width} {a.Height} {(a.IsEmbedded ? 1 : 0)}"),
        .. a.OddCopies,
    ]);

    private IndexedAttachment At(int place)
    {
        List<string> texts = JoinedTexts.Split(_texts.Get(place));
        string[] numbers = texts[8].Split(' ');
        return new IndexedAttachment(texts[0], texts[1])
        {
            Title = texts[2],
            AlternativeText = texts[3],
            Caption = texts[4],
            Link = texts[5],
            ParentId = Read(texts[6]),
            File = Read(texts[7]),
            MenuOrder = int.Parse(numbers[0], CultureInfo.InvariantCulture),
            Width = int.Parse(numbers[1], CultureInfo.InvariantCulture),
            Height = int.Parse(numbers[2], CultureInfo.InvariantCulture),
            IsEmbedded = numbers[3] == "1",
            OddCopies = texts[9..],
        };
    }

    /// <summary>An empty text is another thing than none.</summary>
    private static string Optional(string? text) => text is null ? NoText : SomeText + text;

    private static string? Read(string text) => text == NoText ? null : text[SomeText.Length..];
}
