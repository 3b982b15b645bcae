// Everything that one item may need to know of the others.
using BlogConverter.Model;
using BlogConverter.Taxonomy;

namespace BlogConverter.Index;

/// <summary>What the first pass learnt: immutable, shared by all workers, no bodies but those of reusable blocks.</summary>
public sealed class SiteIndex
{
    private readonly AttachmentTable _attachments;
    private readonly Dictionary<string, string> _reusableBlocks;
    private readonly Dictionary<string, Author> _authors;
    private readonly KeyTable _titles;
    private readonly PackedTexts _texts;

    internal SiteIndex(SiteIndexBuilder builder)
    {
        Site = builder.Site;
        Reading = builder.Reading;
        _attachments = builder.Attachments;
        _reusableBlocks = builder.ReusableBlocks;
        _authors = builder.Authors;
        _titles = builder.Titles;
        _titles.Trim();
        _texts = builder.Texts;
        Terms = builder.Terms;
        MenuItems = builder.MenuItems;
        Mapped = MapBinder.Bind(builder.TermCensus, builder.Map);
        _attachments.Complete();
    }

    /// <summary>An index of nothing, for a body that stands alone.</summary>
    public static SiteIndex Empty { get; } = new SiteIndexBuilder().Build();

    /// <summary>The first site of the inputs.</summary>
    public Site Site { get; }

    /// <summary>What the first site's settings say of its front page; null when the inputs do not hold them.</summary>
    internal ReadingSettings? Reading { get; }

    /// <summary>Declared terms by taxonomy and slug.</summary>
    public IReadOnlyDictionary<(string Taxonomy, string Slug), Term> Terms { get; }

    /// <summary>Every term that can go out, the taxonomy map applied.</summary>
    public IReadOnlyList<MappedTerm> MappedTerms => Mapped.All;

    /// <summary>The taxonomy map, bound to the terms of the inputs.</summary>
    internal MappedTerms Mapped { get; }

    /// <summary>What a term of the source became: nothing when it was dropped, several terms when it was split; null when the source has no such term.</summary>
    /// <param name="taxonomy">The taxonomy in the source, such as <c>category</c>.</param>
    /// <param name="slug">The slug as the source or an address writes it, or decoded.</param>
    public IReadOnlyList<MappedTerm>? MappedTerm(string taxonomy, string slug) => Mapped.Of(taxonomy, slug);

    /// <summary>The entries of all menus, in the order of the source.</summary>
    public IReadOnlyList<IndexedMenuItem> MenuItems { get; }

    /// <summary>The attachment of an id, or null.</summary>
    public IndexedAttachment? Attachment(string id) => _attachments.Find(id);

    /// <summary>All attachments, in the order of the input.</summary>
    internal IEnumerable<IndexedAttachment> Attachments => _attachments.All;

    /// <summary>The attachments that were uploaded to an item, by menu order and then by id, as WordPress lists them.</summary>
    public IEnumerable<IndexedAttachment> AttachmentsOf(string itemId) => _attachments.Of(itemId);

    /// <summary>The raw body of a reusable block (an item of type <c>wp_block</c>), or null.</summary>
    public string? ReusableBlock(string id) => _reusableBlocks.GetValueOrDefault(id);

    /// <summary>The author of a login, or null.</summary>
    public Author? Author(string login) => _authors.GetValueOrDefault(login);

    /// <summary>The title of the published item that has this permalink, or null. What <see cref="AddressKey"/> passes over does not matter.</summary>
    internal string? TitleOf(string permalink) => _titles.TryGetValue(AddressKey.Of(SiteAddress.Parse(permalink), withQuery: true), out int title) ? _texts.Get(title) : null;
}
