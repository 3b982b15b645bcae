// What the new site answers beside its pages.
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>The places of archives and feeds, as the target knows them.</summary>
internal sealed record NewPlaces
{
    /// <summary>The address of the archive of a term of the source; arguments are the taxonomy and slug of the source. Null when the new site has none.</summary>
    public Func<string, string, string?> TermAt { get; init; } = static (_, _) => null;

    /// <summary>The address of the archive of a term of the output; null when the new site has none.</summary>
    public Func<MappedTerm, string?> ArchiveOf { get; init; } = static _ => null;

    /// <summary>The languages of the items that show a term, empty text for the main one, which is the first.</summary>
    public Func<MappedTerm, IReadOnlyList<string>> LanguagesOf { get; init; } = static _ => [""];

    /// <summary>The address of the feed of a page; see the targets.</summary>
    public Func<string, string?> FeedOf { get; init; } = static _ => null;

    /// <summary>The front pages in other languages by their addresses, such as <c>/de/</c>: the place of the page in the input, or null where the generator makes it.</summary>
    public IReadOnlyDictionary<string, int?> Homes { get; init; } = new Dictionary<string, int?>();

    /// <summary>The place in the input of the page at the root of the site; null when the generator makes the front page.</summary>
    public int? Front { get; init; }

    /// <summary>True when pages are files and have no addresses.</summary>
    public bool IsFilesOnly { get; init; }
}
