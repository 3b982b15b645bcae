// Gathers which sites are the blog's own while the first pass reads.
using System.Runtime.InteropServices;
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>Takes what the input says of the blog's addresses, and the hosts that permalinks, GUIDs and uploads stand on.</summary>
internal sealed class OwnSitesBuilder
{
    private readonly List<Site> _sites = [];
    private readonly HashSet<string> _perhaps = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _linkHosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes what one input says of the site.</summary>
    public void Add(Site site) => _sites.Add(site);

    /// <summary>Takes a host that may be the blog's.</summary>
    public void AddPerhaps(ReadOnlySpan<char> host) => _perhaps.Add(host.ToString());

    /// <summary>Takes the permalink of an item: where no input names the site, most of them do.</summary>
    public void CountLink(SiteAddress link)
    {
        if (!link.Host.IsEmpty)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_linkHosts, link.Host.ToString(), out _)++;
        }
    }

    /// <summary>True for the root address of the site that was named first.</summary>
    public bool IsRoot(SiteAddress link) => !link.Host.IsEmpty && link.Query.IsEmpty && _sites is [var site, ..] && AddressKey.Of(link) == AddressKey.Of(SiteAddress.Parse(AddressOf(site)));

    /// <summary>Ends the gathering.</summary>
    /// <param name="ownSites">Further addresses of the blog, as the user names them.</param>
    public OwnSites Build(IReadOnlyList<string> ownSites)
    {
        var sites = new OwnSites();
        foreach (string site in _sites.Select(AddressOf).Concat(ownSites))
        {
            sites.Add(site);
        }

        if (sites.Own.Count == 0 && _linkHosts.Count > 0)
        {
            sites.Add("//" + _linkHosts.OrderByDescending(h => h.Value).ThenBy(h => h.Key, StringComparer.Ordinal).First().Key);
        }

        foreach (string host in _perhaps.Concat(_sites.SelectMany(s => new[] { s.BaseSiteUrl, s.Address }).Select(a => SiteAddress.Parse(a).Host.ToString())))
        {
            sites.AddPerhaps(host);
        }

        return sites;
    }

    private static string AddressOf(Site site) => site.BaseBlogUrl.Length > 0 ? site.BaseBlogUrl : site.Address;
}
