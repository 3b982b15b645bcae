// The facts of the whole site, as its files show them.
using System.Net;
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter;

/// <summary>Resolves authors, terms and menus to what a visitor saw and to where it lives now.</summary>
internal sealed class SiteFactsOf(PipelineSetup setup, SitePlan site)
{
    private readonly SiteIndex _index = site.First.Index;

    public SiteFacts Facts() => new(_index.Site)
    {
        Address = Address(),
        TimeZone = setup.Options.TimeZone,
        Authors = Authors(),
        Terms = Terms(),
        Languages = Languages(),
        PostsAddress = PostsAddress(),
        Menus = [.. new MenuTree(_index.MenuItems).Menus(TitleOf, AddressOf)],
        MediaFolders = MediaFolders(),
        CustomTypes = [.. Enumerable.Range(0, site.Items.Count).Where(site.Items.GoesOut).Select(i => site.First.Census.KindOf(i).Type).Where(t => t is not ("post" or "page")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private IReadOnlyList<string> MediaFolders()
    {
        string root = setup.Target.MediaFolder.Length == 0 ? "" : setup.Target.MediaFolder + "/";
        return [.. site.Media.Assets.Where(a => a.IsThere && a.Path.StartsWith(root, StringComparison.Ordinal)).Select(a => a.Path[root.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<BlogItem> Written()
    {
        for (int i = 0; i < site.Items.Count; i++)
        {
            if (site.Items.GoesOut(i) && site.First.Census.Entries[i].Item is { } item)
            {
                yield return item;
            }
        }
    }

    /// <summary>Scheme and host of the site, as in <c>https://example.org</c>; empty when the source does not tell.</summary>
    public static string OriginOf(Site site) =>
        Uri.TryCreate(site.BaseBlogUrl.Length > 0 ? site.BaseBlogUrl : site.Address, UriKind.Absolute, out Uri? url) && url.Host.Length > 0 ? url.GetLeftPart(UriPartial.Authority) : "";

    private string Address() => OriginOf(_index.Site) is { Length: > 0 } origin ? origin + setup.Options.Base.TrimEnd('/') : "";

    private IReadOnlyList<LanguageFacts> Languages() => site.Shape.Languages.All.Count < 2 ? [] :
    [
        .. site.Shape.Languages.All.Select(code => new LanguageFacts(code, _index.Terms.Values.FirstOrDefault(t => t.Taxonomy == "language" && LanguageCode.Of(t.Slug) == code)?.Name ?? code)),
    ];

    /// <summary>Where the page of the list of posts was, or else where the generator can have it.</summary>
    private string? PostsAddress()
    {
        if (site.Places.Front is null || setup.Target.PostsAddresses is not [.., var last])
        {
            return null;
        }

        if (site.Shape.Pages.Posts is { } page && site.Pages.AddressOf(page) is { } address)
        {
            return address;
        }

        Predicate<string> isTaken = site.Pages.Holds([]);
        return setup.Target.PostsAddresses.FirstOrDefault(a => !isTaken(site.Pages.Base[..^1] + a)) ?? last;
    }

    private List<AuthorFacts> Authors()
    {
        var authors = new List<AuthorFacts>();
        foreach (string login in Written().SelectMany(i => i.AuthorLogins).Distinct(StringComparer.Ordinal))
        {
            Author? author = _index.Author(login);
            string name = Author.WithoutAddress(author?.DisplayName ?? login);
            if (!authors.Exists(a => a.Name == name))
            {
                authors.Add(new AuthorFacts(AuthorName.Key(name), name) { FirstName = author?.FirstName ?? "", LastName = author?.LastName ?? "" });
            }
        }

        return [.. authors.OrderBy(a => a.Name, StringComparer.Ordinal)];
    }

    private IReadOnlyList<TermFacts> Terms() =>
    [
        .. _index.Mapped.All.Where(t => t.Description.Length > 0 || _index.Mapped.Uses.GetValueOrDefault(t) > 0)
            .OrderBy(t => t.Taxonomy, StringComparer.Ordinal).ThenBy(t => t.Slug, StringComparer.Ordinal)
            .Select(t => new TermFacts(t.Taxonomy switch { Term.Category => "categories", Term.Tag => "tags", var other => other }, Uri.UnescapeDataString(t.Slug), t.Label)
            {
                Description = t.Description.Length > 0 ? CommentText.ToMarkdown(t.Description, setup.Target.Markdown) : "",
                DescriptionHtml = t.Description.Length == 0 ? "" : setup.Sanitizes ? WebUtility.HtmlEncode(PlainText.Title(new FieldText(t.Description, IsCdata: true))) : Autop.Apply(t.Description),
                DescriptionText = PlainText.Title(new FieldText(t.Description, IsCdata: true)),
                Parent = t.Parent?.Label,
                Address = site.Places.ArchiveOf(t),
                Languages = site.Places.LanguagesOf(t),
            }),
    ];

    private string TitleOf(IndexedMenuItem entry) => entry switch
    {
        { Label.Length: > 0 } => entry.Label,
        { Kind: "taxonomy" } => TermOf(entry)?.Name ?? "",
        _ => site.Old.ItemOf(entry.ObjectId) is { } place ? site.First.Census.Entries[place].Item?.Title ?? "" : "",
    };

    /// <summary>Where an entry leads now; empty when what it led to does not go out and had no address of its own.</summary>
    private string AddressOf(IndexedMenuItem entry) => entry.Kind switch
    {
        "post_type" => site.Old.ItemOf(entry.ObjectId) is not { } place ? ""
            : site.Pages.AddressOf(place) is { } address ? site.Pages.Base[..^1] + address
            : site.Pages.PathOf(place) ?? site.First.Census.Entries[place].Item?.Link ?? "",
        "taxonomy" => TermOf(entry) is { } term && site.Places.TermAt(term.Taxonomy, term.Slug) is { } archive ? site.Pages.Base[..^1] + archive : "",
        _ => entry.Url.Length == 0 || setup.Options.Links == LinkMode.Keep ? entry.Url
            : site.Links.Resolve(entry.Url, new PageContext(new BlogItem { Id = "", Type = "nav_menu_item" }, -1, site.Pages.Base)).Address ?? entry.Url,
    };

    private Term? TermOf(IndexedMenuItem entry) => _index.Terms.Values.FirstOrDefault(t => t.Taxonomy == entry.ObjectType && t.Id == entry.ObjectId);
}
