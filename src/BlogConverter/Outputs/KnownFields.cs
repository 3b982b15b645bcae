// The fields that every target can write.
using System.Globalization;
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>The canonical fields. A target takes the rows it wants, renames keys, and puts rows of its own in place of some.</summary>
internal static class KnownFields
{
    /// <summary>The row of what the source had and nothing here understands; a target that does not list it has it behind its own terms.</summary>
    public const string Extra = "extra";

    public static IReadOnlyList<FrontMatterField> All { get; } =
    [
        new("title", "title", i => i.Title),
        new("date", "date", i => i.Date is { } date ? date : (FrontMatterValue?)null),
        new("lastmod", "lastmod", i => i.Modified is { } date ? date : (FrontMatterValue?)null),
        new("slug", "slug", i => i.Slug),
        new("author", "author", Author),
        new("authors", "authors", i => FrontMatterValue.Of(i.AuthorNames)),
        new("categories", "categories", i => FrontMatterValue.Of(i.Categories)),
        new("tags", "tags", i => FrontMatterValue.Of(i.Tags)),
        new("terms", "terms", OtherTerms) { IsSpread = true },
        new(Extra, "extra", ExtraOf) { IsSpread = true },
        new("excerpt", "excerpt", i => i.Excerpt),
        new("image", "image", i => i.FeaturedImage?.Url is { } url ? url : (FrontMatterValue?)null),
        new("image-alt", "image_alt", i => i.FeaturedImage?.AlternativeText is { } text ? text : (FrontMatterValue?)null),
        new("image-caption", "image_caption", i => i.FeaturedImage?.Caption is { } text ? text : (FrontMatterValue?)null),
        new("draft", "draft", i => i.IsDraft ? true : (FrontMatterValue?)null) { IsRequired = true },
        new("id", "id", Id),
        new("type", "type", i => i.Item.Type),
        new("status", "status", i => i.Item.Status),
        new("address", "url", i => i.Address is { } address ? address : (FrontMatterValue?)null),
        new("aliases", "aliases", i => FrontMatterValue.Of(i.OldAddresses)),
        new("seo-title", "seo_title", i => i.Seo.Title),
        new("description", "description", i => i.Seo.Description),
        new("canonical", "canonical", i => i.Seo.Canonical),
        new("noindex", "noindex", i => i.Seo.NoIndex ? true : (FrontMatterValue?)null),
        new("social-image", "social_image", i => i.Seo.Image),
        new("language", "lang", i => i.Language),
        new("translation-key", "translation_key", i => i.TranslationKey),
        new("translations", "translations", Translations),
        new("link", "link", i => i.Item.Link),
        new("guid", "guid", i => i.Item.Guid),
        new("format", "format", i => i.Item.PostFormat is { } format ? format : (FrontMatterValue?)null),
        new("enclosures", "enclosures", i => FrontMatterValue.Of([.. i.Enclosures.Select(e => e.Url)])),
        new("sticky", "sticky", i => i.Item.IsSticky ? true : (FrontMatterValue?)null),
        new("parent", "parent", i => i.Item.ParentId is { } id ? Number(id) : null),
        new("order", "order", i => i.Item.MenuOrder != 0 ? (long)i.Item.MenuOrder : (FrontMatterValue?)null),
    ];

    /// <summary>The rows of what only some sites have, by the keys that most themes and plugins read.</summary>
    public static IReadOnlyList<FrontMatterField> Extras { get; } = [Row("seo-title"), Row("description"), Row("canonical"), Row("noindex"), Row("social-image"), Row("language"), Row("translations")];

    /// <summary>The id by which readers of the old feed know a post, for the targets whose feeds can go on with it; nothing else stands in a feed.</summary>
    public static FrontMatterField FeedId { get; } = Row("guid") with { Value = i => i.Item is { Type: "post", Guid.Length: > 0 } ? Text(i.Item.Guid) : null };

    /// <summary>The row of a name, or null.</summary>
    public static FrontMatterField? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>The row of a name that is known to exist.</summary>
    public static FrontMatterField Row(string name) => All.First(f => f.Name == name);

    /// <summary>The row of a name under another key.</summary>
    public static FrontMatterField Row(string name, string key) => Row(name) with { Key = key };

    /// <summary>A date in a generator's spelling; null for none.</summary>
    public static FrontMatterValue? Date(LocalDate? date, DateForm form) => date is { } known ? new FrontMatterDate(known, form) : null;

    /// <summary>A date as a text without its offset, for generators that read a bare date as one of UTC and show it in the building machine's zone; null for none.</summary>
    public static FrontMatterValue? LocalText(LocalDate? date, DateForm form) => date is { } known ? FrontMatterValue.Of(new FrontMatterDate(known, form).ToString()) : null;

    /// <summary>A text; null for none.</summary>
    public static FrontMatterValue? Text(string? text) => text is null ? null : FrontMatterValue.Of(text);

    /// <summary>One author is a text, several are a list: what most generators' themes expect.</summary>
    private static FrontMatterValue? Author(ItemFields item) => item.AuthorNames.Count switch
    {
        0 => null,
        1 => item.AuthorNames[0],
        _ => FrontMatterValue.Of(item.AuthorNames),
    };

    /// <summary>Addresses by language.</summary>
    private static FrontMatterMap Translations(ItemFields item)
    {
        var map = new FrontMatterMap();
        foreach (Translation translation in item.Translations)
        {
            map.TryAdd(translation.Language, translation.Address);
        }

        return map;
    }

    private static FrontMatterMap OtherTerms(ItemFields item)
    {
        var map = new FrontMatterMap();
        foreach (TaxonomyNames taxonomy in item.OtherTerms)
        {
            map.TryAdd(taxonomy.Taxonomy, FrontMatterValue.Of(taxonomy.Names));
        }

        return map;
    }

    /// <summary>What the source had and nothing here understands.</summary>
    public static FrontMatterMap ExtraOf(ItemFields item)
    {
        var map = new FrontMatterMap();
        foreach (ExtraField field in item.Item.Extra)
        {
            map.TryAdd(field.Key, field.Value as FrontMatterValue);
        }

        return map;
    }

    private static FrontMatterValue? Id(ItemFields item) => item.Item.HasMadeUpId ? null : Number(item.Id);

    /// <summary>Ids are texts inside and whole numbers in front matter, where they are numbers.</summary>
    private static FrontMatterValue Number(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number.ToString(CultureInfo.InvariantCulture) == id ? number : id;
}
