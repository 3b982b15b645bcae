// The hosts that a blog's addresses may stand on.
namespace BlogConverter.Index;

/// <summary>Whose host an address is on.</summary>
internal enum HostKind
{
    /// <summary>Somebody else's, as far as the input tells.</summary>
    Foreign,

    /// <summary>The blog's own: whatever lies below its path is the blog's.</summary>
    Own,

    /// <summary>A host that GUIDs or uploads stand on, such as a former one: own where an address leads to something in the input.</summary>
    Perhaps,
}

/// <summary>The blog's own sites, each with its path, and the hosts that may be its.</summary>
internal sealed class OwnSites
{
    private readonly List<(string Host, string Path)> _own = [];
    private readonly HashSet<string> _perhaps = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sites, the one of the permalinks first: the host as in <see cref="SiteAddress.Host"/>, the path with slashes around.</summary>
    public IReadOnlyList<(string Host, string Path)> Own => _own;

    /// <summary>Other hosts that the input names as places of its pages or files.</summary>
    public IReadOnlyCollection<string> Perhaps => _perhaps;

    /// <summary>True when the blog says that it answers by <c>https</c>.</summary>
    public bool IsSecure { get; private set; }

    /// <summary>Adds a site of the blog's own; one that is no address with a host is passed over.</summary>
    public void Add(string address)
    {
        SiteAddress site = SiteAddress.Parse(address);
        if (site.Host.IsEmpty || !site.IsOfTheWeb)
        {
            return;
        }

        string path = $"/{site.Path.Trim('/')}/".Replace("//", "/", StringComparison.Ordinal);
        string host = site.Host.ToString();
        if (!_own.Exists(o => o.Host.Equals(host, StringComparison.OrdinalIgnoreCase) && o.Path.Equals(path, StringComparison.OrdinalIgnoreCase)))
        {
            IsSecure |= _own.Count == 0 && site.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
            _own.Add((host, path));
        }
    }

    /// <summary>Adds a host that may be the blog's.</summary>
    public void AddPerhaps(ReadOnlySpan<char> host)
    {
        if (!host.IsEmpty && !IsPerhaps(host))
        {
            _perhaps.Add(host.ToString());
        }
    }

    /// <summary>Whose an address is.</summary>
    /// <param name="address">An address with a host.</param>
    /// <param name="below">The rest of its path below the site's own path; all of the path where the host is no own one.</param>
    public HostKind KindOf(SiteAddress address, out ReadOnlySpan<char> below)
    {
        below = address.Path;
        bool isOwnHost = false;
        foreach ((string host, string path) in _own)
        {
            if (address.Host.Equals(host, StringComparison.OrdinalIgnoreCase))
            {
                isOwnHost = true;
                if (IsBelow(address.Path, path))
                {
                    below = address.Path.Length < path.Length ? [] : address.Path[(path.Length - 1)..];
                    return HostKind.Own;
                }
            }
        }

        // Beside the blog's path there may be other blogs.
        return isOwnHost || IsPerhaps(address.Host) ? HostKind.Perhaps : HostKind.Foreign;
    }

    /// <summary>True for an address of the blog's own that begins with its host, the scheme forgotten.</summary>
    public bool IsBareHost(ReadOnlySpan<char> text)
    {
        foreach ((string host, _) in _own)
        {
            if (text.StartsWith(host, StringComparison.OrdinalIgnoreCase) && (text.Length == host.Length || text[host.Length] is '/' or '?' or '#'))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPerhaps(ReadOnlySpan<char> host) => _perhaps.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host);

    private static bool IsBelow(ReadOnlySpan<char> path, string site) =>
        path.StartsWith(site, StringComparison.OrdinalIgnoreCase) || path.Equals(site.AsSpan(0, site.Length - 1), StringComparison.OrdinalIgnoreCase);
}
