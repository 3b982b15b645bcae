// Pelican.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>
/// Pelican 4: articles in <c>content/</c>, pages in <c>content/pages</c>, each with lines of <c>Key: value</c> on top; see docs.getpelican.com, "Writing content".
/// An article has one category: the first; the others join the tags.
/// </summary>
internal static class PelicanTarget
{
    public static OutputTarget Create() => new("pelican")
    {
        PathOf = PathOf,
        AddressOf = AddressOf,
        PostsAddresses = ["/blog/", "/posts/", "/all-posts/"],
        TermAddressOf = TermAddresses.Pelican,
        ArchivesPostsOnly = true,
        HasOneCategory = true,
        Formats = [FrontMatterWriter.Lines],
        Markdown = PythonMarkdown.Options,
        MediaFolder = "content",
        Data = new SiteData("data", IsJson: true),
        SiteFiles = PelicanSite.Files,
        Advice = "pelicanconf.sample.py has the settings that belong to these files: where posts and pages are.",
        StaticFolder = "content/extra",
        Extras = [.. KnownFields.Extras.Where(f => f.Name != "translations")],
        ReservedKeys =
        [
            "author", "authors", "category", "date", "keywords", "lang", "modified", "save_as", "slug", "status", "summary", "tags", "template", "title", "translation", "translations", "url",
        ],
        Fields =
        [
            new("title", "title", i => PythonMarkdown.Html(i.Title.Length > 0 ? i.Title : i.Slug)) { IsRequired = true },
            new("date", "date", i => KnownFields.Date(i.Date ?? i.Modified, DateForm.Spaced)) { IsRequired = true },
            new("lastmod", "modified", i => KnownFields.Date(i.Modified, DateForm.Spaced)),
            // Translations have one slug, and the language tells them apart.
            new("slug", "slug", i => i.Path.Length > 0 ? SlugOf(i.OriginalPath ?? i.Path) : i.Slug),
            new("address", "url", i => i.Address == "/" ? "./" : i.Role == PageRole.Posts ? null : KnownFields.Text(i.Address?.TrimStart('/'))),
            new("file", "save_as", SaveAs),
            KnownFields.Row("aliases"),
            new("author", "authors", i => FrontMatterValue.Of(i.AuthorNames)),
            new("categories", "category", i => i.Categories is [var first, ..] ? first : (FrontMatterValue?)null),
            new("tags", "tags", i => FrontMatterValue.Of(i.Categories.Skip(1).Concat(i.Tags).Distinct(StringComparer.Ordinal))),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            new("excerpt", "summary", i => PythonMarkdown.Html(i.Excerpt)),
            KnownFields.Row("image"),
            // The list of posts takes the place of its page.
            new("draft", "status", i => i.IsDraft || i.Role == PageRole.Posts ? "draft" : (FrontMatterValue?)null) { IsRequired = true },
            KnownFields.Row("id", "wordpress_id"),
        ],
    };

    private static string PathOf(Placement item) => OutputPath.Join(item switch
    {
        { Role: PageRole.Front } => ["content", "pages", .. item.LanguageFolder, "index"],
        { Type: "post" } => ["content", "posts", .. item.LanguageFolder, Visible(item.Slug)],
        { Type: "page" } => ["content", "pages", .. item.LanguageFolder, .. item.Ancestors.Select(Visible), Visible(item.Slug)],
        _ => ["content", item.Type, .. item.LanguageFolder, .. item.Ancestors.Select(Visible), Visible(item.Slug)],
    }) + ".md";

    private static string Visible(string slug) => slug.TrimStart('.') is { Length: > 0 } visible ? visible : "page-" + slug;

    /// <summary>Pelican's own settings: <c>{slug}.html</c>, and <c>pages/{slug}.html</c> for pages.</summary>
    private static string AddressOf(Placement item, string path) => (item.Type == "page" ? "/pages/" : "/") + Uri.EscapeDataString(SlugOf(path, item.Language)) + ".html";

    /// <summary>Two pages of one slug and language would be translations of each other to Pelican: what stands below the folder of posts or pages, and of the language, is the slug, folders and all.</summary>
    private static string SlugOf(string path, string language = "")
    {
        string[] names = path[..path.LastIndexOf('.')].Split('/');
        string[] below = names is ["content", "posts" or "pages", .. var rest] ? rest is [.. var folder, "index"] && folder.Length > 0 && !(folder is [var only] && only == language) ? folder : rest : names[1..];
        return string.Join('-', language.Length > 0 && below is [var first, _, ..] && first == language ? below[1..] : below);
    }

    private static FrontMatterValue? SaveAs(ItemFields item) => KnownFields.Text(item.Address is { } address && item.Role != PageRole.Posts ? FileOf(address) : null);

    /// <summary>The file behind an address of its own.</summary>
    public static string FileOf(string address)
    {
        string path = Uri.UnescapeDataString(address.TrimStart('/'));
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path.Contains('.', StringComparison.Ordinal) ? path : path + "/index.html";
    }
}
