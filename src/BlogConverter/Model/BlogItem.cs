// One item of a blog, of whatever type.
namespace BlogConverter.Model;

/// <summary>A post, a page, an attachment, a menu entry or any other item. Types are open, so there are no subclasses.</summary>
public sealed record BlogItem : BlogRecord
{
    /// <summary>The number in the source, as text; a reader makes one up (<c>line-120</c>) where it is missing.</summary>
    public required string Id { get; init; }

    /// <summary>The type: <c>post</c>, <c>page</c>, <c>attachment</c>, <c>nav_menu_item</c>, a custom type …</summary>
    public required string Type { get; init; }

    /// <summary>The status: <c>publish</c>, <c>draft</c>, <c>pending</c>, <c>future</c>, <c>private</c>, <c>trash</c>, <c>inherit</c> or a plugin's own.</summary>
    public string Status { get; init; } = "publish";

    /// <summary>The title as plain text: tags removed, entities decoded once. May be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The slug.</summary>
    public Slug Slug { get; init; }

    /// <summary>The address that the world knows; empty when missing.</summary>
    public string Link { get; init; } = "";

    /// <summary>The global identifier, often <c>…/?p=ID</c>; empty when missing.</summary>
    public string Guid { get; init; } = "";

    /// <summary>The parent item's id; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>The order among siblings.</summary>
    public int MenuOrder { get; init; }

    /// <summary>True when a password guards the item. The password itself is read past and not kept.</summary>
    public bool HasPassword { get; init; }

    /// <summary>True when the item is pinned to the front page.</summary>
    public bool IsSticky { get; init; }

    /// <summary>The post format such as <c>aside</c>; null for a standard post (WordPress: the taxonomy <c>post_format</c>).</summary>
    public string? PostFormat { get; init; }

    /// <summary>Logins of the authors, the main one first; empty when unknown. Co-Authors Plus terms count.</summary>
    public IReadOnlyList<string> AuthorLogins { get; init; } = [];

    /// <summary>The excerpt that the author wrote by hand; empty when there is none.</summary>
    public PostBody Excerpt { get; init; } = PostBody.Empty;

    /// <summary>The body. Empty when read for the index only.</summary>
    public PostBody Body { get; init; } = PostBody.Empty;

    /// <summary>True for a page without a body, and without a template or a builder that would show something all the same; told at whatever depth it was read.</summary>
    internal bool HasEmptyBody { get; init; }

    /// <summary>When it was published, or is to be; null when unknown.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>When it was last changed; null when unknown.</summary>
    public LocalDate? Modified { get; init; }

    /// <summary>Terms in the order of the source, all taxonomies.</summary>
    public IReadOnlyList<TermReference> Terms { get; init; } = [];

    /// <summary>Meta entries in the order of the source, repeated keys kept.</summary>
    public IReadOnlyList<MetaEntry> Meta { get; init; } = [];

    /// <summary>The attachment that is the featured image; null when there is none (WordPress: <c>_thumbnail_id</c>).</summary>
    public string? FeaturedImageId { get; init; }

    /// <summary>The featured image of a source that names the file itself and no attachment (Ghost: <c>feature_image</c>; front matter: <c>image</c>, <c>cover</c> …); null when there is none.</summary>
    public Attachment? FeaturedImage { get; init; }

    /// <summary>The file, for items of type <c>attachment</c>; else null.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>Podcast media.</summary>
    public IReadOnlyList<Enclosure> Enclosures { get; init; } = [];

    /// <summary>Comments in the order of the source, unapproved ones included.</summary>
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>True when visitors may comment (WordPress: <c>comment_status</c> is <c>open</c>); null when unknown.</summary>
    public bool? CommentsOpen { get; init; }

    /// <summary>The language as a code in lower case, such as <c>de</c> or <c>pt-br</c> (Polylang: a term of the taxonomy <c>language</c>); empty when the item itself does not tell.</summary>
    public string Language { get; init; } = "";

    /// <summary>What the item has in common with its translations into other languages (Polylang: a term of <c>post_translations</c>; WPML: its number of translations); empty when it has none.</summary>
    public string TranslationGroup { get; init; } = "";

    /// <summary>Addresses that the source itself says led here once (Jekyll's <c>redirect_from</c>, Hugo's <c>aliases</c>), as written.</summary>
    public IReadOnlyList<string> OldAddresses { get; init; } = [];

    /// <summary>Fields that nothing here understands, in the order of the source; they go into the front matter as they are.</summary>
    public IReadOnlyList<ExtraField> Extra { get; init; } = [];

    /// <summary>The path of the item's own file below what the user named, with <c>/</c>; empty when it comes from an export. A file may have been worked on by hand: of twins it wins.</summary>
    public string File { get; init; } = "";

    /// <summary>True when the source has no id and the reader made one up; it is not written.</summary>
    public bool HasMadeUpId { get; init; }

    /// <summary>The generator that the item was written for, as far as the source tells (<c>jekyll</c>, <c>hugo</c> …); empty when it does not.</summary>
    public string Generator { get; init; } = "";

    /// <summary>False when the source tells its generator to run no template tags in this body (Hexo: <c>disableNunjucks</c>). Default: true.</summary>
    public bool RunsTemplates { get; init; } = true;

    /// <summary>The first value of a meta key, or null.</summary>
    /// <param name="key">The key, compared exactly.</param>
    public string? MetaValue(string key)
    {
        // Not by an enumerator of the interface: this is asked of every item, many times.
        for (int i = 0; i < Meta.Count; i++)
        {
            if (Meta[i].Key == key)
            {
                return Meta[i].Value;
            }
        }

        return null;
    }
}
