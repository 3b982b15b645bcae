// Where a reference leads now.
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Planning;

namespace BlogConverter.Links;

/// <summary>Finds what a reference meant on the old site and where that is on the new one. Immutable, shared by all workers.</summary>
internal sealed class LinkResolver(SiteIndex index, OldAddresses old, ItemCensus census, PermalinkMap pages, NewPlaces places, LinkMode mode)
{
    private const string CommentsAreApart = "Comments are no part of the page; the fragment finds them where the theme shows them.";
    private const string FileStays = "The file is not taken along.";

    private readonly NearestPage _nearest = new(pages, census);

    /// <summary>Lets go what only proposals for addresses that lead nowhere need: after the items hardly anybody asks for one.</summary>
    public void ForgetProposals() => _nearest.Forget();

    /// <summary>The answer for a reference that is written as an address ought to be.</summary>
    public LinkAnswer Resolve(string reference, PageContext page)
    {
        SiteAddress address = SiteAddress.Parse(reference);
        if (page.Media?.Find(reference) is { } file)
        {
            return file.Address is { } at ? ToFile(LinkClass.Upload, at, address, page) : new LinkAnswer(LinkClass.Upload, LinkState.Kept) { Reason = FileStays };
        }

        if (!address.IsOfTheWeb)
        {
            return new LinkAnswer(address.Scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) ? LinkClass.Email : LinkClass.Other, LinkState.Kept);
        }

        if (address is { Host.IsEmpty: true, Path.IsEmpty: true, Query.IsEmpty: true })
        {
            return OnPage(address, page);
        }

        if (mode == LinkMode.Keep)
        {
            return new LinkAnswer(LinkClass.Other, LinkState.Kept);
        }

        if (!address.Host.IsEmpty)
        {
            OldPlace place = old.Find(address, out HostKind host);
            return host == HostKind.Foreign ? new LinkAnswer(LinkClass.External, LinkState.Kept)
                : host == HostKind.Perhaps && place.Kind == OldKind.None ? LinkFindings.PerhapsOwn(address.Host)
                : Answer(address, place, reference, page);
        }

        if (page.Item.File.Length > 0 && NamesFile(address.Path) && old.FileAt(Uri.UnescapeDataString(address.Path.ToString()), page.Item.File) is { Kind: OldKind.Item } named)
        {
            return OfItem(address, named, reference, page);
        }

        SiteAddress here = SiteAddress.Parse(page.Item.Link);
        return Below(RelativeAddress.Join(here.Query.IsEmpty ? here.Path : "/", address.Path), address, reference, page);
    }

    /// <summary>The answer for a place on the same page. The marker of a teaser is no place any more, and comments are not on the page.</summary>
    private LinkAnswer OnPage(SiteAddress address, PageContext page) => mode == LinkMode.Keep ? new LinkAnswer(LinkClass.Anchor, LinkState.Kept)
        : IsComment(address.Fragment) ? new LinkAnswer(LinkClass.Comment, LinkState.Kept) { Reason = CommentsAreApart, Target = page.Number }
        : address.Fragment.StartsWith("#more-") && PlaceOf(page.Number) is { } own ? To(ClassOf(page.Item.Type), own, address, page) with { Target = page.Number }
        : new LinkAnswer(LinkClass.Anchor, LinkState.Kept) { Target = page.Number };

    /// <summary>The answer for a reference without a host: seen from the page, or, since bodies also stood on the front page and in feeds, from the root.</summary>
    private LinkAnswer Below(string path, SiteAddress written, string reference, PageContext page)
    {
        SiteAddress full = SiteAddress.Parse(string.Concat(path, written.Query, written.Fragment));
        OldPlace place = old.Find(full, out _);
        if ((place.Kind != OldKind.None && place.Certainty != OldCertainty.Guess) || written.Path.StartsWith("/"))
        {
            return Answer(full, place, reference, page);
        }

        SiteAddress fromRoot = SiteAddress.Parse(string.Concat(RelativeAddress.Join("/", written.Path), written.Query, written.Fragment));
        OldPlace other = old.Find(fromRoot, out _);
        return other.Kind == OldKind.None
            ? Answer(full, place, reference, page)
            : Answer(fromRoot, other, reference, page) is { State: LinkState.Rewritten } found
            ? found with { State = LinkState.Fixed, Finding = LinkFindings.FromRoot(reference, found.Address!, page.Item) }
            : Answer(full, place, reference, page);
    }

    /// <summary>What the address of an item of a type leads to.</summary>
    public static LinkClass ClassOf(string type) => type switch
    {
        "page" => LinkClass.Page,
        "attachment" => LinkClass.Attachment,
        _ => LinkClass.Post,
    };

    private LinkAnswer Answer(SiteAddress address, OldPlace place, string reference, PageContext page) => place switch
    {
        { Kind: OldKind.Item, Part: OldPart.Feed } => Nowhere(LinkClass.Feed, "The new site has no feeds of comments."),
        { Kind: OldKind.Item } => OfItem(address, place, reference, page),
        { Kind: OldKind.File } => OfFile(isKnown: census.IsReadable(place.Number)),
        { Kind: OldKind.Home, Part: OldPart.Feed } => places.FeedOf("/") is { } feed ? To(LinkClass.Feed, feed, address, page) : Nowhere(LinkClass.Feed, "The target has no feed."),
        { Kind: OldKind.Home } => OfHome(address, page),
        { Kind: OldKind.Term } => OfTerm(place, address, page),
        { Kind: OldKind.Author } => Nowhere(LinkClass.Author, "The target has no pages of authors."),
        { Kind: OldKind.Date } => Nowhere(LinkClass.Date, "The target has no archives of dates."),
        _ when IsFile(address.Path) => OfFile(isKnown: false),
        _ when places.Homes.Count > 0 && HomeAt(address, page) is { } home => home,
        _ => Unknown(address, reference, page),
    };

    private LinkAnswer OfHome(SiteAddress address, PageContext page) => places switch
    {
        { Front: { } front } when PlaceOf(front) is { } own => To(LinkClass.Home, own, address, page) with { Target = front },
        { IsFilesOnly: true } => Nowhere(LinkClass.Home, "The target has no front page."),
        _ => To(LinkClass.Home, "/", address, page),
    };

    /// <summary>The front page in another language; null where the address is none.</summary>
    private LinkAnswer? HomeAt(SiteAddress address, PageContext page)
    {
        ReadOnlySpan<char> below = address.Path;
        bool isOwn = address.Host.IsEmpty || old.Sites.KindOf(address, out below) == HostKind.Own;
        string home = $"{below.TrimEnd('/')}/";
        return !isOwn || !places.Homes.TryGetValue(home, out int? item) ? null
            : item is { } number ? PlaceOf(number) is { } own ? To(LinkClass.Home, own, address, page) with { Target = number } : null
            : To(LinkClass.Home, home.ToLowerInvariant(), address, page);
    }

    private LinkAnswer OfItem(SiteAddress address, OldPlace place, string reference, PageContext page)
    {
        CensusEntry item = census.Entries[place.Number];
        if (item.Type == "attachment" && !pages.HasPath(place.Number))
        {
            return OfAttachment(item.Item!, address, page);
        }

        bool isComment = IsComment(address.Fragment);
        LinkClass kind = isComment ? LinkClass.Comment : ClassOf(item.Type);
        if (PlaceOf(place.Number) is not { } target)
        {
            return Nowhere(kind, $"The page was not converted: {item.Type} {item.Id}, {item.Status}.");
        }

        LinkAnswer answer = To(kind, target, address, page) with { Target = place.Number, Reason = isComment ? CommentsAreApart : null };
        return place.Certainty switch
        {
            OldCertainty.Former => answer with { State = LinkState.Fixed, Finding = LinkFindings.Former(reference, answer.Address!, page.Item) },
            OldCertainty.Guess => answer with { State = LinkState.Fixed, Finding = LinkFindings.BySlug(reference, answer.Address!, page.Item) },
            _ => answer,
        };
    }

    /// <summary>The page of an upload is replaced by the file, or by the page that it was uploaded to.</summary>
    private LinkAnswer OfAttachment(BlogItem item, SiteAddress address, PageContext page)
    {
        if (index.Attachment(item.Id) is { } file && page.Media?.Find(file.Url)?.Address is { } at)
        {
            return ToFile(LinkClass.Attachment, at, address, page);
        }

        return item.ParentId is { } parent && old.ItemOf(parent) is { } number && PlaceOf(number) is { } target
            ? To(LinkClass.Attachment, target, address, page) with { Target = number }
            : Nowhere(LinkClass.Attachment, "The page of an upload, which is not taken along.");
    }

    /// <summary>A file that media know nothing of.</summary>
    private static LinkAnswer OfFile(bool isKnown) =>
        new(LinkClass.Upload, LinkState.Kept) { Reason = isKnown ? FileStays : "The file is not taken along, and no upload of the input has this name." };

    /// <summary>A file's size and version stood in the query: neither means anything to the new file.</summary>
    private LinkAnswer ToFile(LinkClass kind, string target, SiteAddress address, PageContext page) => To(kind, target, SiteAddress.Parse(address.Fragment), page);

    private LinkAnswer OfTerm(OldPlace place, SiteAddress address, PageContext page)
    {
        TermReference term = old.Terms[place.Number];
        string? target = places.TermAt(term.Taxonomy, term.Slug);
        if (place.Part == OldPart.Feed)
        {
            return target is not null && places.FeedOf(target) is { } feed ? To(LinkClass.Feed, feed, address, page) : Nowhere(LinkClass.Feed, "The target has no feeds of terms.");
        }

        return target is null ? Nowhere(LinkClass.Term, $"The target has no page for the term '{term.Name}' ({term.Taxonomy}).") : To(LinkClass.Term, target, address, page);
    }

    private LinkAnswer Unknown(SiteAddress address, string reference, PageContext page)
    {
        string? proposal = _nearest.Of(address.Path) is { } near && PlaceOf(near) is { } target ? To(LinkClass.Unknown, target, address, page).Address : null;
        return Nowhere(LinkClass.Unknown, "Nothing in the input has this address.") with { Proposal = proposal, Finding = LinkFindings.Unresolved(reference, proposal, page.Item) };
    }

    /// <summary>True for the names that WordPress gives to comments and their form; the fragment stays for a theme that shows them.</summary>
    private static bool IsComment(ReadOnlySpan<char> fragment) => fragment is "#comments" or "#comment" or "#respond" or "#commentform" or "#disqus_thread"
        || (fragment.StartsWith("#comment-", StringComparison.OrdinalIgnoreCase) && fragment.Length > 9 && !fragment[9..].ContainsAnyExceptInRange('0', '9'));

    private static LinkAnswer Nowhere(LinkClass kind, string reason) => new(kind, LinkState.Unresolved) { Reason = reason };

    private LinkAnswer To(LinkClass kind, string target, SiteAddress address, PageContext page)
    {
        string path = places.IsFilesOnly ? target : pages.Base[..^1] + target;
        string way = places.IsFilesOnly || mode == LinkMode.Relative ? RelativeAddress.Between(page.Address, path) : path;
        // The marker of a teaser is no place of the new page; the page is.
        ReadOnlySpan<char> fragment = address.Fragment.StartsWith("#more-") ? [] : address.Fragment;
        return new LinkAnswer(kind, LinkState.Rewritten) { Address = string.Concat(AddressText.Encode(way), OldQuery.Rest(address.Query), fragment) };
    }

    /// <summary>The address below the base, or the path, of an item's page.</summary>
    private string? PlaceOf(int item) => places.IsFilesOnly ? pages.PathOf(item) : pages.AddressOf(item);

    /// <summary>Files with front matter link to each other by the names of the files.</summary>
    private static bool NamesFile(ReadOnlySpan<char> path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a path that names a file, not a page.</summary>
    internal static bool IsFile(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> last = OldAddresses.LastSegment(path);
        int dot = last.LastIndexOf('.');
        return dot > 0 && !path.EndsWith("/") && last.Length - dot is > 2 and < 7 && !last[(dot + 1)..].ContainsAny("%&=") && last[dot..] is not (".html" or ".htm" or ".php" or ".aspx");
    }
}
