// The page of the site that a link leads to.
using BlogConverter.Index;
using BlogConverter.Links;

namespace BlogConverter.Validation;

/// <summary>What a reference means on the site that the archive is of.</summary>
/// <param name="Place">What was found; nothing where the archive does not hold it.</param>
/// <param name="Status">The status of the page; empty when it is no item's.</param>
internal readonly record struct PageTarget(OldPlace Place, string Status)
{
    /// <summary>The page that a reference leads to; null for other sites, files, and the page itself.</summary>
    public static PageTarget? Of(string reference, ItemView item)
    {
        SiteAddress address = SiteAddress.Parse(reference);
        if (!address.IsOfTheWeb || (address.Host.IsEmpty && address.Path.IsEmpty && address.Query.IsEmpty) || IsFile(address.Path))
        {
            return null;
        }

        OldAddresses old = item.Site.Old;
        OldPlace place;
        if (!address.Host.IsEmpty)
        {
            place = old.Find(address, out HostKind host);
            if (host != HostKind.Own)
            {
                return null;
            }
        }
        else
        {
            SiteAddress here = SiteAddress.Parse(item.Item.Link);
            place = Find(RelativeAddress.Join(here.Query.IsEmpty ? here.Path : "/", address.Path), address, old);
            // Bodies also stood on the front page and in feeds.
            place = place.Kind == OldKind.None && !address.Path.StartsWith("/") ? Find(RelativeAddress.Join("/", address.Path), address, old) : place;
        }

        place = place.Kind == OldKind.None && item.Item.File.Length > 0 ? NamedFile(address.Path, item) : place;
        if (place.Kind == OldKind.None && (IsOfServer(address.Path) || IsListOfGenerator(address.Path, item.Site)))
        {
            return null;
        }

        string status = place.Kind == OldKind.Item ? item.Site.Census.Entries[place.Number].Item?.Status ?? "" : "";
        return new PageTarget(place, status);
    }

    /// <summary>True for the item's own address, whatever the fragment.</summary>
    public static bool IsItself(SiteAddress address, ItemView item)
    {
        SiteAddress own = SiteAddress.Parse(item.Item.Link);
        return item.Item.Link.Length > 0 && address.IsOfTheWeb && !address.Path.Trim('/').IsEmpty && address.Query.IsEmpty && own.Query.IsEmpty
            && (address.Host.IsEmpty ? address.Path.StartsWith("/") && AddressKey.OfPath(0, address.Path) == AddressKey.OfPath(0, own.Path) : AddressKey.Of(address) == AddressKey.Of(own));
    }

    /// <summary>Where a file does not tell its address, the generator takes it from the file's name, often without the date in it.</summary>
    private static OldPlace NamedFile(ReadOnlySpan<char> path, ItemView item)
    {
        string below = Uri.UnescapeDataString(path.Trim('/').ToString());
        string[] segments = below.Split('/');
        string dated = segments.Length > 3 ? string.Join('-', segments[^4..]) : "";
        OldPlace place = below.Length == 0 ? default : item.Site.Old.FileAt(below, item.Item.File);
        return place.Kind != OldKind.None || dated.Length == 0 ? place : item.Site.Old.FileAt(dated, item.Item.File);
    }

    private static OldPlace Find(string path, SiteAddress written, OldAddresses old) => old.Find(SiteAddress.Parse(string.Concat(path, written.Query)), out _);

    private static bool IsFile(ReadOnlySpan<char> path) => LinkResolver.IsFile(path) || path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the server itself answers, and nobody wrote.</summary>
    private static bool IsOfServer(ReadOnlySpan<char> path) => path.Contains("/wp-", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/xmlrpc.php", StringComparison.OrdinalIgnoreCase);

    /// <summary>Generators make lists of terms at addresses that no file names: <c>/tags/x/</c>, <c>/categories/x/</c>, <c>/tags/</c>.</summary>
    private static bool IsListOfGenerator(ReadOnlySpan<char> path, SiteView site)
    {
        ReadOnlySpan<char> below = path.Trim('/');
        int slash = below.IndexOf('/');
        ReadOnlySpan<char> first = slash < 0 ? below : below[..slash];
        if (first is not ("tags" or "categories" or "tag" or "category" or "authors" or "author" or "archives" or "archive" or "posts" or "blog" or "page" or "series" or "topics"))
        {
            return false;
        }

        string name = slash < 0 ? "" : Uri.UnescapeDataString(OldAddresses.LastSegment(below).ToString());
        return name.Length == 0 || name.All(char.IsAsciiDigit) || site.HasTerm(name);
    }
}
