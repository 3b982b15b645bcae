// Gathers the records of the first pass.
using System.Globalization;
using BlogConverter.Model;
using BlogConverter.Taxonomy;

namespace BlogConverter.Index;

/// <summary>Takes the records in input order; the first of two records with one identity stays.</summary>
internal sealed class SiteIndexBuilder
{
    // A theme defines a dozen sizes; what holds hundreds is no theme's work and must not fill the memory.
    private const int MostOddCopies = 24;

    private bool _hasSite;

    public Site Site { get; private set; } = new();

    public ReadingSettings? Reading { get; private set; }

    public AttachmentTable Attachments { get; } = new();

    /// <summary>Places in <see cref="Texts"/> of titles, by <see cref="AddressKey"/> of the permalink.</summary>
    public KeyTable Titles { get; } = new();

    /// <summary>The titles.</summary>
    public PackedTexts Texts { get; } = new();

    public Dictionary<string, string> ReusableBlocks { get; } = new(StringComparer.Ordinal);

    public List<IndexedMenuItem> MenuItems { get; } = [];

    public Dictionary<string, Author> Authors { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Taxonomy, string Slug), Term> Terms { get; } = [];

    /// <summary>The terms and how they are used; items are counted by the caller, who knows which of them are there twice.</summary>
    public TermCensus TermCensus { get; } = new();

    /// <summary>What becomes of them. Default: what they are.</summary>
    public TaxonomyMap Map { get; init; } = TaxonomyMap.Empty;

    public void Add(BlogRecord record)
    {
        switch (record)
        {
            case Site site when !_hasSite:
                (Site, _hasSite) = (site, true);
                break;
            case ReadingSettings settings:
                Reading ??= settings;
                break;
            case Author author:
                Authors.TryAdd(author.Login, author);
                break;
            case Term term:
                Terms.TryAdd((term.Taxonomy, term.Slug), term);
                TermCensus.Add(term);
                break;
            case BlogItem { Attachment: { } file } item:
                Attachments.Add(Indexed(item, file));
                break;
            case BlogItem { Type: "nav_menu_item" } item:
                if (IndexedMenuItem.Of(item) is { } entry)
                {
                    MenuItems.Add(entry);
                }

                break;
            case BlogItem { Type: "wp_block" } item:
                ReusableBlocks.TryAdd(item.Id, item.Body.Text);
                break;
            case BlogItem { Status: "publish", Title.Length: > 0, Link.Length: > 0 } item:
                ulong permalink = AddressKey.Of(SiteAddress.Parse(item.Link), withQuery: true);
                if (!Titles.Contains(permalink))
                {
                    Titles.TryAdd(permalink, Texts.Add(item.Title));
                }

                break;
        }
    }

    public SiteIndex Build() => new(this);

    private static IndexedAttachment Indexed(BlogItem item, Attachment file) => new(item.Id, file.Url)
    {
        Title = item.Title,
        AlternativeText = file.AlternativeText,
        Caption = item.Excerpt.Text,
        ParentId = item.ParentId,
        Link = item.Link,
        MenuOrder = item.MenuOrder,
        File = file.File is { } path && !file.Url.EndsWith(path, StringComparison.Ordinal) ? path : null,
        Width = file.Width ?? 0,
        Height = file.Height ?? 0,
        OddCopies = OddCopies(file),
        IsEmbedded = file.IsEmbedded,
    };

    /// <summary>Nearly all copies are called after the original and their size (<c>moo-300x200.jpg</c>): those need no memory.</summary>
    private static string[] OddCopies(Attachment file)
    {
        string name = file.Url[(file.Url.LastIndexOf('/') + 1)..];
        int dot = Math.Max(name.LastIndexOf('.'), 0);
        string stem = name[..(name.AsSpan(0, dot).EndsWith("-scaled") ? dot - 7 : dot)];
        return [.. file.Sizes.Where(s => s.File != string.Create(CultureInfo.InvariantCulture, $"{stem}-{s.Width}x{s.Height}{name[dot..]}")).Select(s => s.File).Distinct().Take(MostOddCopies)];
    }
}
