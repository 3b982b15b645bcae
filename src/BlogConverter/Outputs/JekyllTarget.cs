// Jekyll.
using System.Globalization;
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>
/// Jekyll 3 and later: posts named by their date, drafts in <c>_drafts</c>, pages at their path, a collection for each custom type; see jekyllrb.com, "Posts", "Pages" and "Collections".
/// Jekyll turns every date into the building machine's zone, and takes the post's address from what comes out. A date is therefore a text without an offset, which is a time of that zone
/// already: the day stays the author's everywhere.
/// </summary>
internal static class JekyllTarget
{
    // Jekyll publishes nothing from _posts whose name does not begin with a date; this one says that there is none.
    private const string NoDate = "1970-01-01";

    public static OutputTarget Create() => new("jekyll")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = AddressOf,
        TermAddressOf = TermAddresses.Kept,
        ArchivesPostsOnly = true,
        ListsPostsOnPage = true,
        FeedAddressOf = static page => page == "/" ? "/feed.xml" : null,
        Markdown = Kramdown.Options,
        Data = new SiteData("_data", IsJson: false),
        SiteFiles = JekyllSite.Files,
        Advice = "_config.sample.yml has the settings that belong to these files: addresses of posts, collections.",
        MediaFolder = "",
        NeedsDate = true,
        ReservedKeys =
        [
            "layout", "title", "date", "permalink", "published", "category", "categories", "tag", "tags", "excerpt", "excerpt_separator", "slug",
            "redirect_from", "redirect_to", "collection", "content", "dir", "name", "path", "url", "id", "next", "previous", "output", "relative_path", "render_with_liquid", "sitemap",
        ],
        Extras = [KnownFields.Row("seo-title"), KnownFields.Row("description"), KnownFields.Row("canonical", "canonical_url"), KnownFields.Row("noindex"), KnownFields.Row("social-image"), KnownFields.Row("language"), KnownFields.Row("translations")],
        Fields =
        [
            // The layout "home" of Jekyll's own theme lists the posts.
            new("layout", "layout", i => i.Role == PageRole.Posts ? "home" : i.Item.Type == "page" ? "page" : "post") { IsRequired = true },
            KnownFields.Row("title"),
            new("date", "date", i => KnownFields.LocalText(i.Date, DateForm.SpacedLocal)),
            new("lastmod", "last_modified_at", i => KnownFields.LocalText(i.Modified, DateForm.SpacedLocal)),
            KnownFields.Row("slug"),
            KnownFields.Row("address", "permalink"),
            KnownFields.Row("aliases", "redirect_from"),
            KnownFields.Row("author"),
            KnownFields.Row("categories"),
            KnownFields.Row("tags"),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            KnownFields.Row("excerpt"),
            KnownFields.Row("image"),
            new("draft", "published", i => i.IsDraft && i.Item.Type != "post" ? false : (FrontMatterValue?)null) { IsRequired = true },
            KnownFields.Row("id", "wordpress_id"),
        ],
    };

    private static string PathOf(Placement item)
    {
        string slug = Visible(item.Slug);
        return OutputPath.Join(item switch
        {
            { Role: PageRole.Front } => [.. item.LanguageFolder, "index"],
            { Type: "post", IsDraft: true } => ["_drafts", .. item.LanguageFolder, slug],
            { Type: "post" } => ["_posts", .. item.LanguageFolder, Day(item) + "-" + slug],
            { Type: "page" } => [.. item.LanguageFolder, .. item.Ancestors.Select(Visible), slug],
            _ => ["_" + item.Type, .. item.LanguageFolder, .. item.Ancestors, slug],
        }) + ".md";
    }

    /// <summary>Jekyll's own pattern for posts is <c>/:categories/:year/:month/:day/:title.html</c>; the configuration that comes along leaves the categories out. Pages have their path and <c>.html</c>.</summary>
    private static string AddressOf(Placement item, string path)
    {
        string name = SitePath.NameOf(path);
        return item.Role == PageRole.Front ? SitePath.AddressOf(path)
            : item.Type == "post" && name.Length > 11
            ? SitePath.Address([name[..4], name[5..7], name[8..10], name[11..]])[..^1] + ".html"
            : SitePath.AddressOf(path.TrimStart('_'))[..^1] + ".html";
    }

    private static string Day(Placement item) => item.Date?.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? NoDate;

    /// <summary>Jekyll passes over names that begin with one of these.</summary>
    private static string Visible(string slug) => slug.TrimStart('_', '.', '#', '~') is { Length: > 0 } visible ? visible : "page-" + slug;
}
