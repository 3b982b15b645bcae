// What the new site answers beside its pages.
namespace BlogConverter.Links;

/// <summary>The places of archives and feeds, as the target knows them.</summary>
internal sealed record NewPlaces
{
    /// <summary>The address of a term's archive; arguments are the taxonomy and slug of the source. Null when the new site has none.</summary>
    public Func<string, string, string?> TermAt { get; init; } = static (_, _) => null;

    /// <summary>The address of the feed of a page; see the targets.</summary>
    public Func<string, string?> FeedOf { get; init; } = static _ => null;

    /// <summary>True when pages are files and have no addresses.</summary>
    public bool IsFilesOnly { get; init; }
}
