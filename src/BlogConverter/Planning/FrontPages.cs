// The page at the root of the site, and the one that the list of posts stands in for.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>
/// WordPress shows a page at the root of the site where its settings say so (<c>show_on_front</c>, <c>page_on_front</c>, <c>page_for_posts</c>). Dumps of the database tell it; an export
/// tells it by a page whose address is the root. The translations of either page have the same part in their languages.
/// </summary>
internal sealed class FrontPages
{
    /// <summary>What the user says when no page is to stand there.</summary>
    public const string None = "none";

    private readonly Dictionary<int, PageRole> _roles = [];

    /// <summary>The front page in the site's main language: its place in the input; null when the list of posts is there.</summary>
    public int? Front { get; private init; }

    /// <summary>The page of the list of posts in the main language; null when there is none.</summary>
    public int? Posts { get; private init; }

    /// <summary>What an item is to its site.</summary>
    public PageRole RoleOf(int item) => _roles.GetValueOrDefault(item);

    /// <param name="census">The items.</param>
    /// <param name="settings">The settings of the site; null when the input does not hold them.</param>
    /// <param name="old">Its old addresses.</param>
    /// <param name="languages">Its languages.</param>
    /// <param name="options">The user's own word.</param>
    /// <param name="diagnostics">Told of pages that are not there.</param>
    public static FrontPages Of(ItemCensus census, ReadingSettings? settings, OldAddresses old, SiteLanguages languages, ConversionOptions options, DiagnosticBag diagnostics)
    {
        if (options.FrontPage == None)
        {
            return new FrontPages();
        }

        int? Named(string option, string name)
        {
            int? page = Find(census, i => i.Id == name) ?? Find(census, i => i.Slug.Text.Equals(name, StringComparison.OrdinalIgnoreCase) || i.Slug.Raw.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (page is null)
            {
                diagnostics.Add(Messages.FrontPageUnknown(option, name));
            }

            return page;
        }

        int? front = options.FrontPage is { } first ? Named("front-page", first)
            : (settings?.FrontPageId is { } id ? Find(census, i => i.Id == id) : null) ?? Find(census, i => i.Status == "publish" && IsRoot(i.Link, old));
        int? posts = options.PostsPage is { } list ? Named("posts-page", list)
            : settings is not null ? settings.PostsPageId is { } listId ? Find(census, i => i.Id == listId) : null
            : front is null ? null : OnlyEmpty(census, front.Value);
        var pages = new FrontPages { Front = front, Posts = posts == front ? null : posts };
        pages.Add(front, PageRole.Front, languages);
        pages.Add(pages.Posts, PageRole.Posts, languages);
        return pages;
    }

    private void Add(int? page, PageRole role, SiteLanguages languages)
    {
        if (page is { } number)
        {
            _roles.TryAdd(number, role);
            foreach (int translation in languages.TranslationsOf(number).Where(t => languages.OtherOf(t).Length > 0))
            {
                _roles.TryAdd(translation, role);
            }
        }
    }

    private static int? Find(ItemCensus census, Predicate<BlogItem> isIt)
    {
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (census.Entries[i] is { Type: "page", IsDuplicate: false, Item: { } item } && isIt(item))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Where settings are not told, and one published page has neither a body nor a shop to show: WordPress lists the posts there, or nothing at all.</summary>
    private static int? OnlyEmpty(ItemCensus census, int front)
    {
        int? only = null;
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (census.Entries[i].Type == "product")
            {
                return null;
            }

            if (i != front && census.Entries[i] is { Type: "page", Status: "publish", IsDuplicate: false, Item.HasEmptyBody: true })
            {
                if (only is not null)
                {
                    return null;
                }

                only = i;
            }
        }

        return only;
    }

    private static bool IsRoot(string link, OldAddresses old)
    {
        SiteAddress address = SiteAddress.Parse(link);
        return !address.Host.IsEmpty && address.Query.IsEmpty && old.Sites.KindOf(address, out ReadOnlySpan<char> below) == HostKind.Own && OldPath.IsHome(below);
    }
}
