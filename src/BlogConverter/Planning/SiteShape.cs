// What decides the places of items beside the items themselves.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>The front page, the languages and the hierarchy of a site. Immutable, shared by all workers.</summary>
/// <param name="Census">The items.</param>
/// <param name="Languages">Their languages.</param>
/// <param name="Pages">What some of them are to the site.</param>
internal sealed record SiteShape(ItemCensus Census, SiteLanguages Languages, FrontPages Pages)
{
    private const int DeepestAncestry = 64;

    /// <param name="census">The items.</param>
    /// <param name="index">What the input says of the site.</param>
    /// <param name="old">Its old addresses.</param>
    /// <param name="options">The user's choices.</param>
    /// <param name="diagnostics">Told of what the user named and is not there.</param>
    public static SiteShape Of(ItemCensus census, SiteIndex index, OldAddresses old, ConversionOptions options, DiagnosticBag diagnostics)
    {
        SiteLanguages languages = SiteLanguages.Of(census, index.Site, old);
        return new SiteShape(census, languages, FrontPages.Of(census, index.Reading, old, languages, options, diagnostics));
    }

    /// <summary>What an item is to its site; a draft is nothing yet.</summary>
    /// <param name="number">The item's place in the input.</param>
    public PageRole RoleOf(int number) => Pages.RoleOf(number) is not PageRole.Ordinary and var role && !ItemSelection.IsDraft(Census.KindOf(number)) ? role : PageRole.Ordinary;

    /// <summary>What an item's path and address are made of.</summary>
    /// <param name="number">The item's place in the input.</param>
    public Placement PlacementOf(int number) => PlacementOf(number, Census.Entries[number].Item!);

    /// <summary>The same for an item that is at hand.</summary>
    /// <param name="number">Its place in the input.</param>
    /// <param name="item">The item.</param>
    public Placement PlacementOf(int number, BlogItem item) => new(item.Id, item.Type, SafeName.OneSegment(item.Slug.Text))
    {
        Date = item.Published,
        IsDraft = ItemSelection.IsDraft(item),
        Role = RoleOf(number),
        Language = Languages.OtherOf(number),
        Ancestors = item.ParentId is null ? [] : AncestorsOf(item),
        HasChildren = Census.HasChildren(item.Type, item.Id),
    };

    private List<string> AncestorsOf(BlogItem item)
    {
        var slugs = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { item.Id };
        while (item.ParentId is { } parent && slugs.Count < DeepestAncestry && seen.Add(parent) && Census.Find(item.Type, parent) is { } found)
        {
            slugs.Insert(0, SafeName.OneSegment(found.Slug.Text));
            item = found;
        }

        return slugs;
    }
}
