// Docusaurus.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>
/// Docusaurus 3: posts in <c>blog/</c>, pages and custom types in <c>src/pages/</c>; see docusaurus.io, "Blog" and "Creating Pages". Files are MDX to it, whatever they are called.
/// The blog stands at the root (its "blog-only mode"), because an old blog's addresses do; a post without one of its own lives below <c>/blog/</c>. Categories join the tags, which is all that its blog has. Dates are UTC to it, so the local time is written without its offset, and the day stays the author's.
/// </summary>
internal static class DocusaurusTarget
{
    public static OutputTarget Create() => new("docusaurus")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = AddressOf,
        PostsAddresses = ["/blog/", "/posts/", "/all-posts/"],
        GeneratedAddresses = ["/", "/archive/", "/authors/", "/tags/"],
        TermAddressOf = TermAddresses.Docusaurus,
        ArchivesPostsOnly = true,
        Markdown = Mdx.Options,
        PortableMarkdown = Mdx.Portable,
        MediaFolder = "static",
        Data = new SiteData("data", IsJson: true),
        SiteFiles = DocusaurusSite.Files,
        Advice = "The addresses hold with the blog at the root of the site, as docusaurus.config.sample.js sets it (routeBasePath).",
        StaticFolder = "static",
        ReservedKeys =
        [
            "author", "author_image_url", "author_title", "author_url", "authorImageURL", "authorTitle", "authorURL", "authors", "date", "description", "draft",
            "hide_table_of_contents", "id", "image", "keywords", "last_update", "layout", "pagination_next", "pagination_prev", "sidebar_label", "sidebar_position", "slug", "tags", "title",
            "title_meta", "toc_max_heading_level", "toc_min_heading_level", "unlisted", "wrapperClassName",
        ],
        Extras = [KnownFields.Row("seo-title", "title_meta"), KnownFields.Row("canonical"), KnownFields.Row("noindex"), KnownFields.Row("social-image"), KnownFields.Row("language"), KnownFields.Row("translations")],
        Fields =
        [
            new("title", "title", i => i.Title.Length > 0 ? i.Title : i.Slug),
            new("date", "date", i => IsPost(i) ? KnownFields.Date(i.Date, DateForm.IsoLocal) : null),
            new("lastmod", "last_update", i => IsPost(i) ? LastUpdate(i) : null),
            new("slug", "slug", Slug) { IsRequired = true },
            new("author", "authors", i => IsPost(i) ? FrontMatterValue.Of(i.AuthorNames.Select(AuthorName.Key)) : null),
            new("tags", "tags", i => IsPost(i) ? Tags(i) : null),
            new("excerpt", "description", i => i.Description),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            KnownFields.Row("image"),
            new("draft", "draft", i => i.IsDraft ? true : (FrontMatterValue?)null) { IsRequired = true },
            new("id", "wordpress_id", i => KnownFields.Row("id").Value(i)),
        ],
    };

    private static bool IsPost(ItemFields item) => item.Item.Type == "post";

    private static string PathOf(Placement item)
    {
        string slug = Visible(item.Slug);
        return OutputPath.Join(item switch
        {
            { Role: PageRole.Front } => ["src", "pages", .. item.LanguageFolder, "index"],

            // The blog makes the list of posts at its address; Docusaurus passes over this name.
            { Role: PageRole.Posts } => ["src", "pages", .. item.LanguageFolder, "_" + slug],
            { Type: "post" } => ["blog", .. item.LanguageFolder, slug],
            { Type: "page" } => ["src", "pages", .. item.LanguageFolder, .. item.Ancestors.Select(Visible), slug],
            _ => ["src", "pages", item.Type, .. item.LanguageFolder, .. item.Ancestors.Select(Visible), slug],
        }) + ".md";
    }

    /// <summary>Docusaurus passes over names that begin with an underscore, and over tests.</summary>
    private static string Visible(string slug)
    {
        string visible = slug.TrimStart('_', '.') is { Length: > 0 } rest ? SitePath.NoIndex(rest) : "page-" + slug;
        return visible.EndsWith(".test", StringComparison.OrdinalIgnoreCase) ? visible[..^5] + "-test" : visible;
    }

    private static string AddressOf(Placement item, string path) => SitePath.AddressOf(path, item.Type == "post" ? "" : "src/pages/");

    /// <summary>A post's slug is told always, because a name that begins with a date is taken apart.</summary>
    private static FrontMatterValue? Slug(ItemFields item) => KnownFields.Text(item.Address ?? (IsPost(item) ? "/blog/" + SitePath.NameOf(item.Path) : null));

    /// <summary>Names; the file of tags has their addresses and descriptions.</summary>
    private static FrontMatterValue Tags(ItemFields item) => FrontMatterValue.Of(item.Categories.Concat(item.Tags).Distinct(StringComparer.OrdinalIgnoreCase));

    private static FrontMatterMap? LastUpdate(ItemFields item) =>
        KnownFields.Date(item.Modified, DateForm.IsoLocal) is { } date ? new FrontMatterMap { { "date", date } } : null;
}
