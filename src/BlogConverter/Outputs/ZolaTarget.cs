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
        AddressOf = (_, path) => SitePath.AddressOf(path, Root),
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
            KnownFields.Row("date"),
            new("lastmod", "updated", i => KnownFields.Date(i.Modified, DateForm.Iso)),
            new("slug", "slug", i => i.PageName),
            new("address", "path", i => KnownFields.Text(i.Address?.Trim('/'))),
            new("aliases", "aliases", i => FrontMatterValue.Of(i.OldAddresses.Select(a => a.TrimStart('/')))),
            KnownFields.Row("authors"),
            new("excerpt", "description", i => i.Description),
            KnownFields.Row("draft"),
            new("terms", "taxonomies", Taxonomies),
            new(KnownFields.Extra, "extra", Extra),
        ],
    };

    private static string PathOf(Placement item)
    {
        string slug = Safe(item.Slug);
        return item switch
        {
            { Type: "post" } => OutputPath.Join(["content", "blog", slug]) + ".md",
            { Type: "page", HasChildren: true } => OutputPath.Join(["content", .. item.Ancestors.Select(Safe), slug, "_index"]) + ".md",
            { Type: "page" } => OutputPath.Join(["content", .. item.Ancestors.Select(Safe), slug]) + ".md",
            _ => OutputPath.Join(["content", item.Type, .. item.Ancestors.Select(Safe), slug]) + ".md",
        };
    }

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

        map.TryAdd("guid", KnownFields.FeedId.Value(item));
        map.TryAdd("id", KnownFields.Row("id").Value(item));
        foreach ((string key, FrontMatterValue value) in KnownFields.ExtraOf(item))
        {
            map.TryAdd(key, value);
        }

        return map;
    }
}
