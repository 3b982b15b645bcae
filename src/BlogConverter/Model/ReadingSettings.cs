// What a site's settings say of its front page.
namespace BlogConverter.Model;

/// <summary>WordPress's settings for reading, where the source holds them and a page stands at the root of the site.</summary>
internal sealed record ReadingSettings : BlogRecord
{
    /// <summary>The id of the page at the root (<c>page_on_front</c>); null when there is none.</summary>
    public string? FrontPageId { get; init; }

    /// <summary>The id of the page at whose address the list of posts is (<c>page_for_posts</c>); null when there is none.</summary>
    public string? PostsPageId { get; init; }
}
