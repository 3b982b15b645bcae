// Zola.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>
/// Zola 0.17 and later: posts in the section <c>content/blog</c>, pages at their path, and what is no field of Zola's own below <c>[extra]</c> and <c>[taxonomies]</c>;
/// see getzola.org, "Page" and "Taxonomies".
/// </summary>
internal static class ZolaTarget
{
    private const string Root = "content/";

    public static OutputTarget Create() => new("zola")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = AddressOf,
        IsAddressFixed = IsSection,
        NamesLanguage = true,
        NamesTranslationsAlike = true,
        PostsAddresses = ["/blog/"],
        GeneratedAddresses = ["/", "/categories/", "/tags/"],
        TermAddressOf = TermAddresses.Zola,
        Formats = [FrontMatterWriter.Toml, FrontMatterWriter.Yaml],
        Markdown = new MarkdownOptions { Renderers = [Tera.Render, TextMath.Render, PortableRenderers.Render], Guard = Tera.Guard, UnsayableCode = Tera.HoldsCall, CodeInfo = CodeFences.Zola },
        MediaFolder = "static",
        Data = new SiteData("data", IsJson: true),
        SiteFiles = ZolaSite.Files,
        Advice = "Zola builds no taxonomy that its configuration does not name: config.sample.toml names them all.",
        StaticFolder = "static",
        Extras = [],
        HasOwnPlaceForMeta = true,
        Fields =
        [
            KnownFields.Row("title"),
            new("date", "date", i => IsSection(i.Path) ? null : KnownFields.Row("date").Value(i)),
            new("lastmod", "updated", i => IsSection(i.Path) ? null : KnownFields.Date(i.Modified, DateForm.Iso)),
            new("slug", "slug", i => IsSection(i.Path) ? null : KnownFields.Text(i.OriginalPath is null ? i.PageName : Safe(i.Slug))),
            new("address", "path", i => KnownFields.Text(i.Address?.Trim('/'))),
            new("sort", "sort_by", i => i.Role == PageRole.Posts ? "date" : (FrontMatterValue?)null),
            new("aliases", "aliases", i => FrontMatterValue.Of(i.OldAddresses.Select(a => a.TrimStart('/')))),
            new("authors", "authors", i => IsSection(i.Path) ? null : FrontMatterValue.Of(i.AuthorNames)),
            new("excerpt", "description", i => i.Description),
            KnownFields.Row("draft"),
            new("terms", "taxonomies", i => IsSection(i.Path) ? null : Taxonomies(i)),
            new(KnownFields.Extra, "extra", Extra),
        ],
    };

    private static string PathOf(Placement item)
    {
        string slug = Safe(item.Slug);
        return item switch
        {
            { Role: PageRole.Front } => Root + "_index.md",
            { Role: PageRole.Posts } => Root + "blog/_index.md",
            { Type: "post" } => OutputPath.Join(["content", "blog", slug]) + ".md",
            { Type: "page", HasChildren: true } => OutputPath.Join(["content", .. item.Ancestors.Select(Safe), slug, "_index"]) + ".md",
            { Type: "page" } => OutputPath.Join(["content", .. item.Ancestors.Select(Safe), slug]) + ".md",
            _ => OutputPath.Join(["content", item.Type, .. item.Ancestors.Select(Safe), slug]) + ".md",
        };
    }

    /// <summary>A translation is called like its original, and has a slug of its own.</summary>
    private static string AddressOf(Placement item, string path)
    {
        string language = item.Language.Length > 0 ? "/" + item.Language : "";
        string named = SitePath.AddressOf(path, Root, item.Language);
        return language + (language.Length == 0 || IsSection(path) ? named : SitePath.Address([.. named.Split('/', StringSplitOptions.RemoveEmptyEntries)[..^1].Select(Uri.UnescapeDataString), Safe(item.Slug)]));
    }

    /// <summary>A section has neither a date nor a path of its own: it is its folder.</summary>
    private static bool IsSection(string path) => path[(path.LastIndexOf('/') + 1)..].StartsWith("_index.", StringComparison.Ordinal);

    /// <summary><c>index</c> would make a page of the folder, a dot a language, and a leading date would be cut off and taken for the post's.</summary>
    private static string Safe(string slug)
    {
        string safe = slug.Replace('.', '-');
        return safe.ToLowerInvariant() is "index" or "_index" || (safe.Length > 10 && safe[4] == '-' && safe[7] == '-' && char.IsAsciiDigit(safe[0])) ? "page-" + safe : safe;
    }

    private static FrontMatterMap Taxonomies(ItemFields item)
    {
        var map = new FrontMatterMap();
        map.TryAdd("categories", FrontMatterValue.Of(item.Categories));
        map.TryAdd("tags", FrontMatterValue.Of(item.Tags));
        foreach (TaxonomyNames taxonomy in item.OtherTerms)
        {
            map.TryAdd(taxonomy.Taxonomy, FrontMatterValue.Of(taxonomy.Names));
        }

        return map;
    }

    private static FrontMatterMap Extra(ItemFields item)
    {
        var map = new FrontMatterMap();
        map.TryAdd("image", item.FeaturedImage?.Url is { } url ? url : (FrontMatterValue?)null);
        foreach (FrontMatterField field in KnownFields.Extras.Where(f => f.Name != "description"))
        {
            map.TryAdd(field.Key, field.Value(item));
        }

        foreach ((string key, FrontMatterValue value) in item.Meta.Concat(KnownFields.Row(KnownFields.Extra).Value(item) as FrontMatterMap ?? []))
        {
            map.TryAdd(key, value);
        }

        foreach (string name in IsSection(item.Path) ? (string[])["date", "lastmod", "authors"] : [])
        {
            map.TryAdd(name, KnownFields.Row(name).Value(item));
        }

        map.TryAdd("guid", KnownFields.FeedId.Value(item));
        map.TryAdd("id", KnownFields.Row("id").Value(item));
        foreach ((string key, FrontMatterValue value) in KnownFields.ExtraOf(item))
        {
            map.TryAdd(key, value);
        }

        return map;
    }
}
