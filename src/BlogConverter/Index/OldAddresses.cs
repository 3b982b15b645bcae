// Everything that an address of the old site can mean.
using System.Runtime.InteropServices;
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>
/// Answers what WordPress would have shown at an address: permalinks of any structure, numbers in the query, GUIDs, old slugs and dates, archives, feeds, and the
/// shapes in which a page is asked for. Immutable, shared by all workers.
/// </summary>
internal sealed class OldAddresses
{
    private readonly KeyTable _current;
    private readonly KeyTable _former;
    private readonly KeyTable _slugs;
    private readonly List<int> _termsOfItems;
    private readonly List<int> _firstTerms;
    private readonly Dictionary<int, List<string>> _formerOfItems;
    private readonly ulong _mainSite;

    internal OldAddresses(OldAddressesBuilder builder, OwnSites sites)
    {
        _current = builder.Current;
        _former = builder.Former;
        _slugs = builder.Slugs;
        _current.Trim();
        _former.Trim();
        _slugs.Trim();
        _termsOfItems = builder.TermsOfItems;
        _firstTerms = builder.FirstTerms;
        _termsOfItems.TrimExcess();
        _firstTerms.TrimExcess();
        _formerOfItems = builder.FormerOfItems;
        Terms = builder.Terms;
        Authors = builder.Authors;
        Sites = sites;
        _mainSite = sites.Own is [var main, ..] ? AddressKey.OfPath(AddressKey.OfHost(main.Host), main.Path) : AddressKey.OfHost("");
    }

    public OwnSites Sites { get; }

    /// <summary>Terms, declared or only used.</summary>
    public IReadOnlyList<TermReference> Terms { get; }

    public IReadOnlyList<Author> Authors { get; }

    /// <summary>The places in <see cref="Terms"/> of an item's terms.</summary>
    public ReadOnlySpan<int> TermsOf(int item) =>
        CollectionsMarshal.AsSpan(_termsOfItems)[_firstTerms[item]..(item + 1 < _firstTerms.Count ? _firstTerms[item + 1] : _termsOfItems.Count)];

    /// <summary>The place in the input of an item's id; null when there is none.</summary>
    public int? ItemOf(string id) => Named("#id", id) is { Kind: OldKind.Item } place ? place.Number : null;

    /// <summary>Full addresses that once were an item's permalink.</summary>
    public IReadOnlyList<string> FormerOf(int item) => _formerOfItems.TryGetValue(item, out List<string>? all) ? all : [];

    /// <summary>What an address means.</summary>
    /// <param name="address">An address with a host, or one that begins with a slash.</param>
    /// <param name="host">Whose host it is.</param>
    public OldPlace Find(SiteAddress address, out HostKind host)
    {
        ReadOnlySpan<char> below = address.Path;
        host = address.Host.IsEmpty ? HostKind.Own : Sites.KindOf(address, out below);
        if (host == HostKind.Foreign || !address.IsOfTheWeb)
        {
            host = HostKind.Foreign;
            return default;
        }

        if (host == HostKind.Own && address.Host.IsEmpty && Sites.Own is [var main, ..] && below.StartsWith(main.Path, StringComparison.OrdinalIgnoreCase))
        {
            below = below[(main.Path.Length - 1)..];
        }

        if (host == HostKind.Own && !address.Query.IsEmpty && OldQuery.Find(address, this) is { Kind: not OldKind.None } asked)
        {
            return asked;
        }

        if (!address.Host.IsEmpty && _current.TryGetValue(AddressKey.Of(address, withQuery: true), out int exact))
        {
            return OldPlace.Unpacked(exact);
        }

        if (host == HostKind.Own && OldQuery.IsLanguage(address) && _current.TryGetValue(AddressKey.OfText(AddressKey.OfPath(_mainSite, below), address.Query), out int inLanguage))
        {
            return OldPlace.Unpacked(inLanguage);
        }

        // On another host a number means a post of another database, unless a GUID says so.
        return OldQuery.IsNaming(address) && (host == HostKind.Perhaps || OldPath.IsHome(below)) ? default : OldPath.Find(below, this, host);
    }

    /// <summary>The item, file, or nothing that has a path below the site's root.</summary>
    internal OldPlace AtPath(ReadOnlySpan<char> below)
    {
        ulong key = AddressKey.OfPath(_mainSite, below);
        return _current.TryGetValue(key, out int place) ? OldPlace.Unpacked(place)
            : _former.TryGetValue(key, out int item) ? new OldPlace(OldKind.Item, item) { Certainty = OldCertainty.Former }
            : default;
    }

    /// <summary>The one published item whose address ends in a slug.</summary>
    internal OldPlace WithSlug(ReadOnlySpan<char> slug) =>
        _slugs.TryGetValue(AddressKey.OfName("#slug", slug), out int item) && item >= 0 ? new OldPlace(OldKind.Item, item) { Certainty = OldCertainty.Guess } : default;

    /// <summary>What a table of names says: ids, terms by taxonomy, authors.</summary>
    internal OldPlace Named(ReadOnlySpan<char> table, ReadOnlySpan<char> name) => _current.TryGetValue(AddressKey.OfName(table, name), out int place) ? OldPlace.Unpacked(place) : default;

    /// <summary>A login as WordPress puts it into the address of an author's archive.</summary>
    internal static string NiceName(string login) => login.Replace(' ', '-').Replace('.', '-').Replace('@', '-');

    /// <summary>The item whose own file another one names: by path from that file, from the root of the input, or by a name that only one file has.</summary>
    /// <param name="path">The path as written, with or without the extension.</param>
    /// <param name="from">The file that names it.</param>
    internal OldPlace FileAt(string path, string from)
    {
        string key = FileKey(path);
        string folder = from[..(from.LastIndexOf('/') + 1)];
        OldPlace place = path.StartsWith('/') ? default : Named("#file", Dotless(folder + key));
        place = place.Kind != OldKind.None ? place : Named("#file", Dotless(key));
        return place.Kind != OldKind.None ? place : Named("#file-name", LastSegment(key));
    }

    /// <summary>A file's path without the extension and without the name that stands for its folder.</summary>
    internal static string FileKey(string path)
    {
        int dot = path.LastIndexOf('.');
        string stem = dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
        string key = stem.EndsWith("/index", StringComparison.OrdinalIgnoreCase) || stem.EndsWith("/_index", StringComparison.OrdinalIgnoreCase) ? stem[..stem.LastIndexOf('/')] : stem;
        return key.Trim('/');
    }

    private static string Dotless(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The last segment of a path; empty when there is none.</summary>
    internal static ReadOnlySpan<char> LastSegment(ReadOnlySpan<char> path)
    {
        path = path.TrimEnd('/');
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
