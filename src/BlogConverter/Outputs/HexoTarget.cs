// Hexo.
using AngleSharp.Dom;
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>Hexo 5 and later: posts in <c>source/_posts</c>, drafts in <c>source/_drafts</c>, everything else a page in a folder of its own; see hexo.io, "Writing" and "Front-matter". Its tags (<c>{% iframe … %}</c>) are not used: they say nothing that HTML does not, and would run beside the template code of authors.</summary>
internal static class HexoTarget
{
    private const string Root = "source/";

    public static OutputTarget Create() => new("hexo")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = AddressOf,
        PostsAddresses = ["/blog/", "/posts/", "/all-posts/"],
        TermAddressOf = TermAddresses.Hexo,
        ArchivesPostsOnly = true,
        Formats = [FrontMatterWriter.Yaml, FrontMatterWriter.JsonBetweenSemicolons],
        Markdown = new MarkdownOptions { Renderers = [HtmlFootnotes.Render, AlternativeTexts.Render, Render, TextMath.Render, PortableRenderers.Render], CodeInfo = CodeFences.Hexo },
        MediaFolder = "source",
        Data = new SiteData("source/_data", IsJson: false),
        SiteFiles = HexoSite.Files,
        StaticFolder = "source",
        ReservedKeys =
        [
            "alias", "author", "categories", "comments", "content", "cover", "date", "disableNunjucks", "excerpt", "id", "lang", "layout", "link", "more", "path", "permalink",
            "photos", "posts", "published", "raw", "site", "slug", "source", "tags", "title", "updated",
        ],
        Fields =
        [
            KnownFields.Row("title"),
            new("date", "date", i => KnownFields.Date(i.Date, DateForm.SpacedLocal)),
            new("lastmod", "updated", i => KnownFields.Date(i.Modified, DateForm.SpacedLocal)),
            new("address", "permalink", i => i.Address is { } address ? Permalink(address) : (FrontMatterValue?)null),
            KnownFields.Row("aliases", "alias"),
            KnownFields.Row("author"),
            new("categories", "categories", i => i.Item.Type == "post" ? Categories(i) : null),
            new("tags", "tags", i => i.Item.Type == "post" ? FrontMatterValue.Of(i.Tags) : null),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            KnownFields.Row("excerpt"),
            KnownFields.Row("image", "cover"),
            new("comments", "comments", i => i.Item.CommentsOpen is false ? false : (FrontMatterValue?)null),
            KnownFields.Row("id"),
            new("template", "disableNunjucks", i => TemplateMarks.AreIn(i.Body) ? true : (FrontMatterValue?)null) { IsRequired = true },
        ],
    };

    /// <summary>Hexo takes a list of names for a path from parent to child, so that each category is a list of its own. A path counts for the parents on it, too: none needs a list beside it.</summary>
    private static FrontMatterList Categories(ItemFields item)
    {
        if (item.Terms.Count == 0)
        {
            return new FrontMatterList([.. item.Categories.Select(c => FrontMatterValue.Of([c]))]);
        }

        string[][] paths = [.. item.Terms.Where(t => t.Taxonomy == Model.Term.Category).Select(t => t.Path.Select(p => p.Name).ToArray())];
        return new FrontMatterList([.. paths.Where(path => !Array.Exists(paths, other => other.Length > path.Length && other.AsSpan().StartsWith(path))).Select(FrontMatterValue.Of)]);
    }

    private static string PathOf(Placement item)
    {
        string slug = Visible(item.Slug);
        return OutputPath.Join(item switch
        {
            { Role: PageRole.Front } => ["source", .. item.LanguageFolder, "index"],
            { IsDraft: true } => ["source", "_drafts", .. item.LanguageFolder, slug],
            { Type: "post" } => ["source", "_posts", .. item.LanguageFolder, slug],
            { Type: "page" } => ["source", .. item.LanguageFolder, .. item.Ancestors.Select(Visible), slug, "index"],
            _ => ["source", item.Type, .. item.LanguageFolder, .. item.Ancestors.Select(Visible), slug, "index"],
        }) + ".md";
    }

    /// <summary>Hexo's own pattern for posts is <c>:year/:month/:day/:title/</c>.</summary>
    private static string AddressOf(Placement item, string path) => item.Type == "post" && item.Date is { Time: var time }
        ? SitePath.Address([Digits(time.Year, "0000"), Digits(time.Month, "00"), Digits(time.Day, "00"), .. Below(path).Split('/')])
        : SitePath.AddressOf(path, Root);

    private static string Below(string path) => path.StartsWith("source/_posts/", StringComparison.Ordinal) ? path["source/_posts/".Length..path.LastIndexOf('.')] : SitePath.NameOf(path);

    private static string Digits(int number, string format) => number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Hexo passes over names that begin with an underscore or a dot.</summary>
    private static string Visible(string slug) => slug.TrimStart('_', '.', '#', '~') is { Length: > 0 } visible ? SitePath.NoIndex(visible) : "page-" + slug;

    /// <summary>Hexo wants a slash or <c>.html</c> at the end, and the address without the first slash.</summary>
    private static string Permalink(string address)
    {
        string relative = address.TrimStart('/');
        return relative.EndsWith('/') || relative.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? relative : relative + "/";
    }

    private static bool Render(IElement element, MarkdownWriter writer) => element.LocalName switch
    {
        // Hexo looks for the marker of the summary without an author's own words.
        Model.ContentElements.More => PortableRenderers.Comment("<!-- more -->", writer),
        "pre" => writer.CanBlock && IsIndented(element.TextContent) && Raw(element, writer),
        _ => false,
    };

    /// <summary>Hexo's highlighter moves code to the left as a whole; as raw HTML it stays where it is.</summary>
    private static bool IsIndented(string code)
    {
        bool hasLine = false;
        foreach (ReadOnlySpan<char> line in code.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                hasLine = true;
                if (!char.IsWhiteSpace(line[0]))
                {
                    return false;
                }
            }
        }

        return hasLine;
    }

    private static bool Raw(IElement element, MarkdownWriter writer)
    {
        writer.RawBlock(element);
        return true;
    }
}
