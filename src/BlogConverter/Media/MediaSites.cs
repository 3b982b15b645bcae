// The hosts that a site's files stand on.
using BlogConverter.Index;

namespace BlogConverter.Media;

/// <summary>The site's own addresses, and the hosts that its uploads name.</summary>
internal sealed class MediaSites
{
    private readonly List<MediaAddress> _own = [];
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    /// <param name="own">The blog's own addresses, the main one first.</param>
    /// <param name="attachments">The uploads of the input; their hosts are kin to the site, but nothing else there is its own.</param>
    public MediaSites(IEnumerable<string> own, IEnumerable<IndexedAttachment> attachments)
    {
        foreach (string site in own)
        {
            if (MediaAddress.TryRead(site.TrimEnd('/') + "/", default, out MediaAddress address))
            {
                _own.Add(address);
                AddOrigin(address.Host, site);
            }
        }

        foreach (IndexedAttachment attachment in attachments)
        {
            if (MediaAddress.TryRead(attachment.Url, Main, out MediaAddress address))
            {
                AddOrigin(address.Host, attachment.Url);
            }
        }
    }

    /// <summary>The main site; empty when the input names none.</summary>
    public MediaAddress Main => _own.Count > 0 ? _own[0] : default;

    /// <summary>True for a host of the site's own.</summary>
    public bool IsOwn(string host) => _own.Exists(o => o.Host == host || Twin(o.Host) == host);

    /// <summary>True for a host of the site's own or of one of its uploads.</summary>
    public bool IsKin(string host) => _origins.ContainsKey(host) || IsOwn(host);

    /// <summary>A file's path below the root of the site.</summary>
    public string PlaceOf(MediaAddress address)
    {
        foreach (MediaAddress site in _own)
        {
            if (site.Host == address.Host)
            {
                string root = site.Path.TrimEnd('/') + "/";
                return address.Path.StartsWith(root, StringComparison.Ordinal) ? address.Path[root.Length..] : address.Path[1..];
            }
        }

        return address.Upload is { } upload ? "wp-content/uploads/" + upload : address.Path[1..];
    }

    /// <summary>The address in full, with the scheme and the form of the host by which the input calls it.</summary>
    public string Format(MediaAddress address) =>
        _origins.GetValueOrDefault(address.Host, "https://" + address.Host) + string.Join('/', address.Path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>A blog of WordPress.com keeps its files on a host of its own.</summary>
    private static string? Twin(string host) => host.EndsWith(".wordpress.com", StringComparison.Ordinal) && !host.EndsWith(".files.wordpress.com", StringComparison.Ordinal)
        ? host[..^".wordpress.com".Length] + ".files.wordpress.com"
        : null;

    private void AddOrigin(string host, string address)
    {
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        if (scheme >= 0 && !_origins.ContainsKey(host))
        {
            int end = address.IndexOf('/', scheme + 2);
            string origin = end < 0 ? address : address[..end];
            _origins.Add(host, scheme == 0 ? "https:" + origin : origin);
        }
    }
}
