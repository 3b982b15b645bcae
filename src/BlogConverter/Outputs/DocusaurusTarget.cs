// Docusaurus.
using System.Globalization;
using System.Text;
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
        GeneratedAddresses = ["/", "/archive/", "/authors/", "/tags/"],
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
        Extras = [KnownFields.Row("seo-title", "title_meta"), KnownFields.Row("canonical"), KnownFields.Row("noindex"), KnownFields.Row("social-image"), KnownFields.Row("language")],
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
            { Type: "post" } => ["blog", slug],
            { Type: "page" } => ["src", "pages", .. item.Ancestors.Select(Visible), slug],
            _ => ["src", "pages", item.Type, .. item.Ancestors.Select(Visible), slug],
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

    private static FrontMatterList Tags(ItemFields item) => new([.. item.Categories.Concat(item.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Select(Tag)]);

    /// <summary>Docusaurus makes an address of the letters and digits of a tag; where that would leave out a sign that tells it from another, the address is told.</summary>
    private static FrontMatterValue Tag(string name)
    {
        if (name.Any(char.IsLetterOrDigit) && !name.AsSpan().ContainsAny("#+<>"))
        {
            return name;
        }

        string spelled = string.Concat(name.EnumerateRunes().Select(r => Rune.IsLetterOrDigit(r) ? r.ToString() : r.Value switch { '#' => "-sharp-", '+' => "-plus-", _ => "-" + r.Value.ToString("x", CultureInfo.InvariantCulture) + "-" }));
        return new FrontMatterMap { { "label", name }, { "permalink", "/" + string.Join('-', spelled.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries)) } };
    }

    private static FrontMatterMap? LastUpdate(ItemFields item) =>
        KnownFields.Date(item.Modified, DateForm.IsoLocal) is { } date ? new FrontMatterMap { { "date", date } } : null;
}
