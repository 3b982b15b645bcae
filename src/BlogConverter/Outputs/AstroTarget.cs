// Astro.
using System.Globalization;
using System.Text;
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>
/// Astro's content collections: posts in <c>src/content/blog</c> with the fields of its blog starter, pages and custom types in collections of their own; see docs.astro.build,
/// "Content collections". A date is a text without an offset, which the schema makes a time of the building machine's zone, where the starter's pages show it: the day stays the author's.
/// </summary>
internal static class AstroTarget
{
    private const string Root = "src/content/";

    public static OutputTarget Create() => new("astro")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = AddressOf,
        Markdown = new MarkdownOptions { Renderers = [LocalImages.Render, TextMath.Render, PortableRenderers.Render] },
        MediaFolder = "public",
        Data = new SiteData("src/data", IsJson: true),
        SiteFiles = AstroSite.Files,
        Advice = "content.config.sample.ts has the schema of the collections, page.sample.astro the addresses: copy them to src/content.config.ts and src/pages/[...slug].astro.",
        StaticFolder = "public",
        NeedsDescription = true,
        ReservedKeys = ["astro", "description", "draft", "file", "id", "layout", "pubDate", "slug", "title", "updatedDate", "url"],
        Fields =
        [
            new("title", "title", i => i.Title.Length > 0 ? i.Title : i.Slug) { IsRequired = true },
            new("excerpt", "description", i => i.DescriptionOrOpening) { IsRequired = true },
            new("date", "pubDate", i => KnownFields.LocalText(i.Date ?? i.Modified, DateForm.IsoLocal) ?? "1970-01-01T00:00:00") { IsRequired = true },
            new("lastmod", "updatedDate", i => KnownFields.LocalText(i.Modified, DateForm.IsoLocal)),
            new("address", "permalink", i => i.Address is { } address ? address : (FrontMatterValue?)null),
            KnownFields.Row("aliases"),
            KnownFields.Row("author"),
            KnownFields.Row("categories"),
            KnownFields.Row("tags"),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            KnownFields.Row("image"),
            KnownFields.Row("draft"),
            KnownFields.Row("id", "wordpressId"),
        ],
    };

    private static string PathOf(Placement item) => OutputPath.Join(item switch
    {
        { Role: PageRole.Front } => ["src", "content", "pages", .. item.LanguageFolder, "index"],
        { Type: "post" } => ["src", "content", "blog", .. item.LanguageFolder, Visible(item.Slug)],
        { Type: "page" } => ["src", "content", "pages", .. item.LanguageFolder, .. item.Ancestors.Select(Visible), Visible(item.Slug)],
        _ => ["src", "content", item.Type, .. item.LanguageFolder, .. item.Ancestors.Select(Visible), Visible(item.Slug)],
    }) + ".md";

    /// <summary>Astro's loader passes over names that begin with an underscore.</summary>
    private static string Visible(string slug) => slug.TrimStart('_', '.') is { Length: > 0 } visible ? SitePath.NoIndex(visible) : "page-" + slug;

    /// <summary>Pages stand at the root, as the page that the configuration's sample shows makes them.</summary>
    private static string AddressOf(Placement item, string path) => SitePath.AddressOf(Slugged(path), item.Type == "page" ? Root + "pages/" : Root);

    /// <summary>Astro makes ids of paths: lower case, and without signs other than hyphens and underscores (github-slugger).</summary>
    private static string Slugged(string path) => string.Concat(path[..path.LastIndexOf('.')].ToLowerInvariant().EnumerateRunes().Where(IsKept).Select(r => r.Value == ' ' ? "-" : r.ToString()));

    private static bool IsKept(Rune rune) => rune.Value is '/' or '-' or ' ' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark || Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune);
}
