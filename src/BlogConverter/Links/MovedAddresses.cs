// Where the world's bookmarks lead now.
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Planning;

namespace BlogConverter.Links;

/// <summary>
/// The content of the redirect map: every address by which WordPress would have shown something that the new site has, too. What the new site
/// has not is listed as gone. The page of an upload leads to the page that it was
/// uploaded to, else to the file.
/// </summary>
/// <param name="index">The input.</param>
/// <param name="old">What its addresses mean.</param>
/// <param name="census">Its items.</param>
/// <param name="pages">Where they live now.</param>
/// <param name="places">Where archives and feeds are now.</param>
/// <param name="failed">Places in the input of the pages that could not be written.</param>
/// <param name="fileAt">The address below the base of an uploaded file that is there; the argument is its old address. Null where it is not, or not yet.</param>
internal sealed class MovedAddresses(SiteIndex index, OldAddresses old, ItemCensus census, PermalinkMap pages, NewPlaces places, IReadOnlySet<int> failed, Func<string, string?> fileAt)
{
    private readonly string _root = old.Sites.Own is [var main, ..] ? main.Path : "/";
    private readonly List<GoneAddress> _gone = [];

    /// <summary>What has no successor; complete when <see cref="All"/> was read to its end.</summary>
    public IReadOnlyList<GoneAddress> Gone => _gone;

    /// <summary>Every old address and its new one, the better founded first; those that did not move are among them. Lazy, to be read once: there may be very many.</summary>
    public IEnumerable<Redirect> All() =>
        EachItem((item, _, to) => PathOf(item.Item!.Link) is { } path ? [new Redirect(path, Full(to))] : [])
            .Concat(Archives())
            .Concat(Feeds())
            .Concat(Files())
            .Concat(EachItem((_, number, to) => [.. old.FormerOf(number).Select(PathOf).OfType<string>().Select(path => new Redirect(path, Full(to)))]))
            .Concat(EachItem((item, _, to) => Numbered(item, Full(to))));

    private IEnumerable<Redirect> EachItem(Func<CensusEntry, int, string, IReadOnlyList<Redirect>> addresses)
    {
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (census.Entries[i] is { IsReadable: true, IsDuplicate: false } item && Successor(item, i) is { } to)
            {
                foreach (Redirect redirect in addresses(item, i, to))
                {
                    yield return redirect with { ItemId = item.Id };
                }
            }
        }
    }

    /// <summary>The address below the base that stands for an item now.</summary>
    private string? Successor(CensusEntry entry, int number)
    {
        if (PageOf(number) is { } own)
        {
            return ItemSelection.IsDraft(entry.Kind) ? null : own;
        }

        if (entry.Type != "attachment")
        {
            return null;
        }

        BlogItem item = entry.Item!;
        string? page = item.ParentId is { } parent && old.ItemOf(parent) is { } owner && !ItemSelection.IsDraft(census.KindOf(owner)) ? PageOf(owner) : null;
        return page ?? FileOf(item);
    }

    private string? PageOf(int number) => failed.Contains(number) ? null : places.IsFilesOnly ? pages.PathOf(number) is { } path ? "/" + path : null : pages.AddressOf(number);

    private string? FileOf(BlogItem item) => index.Attachment(item.Id) is { } file ? fileAt(file.Url) : null;

    private Redirect[] Numbered(CensusEntry item, string to)
    {
        string id = item.Id;
        var post = new Redirect($"{_root}?p={id}", to);
        return item.Type switch
        {
            "page" => [new Redirect($"{_root}?page_id={id}", to), post],
            "attachment" => [new Redirect($"{_root}?attachment_id={id}", to), post],
            _ => [post],
        };
    }

    private IEnumerable<Redirect> Archives()
    {
        for (int i = 0; i < old.Terms.Count; i++)
        {
            TermReference term = old.Terms[i];
            string[] paths = [.. PathsOf(term)];
            if (places.TermAt(term.Taxonomy, term.Slug) is not { } at)
            {
                _gone.Add(new GoneAddress(paths[0], LinkClass.Term, "", $"The new site has no page for the term '{term.Name}' ({term.Taxonomy})."));
                continue;
            }

            foreach (string path in paths)
            {
                yield return new Redirect(path, Full(at));
                if (!path.Contains('?', StringComparison.Ordinal) && places.FeedOf(at) is { } feed)
                {
                    yield return new Redirect(path + "feed/", Full(feed));
                }
            }
        }

        foreach (Author author in old.Authors)
        {
            _gone.Add(new GoneAddress($"{_root}author/{OldAddresses.NiceName(author.Login)}/", LinkClass.Author, "", "The new site has no pages of authors."));
        }

        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (census.Entries[i] is { IsReadable: true, IsDuplicate: false } entry && IsPublic(entry.Kind) && Successor(entry, i) is null && entry.Item is { } item && PathOf(item.Link) is { } path)
            {
                _gone.Add(new GoneAddress(path, LinkResolver.ClassOf(item.Type), item.Id, item.Type == "attachment" ? "The page of an upload, which is not taken along." : $"The page was not converted: {item.Type}, {item.Status}."));
            }
        }
    }

    private IEnumerable<Redirect> Files()
    {
        foreach (IndexedAttachment file in index.Attachments)
        {
            if (fileAt(file.Url) is { } at && PathOf(file.Url) is { } path)
            {
                yield return new Redirect(path, Full(at)) { ItemId = file.Id };
            }
        }
    }

    /// <summary>How many levels of a hierarchy an address has at most: without a bound, terms below terms would cost the square of their number.</summary>
    private const int MostLevels = 100;

    /// <summary>The archive's address with its parents, as WordPress writes it, without them, and by its number.</summary>
    private IEnumerable<string> PathsOf(TermReference term)
    {
        string folder = term.Taxonomy switch { Term.Category => "category", Term.Tag => "tag", var own => own };
        Term? declared = index.Terms.GetValueOrDefault((term.Taxonomy, term.Slug));
        string slugs = term.Slug;
        var seen = new HashSet<string>(StringComparer.Ordinal) { term.Slug };
        for (Term? at = declared; at?.ParentSlug is { Length: > 0 } parent && seen.Count < MostLevels && seen.Add(parent); at = index.Terms.GetValueOrDefault((term.Taxonomy, parent)))
        {
            slugs = $"{parent}/{slugs}";
        }

        yield return $"{_root}{folder}/{slugs}/";
        if (slugs != term.Slug)
        {
            yield return $"{_root}{folder}/{term.Slug}/";
        }

        if (term.Taxonomy == Term.Category && declared?.Id is { } id)
        {
            yield return $"{_root}?cat={id}";
        }
        else if (term.Taxonomy == Term.Tag)
        {
            yield return $"{_root}?tag={term.Slug}";
        }
    }

    private IEnumerable<Redirect> Feeds()
    {
        if (places.FeedOf("/") is { } feed)
        {
            foreach (string address in (string[])["feed/", "feed/rss2/", "feed/atom/", "?feed=rss2", "?feed=atom"])
            {
                yield return new Redirect(_root + address, Full(feed));
            }
        }
    }

    /// <summary>The path from the root of the host of an address of the blog's own, or null.</summary>
    private string? PathOf(string link)
    {
        SiteAddress address = SiteAddress.Parse(link);
        bool isOwn = address.Host.IsEmpty ? address.Path.StartsWith("/") : old.Sites.KindOf(address, out _) == HostKind.Own;
        return isOwn && !OldPath.IsHome(address.Path) ? string.Concat("/", address.Path.TrimStart('/'), address.Query) : null;
    }

    private static bool IsPublic(CensusFacts item) =>
        !ItemSelection.IsDraft(item) && (item.Type == "attachment" || ContentTypes.IsContent(item.Type));

    private string Full(string address) => AddressText.Encode(places.IsFilesOnly ? address : pages.Base[..^1] + address);
}
