// Gathers what old addresses mean while the first pass reads.
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>Takes the records of all inputs in order. Of two items with one address the first one keeps it, a published one before the others.</summary>
internal sealed class OldAddressesBuilder
{
    private const int MostFormer = 100;

    private readonly OwnSitesBuilder _sites = new();
    private readonly Dictionary<ulong, int> _termPlaces = [];
    private readonly HashSet<int> _published = [];
    private readonly List<(string Path, OldPlace Place)> _withoutHost = [];

    /// <summary>Addresses that WordPress answers, by <see cref="AddressKey"/>: <see cref="OldPlace.Packed"/>.</summary>
    public KeyTable Current { get; } = new();

    /// <summary>Addresses that WordPress redirects: those of old slugs and dates.</summary>
    public KeyTable Former { get; } = new();

    /// <summary>Items by the last segment of their address; -1 where several have it.</summary>
    public KeyTable Slugs { get; } = new();

    public List<TermReference> Terms { get; } = [];

    public List<Author> Authors { get; } = [];

    /// <summary>The places of all items' terms in <see cref="Terms"/>, one item after the other.</summary>
    public List<int> TermsOfItems { get; } = [];

    /// <summary>Where the terms of each item begin in <see cref="TermsOfItems"/>.</summary>
    public List<int> FirstTerms { get; } = [];

    /// <summary>Full addresses that once were an item's: those of former slugs and dates, and GUIDs that are more than its number.</summary>
    public Dictionary<int, List<string>> FormerOfItems { get; } = [];

    /// <summary>Takes a record. Items and broken items count; see <see cref="FirstTerms"/>.</summary>
    public void Add(BlogRecord record)
    {
        switch (record)
        {
            case Site site:
                _sites.Add(site);
                break;
            case Author author:
                Add(author);
                break;
            case Term term:
                Add(term);
                break;
            case BlogItem item:
                Add(item, FirstTerms.Count);
                FirstTerms.Add(TermsOfItems.Count);
                foreach (TermReference term in item.Terms)
                {
                    TermsOfItems.Add(PlaceOf(term));
                }

                break;
            case BrokenItem:
                FirstTerms.Add(TermsOfItems.Count);
                break;
        }
    }

    /// <summary>Ends the gathering.</summary>
    /// <param name="ownSites">Further addresses of the blog, as the user names them.</param>
    public OldAddresses Build(IReadOnlyList<string> ownSites)
    {
        OwnSites sites = _sites.Build(ownSites);
        // What files say of their addresses has no host: it is the site's.
        ulong main = sites.Own is [var first, ..] ? AddressKey.OfPath(AddressKey.OfHost(first.Host), first.Path) : AddressKey.OfHost("");
        foreach ((string path, OldPlace place) in _withoutHost)
        {
            ulong key = AddressKey.OfPath(main, SiteAddress.Parse(path).Path);
            if (place.Certainty == OldCertainty.Current)
            {
                Current.TryAdd(key, place.Packed);
            }
            else
            {
                Former.TryAdd(key, place.Number);
            }
        }

        return new OldAddresses(this, sites);
    }

    private void Add(Author author)
    {
        int place = Authors.Count;
        Authors.Add(author);
        Current.TryAdd(AddressKey.OfName("#author", OldAddresses.NiceName(author.Login)), new OldPlace(OldKind.Author, place).Packed);
        if (author.Id is { } id)
        {
            Current.TryAdd(AddressKey.OfName("#author-id", id), new OldPlace(OldKind.Author, place).Packed);
        }
    }

    private void Add(Term term)
    {
        int place = PlaceOf(new TermReference(term.Taxonomy, term.Slug, term.Name));
        if (term.Id is { } id)
        {
            Current.TryAdd(AddressKey.OfName("#term-id", id), new OldPlace(OldKind.Term, place).Packed);
        }
    }

    private int PlaceOf(TermReference term)
    {
        ulong key = AddressKey.OfName(term.Taxonomy, term.Slug.Length > 0 ? term.Slug : term.Name);
        if (!_termPlaces.TryGetValue(key, out int place))
        {
            _termPlaces.Add(key, place = Terms.Count);
            Terms.Add(term);
            Current.TryAdd(key, new OldPlace(OldKind.Term, place).Packed);
        }

        return place;
    }

    private void Add(BlogItem item, int number)
    {
        if (item.Type is "nav_menu_item" or "revision")
        {
            return;
        }

        var place = new OldPlace(OldKind.Item, number);
        Current.TryAdd(AddressKey.OfName("#id", item.Id), place.Packed);
        SiteAddress link = SiteAddress.Parse(item.Link);
        bool isLinked = link.Query.IsEmpty && link.IsOfTheWeb && !link.Path.Trim('/').IsEmpty;
        if (isLinked)
        {
            Permalink(item, link, place);
        }
        else if (OldQuery.IsLanguage(link))
        {
            Current.TryAdd(AddressKey.Of(link, withQuery: true), place.Packed);
        }

        if (item.Type == "page" && item.Slug.Raw.Length > 0 && _sites.IsRoot(link))
        {
            // WordPress redirects the path that the front page would have as a page to the root.
            string former = item.Link.TrimEnd('/') + "/" + item.Slug.Raw + "/";
            if (Former.TryAdd(AddressKey.Of(SiteAddress.Parse(former)), number))
            {
                Remember(former, number);
            }
        }

        SiteAddress guid = SiteAddress.Parse(item.Guid);
        if (!guid.Host.IsEmpty && guid.IsOfTheWeb && !(guid.Query.IsEmpty && guid.Path.Trim('/').IsEmpty))
        {
            _sites.AddPerhaps(guid.Host);
            Current.TryAdd(AddressKey.Of(guid, withQuery: true), place.Packed);
            if (item.Attachment is null && !guid.Value("p").SequenceEqual(item.Id) && !guid.Value("page_id").SequenceEqual(item.Id))
            {
                // The address when it was first published; most are a number, which all items answer to.
                Remember(item.Guid, number);
            }
        }

        if (item.Attachment is { Url.Length: > 0 } file)
        {
            SiteAddress url = SiteAddress.Parse(file.Url);
            _sites.AddPerhaps(url.Host);
            // WordPress gives an upload a GUID that is its file's address.
            Current[AddressKey.Of(url)] = new OldPlace(OldKind.File, number).Packed;
        }

        Formerly(item, link, isLinked, number);
        if (item.File.Length > 0)
        {
            OwnFile(item, place);
        }
    }

    /// <summary>Files name each other by path, by name alone, and by the addresses that they know of themselves.</summary>
    private void OwnFile(BlogItem item, OldPlace place)
    {
        string path = OldAddresses.FileKey(item.File);
        Current.TryAdd(AddressKey.OfName("#file", path), place.Packed);
        ulong name = AddressKey.OfName("#file-name", OldAddresses.LastSegment(path));
        Current[name] = Current.Contains(name) ? default(OldPlace).Packed : place.Packed;
        if (item.Link.StartsWith('/'))
        {
            _withoutHost.Add((item.Link, place));
        }

        foreach (string old in item.OldAddresses)
        {
            SiteAddress address = SiteAddress.Parse(old);
            if (address.Host.IsEmpty)
            {
                _withoutHost.Add((old.StartsWith('/') ? old : "/" + old, place with { Certainty = OldCertainty.Former }));
            }
            else
            {
                Former.TryAdd(AddressKey.Of(address), place.Number);
            }

            Remember(old, place.Number);
        }
    }

    private void Permalink(BlogItem item, SiteAddress link, OldPlace place)
    {
        ulong key = AddressKey.Of(link);
        if (item.Status == "publish")
        {
            Current[key] = Current.TryGetValue(key, out int other) && _published.Contains(OldPlace.Unpacked(other).Number) ? other : place.Packed;
            _published.Add(place.Number);
        }
        else
        {
            Current.TryAdd(key, place.Packed);
        }

        _sites.CountLink(link);
        if (item.Status == "publish" && item.Type != "attachment")
        {
            ulong slug = AddressKey.OfName("#slug", OldAddresses.LastSegment(link.Path));
            Slugs[slug] = Slugs.Contains(slug) ? -1 : place.Number;
        }
    }

    private void Remember(string address, int number) => (FormerOfItems.TryGetValue(number, out List<string>? all) ? all : FormerOfItems[number] = []).Add(address);

    private void Formerly(BlogItem item, SiteAddress link, bool isLinked, int number)
    {
        if (!isLinked || item.Meta.Count == 0)
        {
            return;
        }

        foreach (string former in FormerAddress.AllOf(item, OldAddresses.LastSegment(link.Path).ToString()).Take(MostFormer))
        {
            if (Former.TryAdd(AddressKey.Of(SiteAddress.Parse(former)), number))
            {
                Remember(former, number);
            }
        }
    }
}
