// What SEO plugins know of a page.
namespace BlogConverter.Outputs;

/// <summary>What an author told a search engine's plugin. Texts are empty where nothing was told.</summary>
public sealed record SeoFields
{
    /// <summary>A page without such facts.</summary>
    public static SeoFields None { get; } = new();

    /// <summary>The title for search engines, plain text.</summary>
    public string Title { get; init; } = "";

    /// <summary>The description for search engines, plain text.</summary>
    public string Description { get; init; } = "";

    /// <summary>The address that counts as the page's own.</summary>
    public string Canonical { get; init; } = "";

    /// <summary>True when search engines were asked to leave the page out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The image for social networks.</summary>
    public string Image { get; init; } = "";

    /// <summary>How many entries of post meta this was made of.</summary>
    public int Entries { get; init; }
}
