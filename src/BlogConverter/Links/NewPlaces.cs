// What the new site answers beside its pages.
namespace BlogConverter.Links;

/// <summary>The places of files, archives and feeds, as the target and the plan of media know them.</summary>
internal sealed record NewPlaces
{
    /// <summary>The address below the site's base of an uploaded file, of whatever size; the argument is its full old address. Null when the file is not taken along.</summary>
    public Func<string, string?> FileAt { get; init; } = static _ => null;

    /// <summary>The address of a term's archive; arguments are the taxonomy and slug of the source. Null when the new site has none.</summary>
    public Func<string, string, string?> TermAt { get; init; } = static (_, _) => null;

    /// <summary>The address of the feed of a page; see the targets.</summary>
    public Func<string, string?> FeedOf { get; init; } = static _ => null;

    /// <summary>True when pages are files and have no addresses.</summary>
    public bool IsFilesOnly { get; init; }
}
