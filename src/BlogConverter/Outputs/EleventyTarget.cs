// Eleventy.
using AngleSharp.Dom;
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Model;
using BlogConverter.Outputs.Sites;

namespace BlogConverter.Outputs;

/// <summary>
/// Eleventy 2 and later: posts, pages and custom types at their path below the input folder; see 11ty.dev, "Using data" and "Permalinks". There are no drafts in Eleventy itself:
/// a draft gets no page and stands in no collection. Dates are UTC to Eleventy, so the local time is written without its offset, and the day stays the author's.
/// </summary>
internal static class EleventyTarget
{
    public static OutputTarget Create() => new("eleventy")
    {
        PathOf = PathOf,
        DevicePrefix = "page-",
        AddressOf = (_, path) => SitePath.AddressOf(path),
        TermAddressOf = TermAddresses.Kept,
        Formats = [FrontMatterWriter.Yaml, FrontMatterWriter.JsonBetweenDashes],
        Markdown = new MarkdownOptions { Renderers = [More, HtmlFootnotes.Render, AlternativeTexts.Render, TextMath.Render, PortableRenderers.Render] },
        Data = new SiteData("_data", IsJson: true),
        SiteFiles = EleventySite.Files,
        ReservedKeys =
        [
            "collections", "content", "date", "draft", "eleventy", "eleventyComputed", "eleventyDataSchema", "eleventyExcludeFromCollections", "eleventyImport", "eleventyNavigation",
            "layout", "override", "page", "pagination", "permalink", "pkg", "tags", "templateEngineOverride", "title",
        ],
        Fields =
        [
            KnownFields.Row("title"),
            new("date", "date", i => KnownFields.Date(i.Date, DateForm.IsoLocal)),
            new("lastmod", "lastmod", i => KnownFields.Date(i.Modified, DateForm.IsoLocal)),
            new("address", "permalink", Permalink) { IsRequired = true },
            KnownFields.Row("aliases"),
            KnownFields.Row("author"),
            KnownFields.Row("categories"),
            new("tags", "tags", i => FrontMatterValue.Of(i.Tags.Select(Collection))),
            KnownFields.Row("terms"),
            KnownFields.FeedId,
            KnownFields.Row("excerpt"),
            KnownFields.Row("image"),
            KnownFields.Row("draft"),
            new("hidden", "eleventyExcludeFromCollections", i => i.IsDraft ? true : (FrontMatterValue?)null) { IsRequired = true },
            // Its folders do not tell a page from a post; Eleventy itself takes no notice.
            new("type", "type", i => i.Item.Type == "page" ? "page" : (FrontMatterValue?)null),
            KnownFields.Row("id"),
            new("template", "templateEngineOverride", i => TemplateMarks.AreIn(i.Body) ? "md" : (FrontMatterValue?)null) { IsRequired = true },
        ],
    };

    /// <summary>The separator of excerpts that the sample configuration names, without an author's own words.</summary>
    private static bool More(IElement element, MarkdownWriter writer) => element.LocalName == ContentElements.More && PortableRenderers.Comment("<!--more-->", writer);

    private static string PathOf(Placement item) => OutputPath.Join(item switch
    {
        { Role: PageRole.Front } => [.. item.LanguageFolder, "index"],
        { IsDraft: true } => ["drafts", .. item.LanguageFolder, Visible(item.Slug)],
        { Type: "post" } => ["posts", .. item.LanguageFolder, Visible(item.Slug)],
        { Type: "page" } => [.. item.LanguageFolder, .. item.Ancestors.Select(Visible), Visible(item.Slug)],
        _ => [item.Type, .. item.LanguageFolder, .. item.Ancestors.Select(Visible), Visible(item.Slug)],
    }) + ".md";

    /// <summary>Folders of Eleventy's own begin with an underscore.</summary>
    private static string Visible(string slug) => slug.StartsWith('_') || slug.Equals("node_modules", StringComparison.OrdinalIgnoreCase) ? "page-" + slug.TrimStart('_') : SitePath.NoIndex(slug);

    /// <summary>False for a draft. The address where one is asked for, and where the name begins with a date, which Eleventy would cut off. Braces would be run as a template.</summary>
    private static FrontMatterValue? Permalink(ItemFields item)
    {
        if (item.IsDraft)
        {
            return false;
        }

        string? address = item.Address ?? (BeginsWithDate(SitePath.NameOf(item.Path)) ? SitePath.AddressOf(item.Path) : null);
        return KnownFields.Text(address is not null && Uri.UnescapeDataString(address) is var plain && !TemplateMarks.AreIn(plain) ? plain : address);
    }

    private static bool BeginsWithDate(string name) =>
        name.Length > 10 && name[4] == '-' && name[7] == '-' && name[..4].All(char.IsAsciiDigit) && name[5..7].All(char.IsAsciiDigit) && name[8..10].All(char.IsAsciiDigit);

    /// <summary>Every tag is a collection, and <c>all</c> is Eleventy's own.</summary>
    public static string Collection(string tag) => tag == "all" ? "all-tag" : tag;
}
