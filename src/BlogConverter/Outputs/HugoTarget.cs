// Hugo.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>Hugo 0.111 and later: one file for each item below <c>content/</c>; see gohugo.io, "Content organization" and "Front matter".</summary>
internal static class HugoTarget
{
    /// <summary>Keys that mean something to Hugo.</summary>
    public static IReadOnlyList<string> ReservedKeys { get; } =
    [
        "aliases", "audio", "build", "cascade", "date", "description", "draft", "expirydate", "headless", "images", "keywords", "lang", "lastmod", "layout",
        "linktitle", "markup", "menu", "menus", "modified", "outputs", "params", "path", "pubdate", "publishdate", "published", "resources", "sitemap",
        "slug", "summary", "title", "translationkey", "type", "unpublishdate", "url", "videos", "weight",
    ];

    public static OutputTarget Create() => new("hugo")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = AddressOf,
        NamesLanguage = true,
        PostsAddresses = ["/posts/"],
        GeneratedAddresses = ["/", "/categories/", "/tags/"],
        TermAddressOf = HugoTerms.AddressOf,
        FeedAddressOf = static page => page + "index.xml",
        Formats = [FrontMatterWriter.Yaml, FrontMatterWriter.Toml, FrontMatterWriter.Json],
        Markdown = new MarkdownOptions { Renderers = [HugoRenderers.Render, AlternativeTexts.Render, TextMath.Render, PortableRenderers.Render], Guard = HugoGuard.Find, UnsayableCode = HugoGuard.IsUnsayable, CodeInfo = CodeFences.Hugo },
        MediaFolder = "static",
        SiteFiles = HugoSite.Files,
        Advice = "Hugo leaves raw HTML out unless markup.goldmark.renderer.unsafe is set, as config.sample.toml does.",
        StaticFolder = "static",
        ReservedKeys = ReservedKeys,
        Extras = [KnownFields.Row("seo-title"), KnownFields.Row("description"), KnownFields.Row("canonical"), KnownFields.Row("noindex"), KnownFields.Row("social-image"), KnownFields.Row("language", "language"), KnownFields.Row("translation-key", "translationKey")],
        PortableMarkdown = new MarkdownOptions { Renderers = [HugoRenderers.RenderPortable, AlternativeTexts.Render, TextMath.Render, PortableRenderers.Render], Guard = HugoGuard.Find },
        Fields =
        [
            KnownFields.Row("title"),
            KnownFields.Row("date"),
            KnownFields.Row("lastmod"),
            new("slug", "slug", i => i.PageName),
            KnownFields.Row("address"),
            KnownFields.Row("aliases"),
            KnownFields.Row("author"),
            KnownFields.Row("categories"),
            KnownFields.Row("tags"),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            KnownFields.Row("excerpt", "summary"),
            new("image", "images", i => i.FeaturedImage is { } image ? FrontMatterValue.Of([image.Url]) : null),
            KnownFields.Row("draft"),
            KnownFields.Row("id"),
        ],
    };

    private static string PathOf(Placement item)
    {
        string slug = SitePath.NoIndex(item.Slug);
        return item switch
        {
            { Role: PageRole.Front } => "content/_index.md",
            { Role: PageRole.Posts } => "content/posts/_index.md",
            { Type: "post" } => OutputPath.Join(["content", "posts", slug]) + ".md",
            { Type: "page" } when IsSection(item) => OutputPath.Join(["content", slug, "_index"]) + ".md",
            { Type: "page" } => OutputPath.Join(["content", .. item.Ancestors, slug]) + ".md",
            _ => OutputPath.Join(["content", item.Type, .. item.Ancestors, slug]) + ".md",
        };
    }

    /// <summary>The folder below <c>content</c>, and the slug; a section has the address of its folder. Addresses are in lower case.</summary>
    private static string AddressOf(Placement item, string path) => (item.Language.Length > 0 ? "/" + item.Language : "") + SitePath.AddressOf(path.ToLowerInvariant(), "content/", item.Language);

    /// <summary>A folder at the top is a section with a page of its own, at the very address of a page of that name: the page has to be the section's.</summary>
    private static bool IsSection(Placement page) => page.Ancestors.Count == 0 && (page.HasChildren || page.Slug.Equals("posts", StringComparison.OrdinalIgnoreCase));
}
