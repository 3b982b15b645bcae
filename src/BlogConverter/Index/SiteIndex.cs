// Everything that one item may need to know of the others.
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>What the first pass learnt: immutable, shared by all workers, no bodies but those of reusable blocks.</summary>
public sealed class SiteIndex
{
    private readonly Dictionary<string, IndexedAttachment> _attachments;
    private readonly ILookup<string, IndexedAttachment> _byParent;
    private readonly Dictionary<string, string> _reusableBlocks;
    private readonly Dictionary<string, Author> _authors;
    private readonly Dictionary<ulong, string> _titles;

    internal SiteIndex(SiteIndexBuilder builder)
    {
        Site = builder.Site;
        _attachments = builder.Attachments;
        _reusableBlocks = builder.ReusableBlocks;
        _authors = builder.Authors;
        _titles = builder.Titles;
        Terms = builder.Terms;
        _byParent = _attachments.Values
            .Where(a => a.ParentId is not null)
            .OrderBy(a => a.MenuOrder).ThenBy(a => a.Id.Length).ThenBy(a => a.Id, StringComparer.Ordinal)
            .ToLookup(a => a.ParentId!, StringComparer.Ordinal);
    }

    /// <summary>An index of nothing, for a body that stands alone.</summary>
    public static SiteIndex Empty { get; } = new SiteIndexBuilder().Build();

    /// <summary>The first site of the inputs.</summary>
    public Site Site { get; }

    /// <summary>Declared terms by taxonomy and slug.</summary>
    public IReadOnlyDictionary<(string Taxonomy, string Slug), Term> Terms { get; }

    /// <summary>The attachment of an id, or null.</summary>
    public IndexedAttachment? Attachment(string id) => _attachments.GetValueOrDefault(id);

    /// <summary>The attachments that were uploaded to an item, by menu order and then by id, as WordPress lists them.</summary>
    public IEnumerable<IndexedAttachment> AttachmentsOf(string itemId) => _byParent[itemId];

    /// <summary>The raw body of a reusable block (an item of type <c>wp_block</c>), or null.</summary>
    public string? ReusableBlock(string id) => _reusableBlocks.GetValueOrDefault(id);

    /// <summary>The author of a login, or null.</summary>
    public Author? Author(string login) => _authors.GetValueOrDefault(login);

    /// <summary>The title of the published item that has this permalink, or null. What <see cref="AddressKey"/> passes over does not matter.</summary>
    internal string? TitleOf(string permalink) => _titles.GetValueOrDefault(AddressKey.Of(SiteAddress.Parse(permalink), withQuery: true));
}
