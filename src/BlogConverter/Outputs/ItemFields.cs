// What the front matter of an item is made of.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>An item's facts, ready to be shown: names instead of logins and slugs, plain text instead of HTML. Private data are not among them.</summary>
/// <param name="Item">The item.</param>
public sealed record ItemFields(BlogItem Item)
{
    /// <summary>The item's id in the source.</summary>
    public string Id { get; init; } = Item.Id;

    /// <summary>The title, plain text.</summary>
    public string Title { get; init; } = Item.Title;

    /// <summary>The decoded slug.</summary>
    public string Slug { get; init; } = Item.Slug.Text;

    /// <summary>When it was published; null when unknown.</summary>
    public LocalDate? Date { get; init; } = Item.Published;

    /// <summary>When it was last changed; null when unknown.</summary>
    public LocalDate? Modified { get; init; } = Item.Modified;

    /// <summary>The authors' names as shown to visitors, the main one first.</summary>
    public IReadOnlyList<string> AuthorNames { get; init; } = [];

    /// <summary>Every category, tag and other term with its slug and parents: what nested lists, paths and term pages are made of. The lists of names below are made from it.</summary>
    public IReadOnlyList<MappedTerm> Terms { get; init; } = [];

    /// <summary>Names of the categories.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Names of the tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Names of the terms of other taxonomies.</summary>
    public IReadOnlyList<TaxonomyNames> OtherTerms { get; init; } = [];

    /// <summary>The excerpt that the author wrote, as plain text; empty when there is none.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The featured image; null when there is none.</summary>
    public FeaturedImage? FeaturedImage { get; init; }

    /// <summary>Media files that a podcast plugin attached, with their addresses as they are to be written.</summary>
    public IReadOnlyList<Enclosure> Enclosures { get; init; } = [];

    /// <summary>The address at which the page has to live, from the root of the site (<c>/2011/09/hello/</c>); null when the generator's own habit leads there, or for drafts.</summary>
    public string? Address { get; init; }

    /// <summary>Other addresses that led to the page and that a generator can answer with a page of its own: paths without a query, from the root of the site.</summary>
    public IReadOnlyList<string> OldAddresses { get; init; } = [];

    /// <summary>What the author told an SEO plugin.</summary>
    public SeoFields Seo { get; init; } = SeoFields.None;

    /// <summary>The post meta that the user asked for, under the keys that he wants.</summary>
    public FrontMatterMap Meta { get; init; } = [];

    /// <summary>The language of a page in a site of several, such as <c>de</c> (Polylang's term, WPML's <c>?lang=</c>); empty when the source does not tell.</summary>
    public string Language { get; init; } = "";

    /// <summary>True when that is another one than the main language of the site.</summary>
    public bool IsInOtherLanguage { get; init; }

    /// <summary>The name that the page shares with its translations; empty when it has none.</summary>
    public string TranslationKey { get; init; } = "";

    /// <summary>The translations that go out, with the addresses of their pages from the root of the host, or the paths of their files where pages have no addresses.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>The path of the file that this one is a translation of, below the output folder; null when there is none.</summary>
    public string? OriginalPath { get; init; }

    /// <summary>What the page is to its site. Default: a page like others.</summary>
    public PageRole Role { get; init; }

    /// <summary>Where the file goes, below the output folder; empty when not known.</summary>
    public string Path { get; init; } = "";

    /// <summary>The name of the file where it names the page, else the slug: generators that make the address of the slug have to make it of the same name.</summary>
    internal string PageName => Path.Length > 0 && SitePath.NameOf(Path, IsInOtherLanguage ? Language : "") is var name && name is not ("index" or "_index") ? name : Slug;

    /// <summary>What stands below the front matter; empty when not known. Some generators have to be told of what is in it.</summary>
    public string Body { get; init; } = "";

    /// <summary>The first sentence that a visitor read, for generators that insist on a description; empty when there is none.</summary>
    public string Opening { get; init; } = "";

    /// <summary>The description for search engines, or else the excerpt.</summary>
    internal string Description => Seo.Description.Length > 0 ? Seo.Description : Excerpt;

    /// <summary>The description, or else the first sentence, or else the title: never empty unless the item is.</summary>
    internal string DescriptionOrOpening => Seo.Description.Length > 0 ? Seo.Description : Excerpt.Length > 0 ? Excerpt : Opening.Length > 0 ? Opening : Title.Length > 0 ? Title : Slug;

    /// <summary>True when the item is not public: the target marks it so.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>An item's terms in one taxonomy.</summary>
/// <param name="Taxonomy">The taxonomy's name in the source, or the front-matter key that the taxonomy map gave it.</param>
/// <param name="Names">The names of the terms.</param>
public readonly record struct TaxonomyNames(string Taxonomy, IReadOnlyList<string> Names);

/// <summary>A page that says the same in another language.</summary>
/// <param name="Language">The language, such as <c>de</c>.</param>
/// <param name="Address">Where it is.</param>
public readonly record struct Translation(string Language, string Address);

/// <summary>An item's featured image.</summary>
/// <param name="Url">The address as it is to be written.</param>
/// <param name="AlternativeText">The alternative text; may be empty.</param>
public sealed record FeaturedImage(string Url, string AlternativeText)
{
    /// <summary>What themes show below it, plain text; may be empty.</summary>
    public string Caption { get; init; } = "";
}
