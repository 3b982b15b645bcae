// The file that an address means, whatever server hands it out.
using System.Buffers;
using System.Text;
using BlogConverter.Index;

namespace BlogConverter.Media;

/// <summary>An address of a file, read so that all addresses of one file are equal: scheme, <c>www.</c>, default ports, percent-encoding, query and resizing services do not matter.</summary>
/// <param name="Host">In lower case, without <c>www.</c>; with its port unless that is the usual one.</param>
/// <param name="Path">Decoded, composed (NFC), with a leading slash and without empty, <c>.</c> and <c>..</c> segments.</param>
internal readonly record struct MediaAddress(string Host, string Path)
{
    private const string UploadsFolder = "/wp-content/uploads/";

    private static readonly SearchValues<string> NotSimplest = SearchValues.Create(["%", "//", "/."], StringComparison.Ordinal);

    /// <summary>The name of the file.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Host and path, for a dictionary.</summary>
    public string Key => Host + Path;

    /// <summary>The path below the uploads folder, such as <c>2019/05/moo.jpg</c>; null where nothing says that the file is an upload. A network's sites (<c>sites/2/</c>, <c>blogs.dir/2/files/</c>) have folders of their own, which do not count.</summary>
    public string? Upload
    {
        get
        {
            if (Path is null)
            {
                // An address that could not be read.
                return null;
            }

            if (After(UploadsFolder) is { } upload)
            {
                return upload.StartsWith("sites/", StringComparison.Ordinal) && upload.IndexOf('/', 6) is > 6 and var end ? upload[(end + 1)..] : upload;
            }

            if (After("/wp-content/blogs.dir/") is { } blog && blog.IndexOf("/files/", StringComparison.Ordinal) is > 0 and var files)
            {
                return blog[(files + 7)..];
            }

            return Host.EndsWith(".files.wordpress.com", StringComparison.Ordinal) ? Path[1..]
                : After("/files/") is { } old && IsMonth(old) ? old
                : null;
        }
    }

    /// <summary>Reads an address.</summary>
    /// <param name="text">As it stands in a body or an export.</param>
    /// <param name="site">Where an address without a host leads: the site's own.</param>
    /// <param name="address">The file.</param>
    public static bool TryRead(string? text, MediaAddress site, out MediaAddress address)
    {
        address = default;
        SiteAddress parts = SiteAddress.Parse(text);
        if (!parts.IsOfTheWeb || parts.Path.IsEmpty)
        {
            return false;
        }

        string host = parts.Host.IsEmpty ? site.Host : parts.Host.ToString().ToLowerInvariant();
        ReadOnlySpan<char> path = parts.Path;
        if (parts.Host.IsEmpty && path[0] != '/')
        {
            // Relative to some page or other; where the uploads folder begins is clear all the same.
            int uploads = path.IndexOf(UploadsFolder.AsSpan(1));
            if (uploads < 0)
            {
                return false;
            }

            path = string.Concat(site.Path, "/", path[uploads..]);
        }

        address = Unwrapped(new MediaAddress(host, PathOf(path)));
        return address.Host is { Length: > 0 };
    }

    private static string PathOf(ReadOnlySpan<char> path)
    {
        if (path[0] == '/' && path[^1] != '/' && Ascii.IsValid(path) && !path.ContainsAny(NotSimplest))
        {
            return path.ToString();
        }

        var segments = new List<string>();
        foreach (Range range in path.Split('/'))
        {
            string segment = Uri.UnescapeDataString(path[range].ToString());
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(segments.Count - 1, 0), Math.Min(segments.Count, 1));
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(Composed(segment));
            }
        }

        return "/" + string.Join('/', segments);
    }

    /// <summary>The same text with letters and their accents as one character (NFC): disks and browsers differ in this.</summary>
    internal static string Composed(string text)
    {
        try
        {
            return Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair cannot be composed.
            return text;
        }
    }

    /// <summary>Jetpack's image service (Photon) names the real host in the path: <c>i0.wp.com/example.org/wp-content/…</c>.</summary>
    private static MediaAddress Unwrapped(MediaAddress address)
    {
        while (address.Host is ['i', >= '0' and <= '9', '.', 'w', 'p', '.', 'c', 'o', 'm'] && address.Path.IndexOf('/', 1) is > 1 and var end)
        {
            address = new MediaAddress(SiteAddress.Parse("/" + address.Path[..end]).Host.ToString().ToLowerInvariant(), address.Path[end..]);
        }

        return address;
    }

    private string? After(string folder) => Path.IndexOf(folder, StringComparison.Ordinal) is >= 0 and var at && at + folder.Length < Path.Length ? Path[(at + folder.Length)..] : null;

    /// <summary>True for a path that begins with a year and a month.</summary>
    internal static bool IsMonth(ReadOnlySpan<char> path) =>
        path.Length > 8 && path[4] == '/' && path[7] == '/' && !path[..4].ContainsAnyExceptInRange('0', '9') && !path[5..7].ContainsAnyExceptInRange('0', '9');
}
