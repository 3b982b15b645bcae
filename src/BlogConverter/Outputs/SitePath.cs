// From the path of a file to the address of its page.
namespace BlogConverter.Outputs;

/// <summary>The habit that most generators share: the file's folder and name are the page's address, and <c>index</c> is its folder.</summary>
internal static class SitePath
{
    /// <summary>The address of a page, percent-encoded, with a slash at both ends.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="root">The folder below which addresses begin, with a slash at its end; empty for the output folder itself.</param>
    public static string AddressOf(string path, string root = "")
    {
        string page = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
        int dot = page.LastIndexOf('.');
        page = dot > page.LastIndexOf('/') ? page[..dot] : page;
        string[] segments = page.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Address(segments is [.. var folder, "index" or "_index"] ? folder : segments);
    }

    /// <summary>An address of segments, percent-encoded, with a slash at both ends.</summary>
    public static string Address(IEnumerable<string> segments) => string.Concat(segments.Select(s => "/" + Uri.EscapeDataString(s))) + "/";

    /// <summary>A name that is not the index of its folder: a file of that name would take the folder's own address.</summary>
    public static string NoIndex(string slug) => slug.ToLowerInvariant() is "index" or "_index" ? slug + "-page" : slug;

    /// <summary>The name of a file without folder and extension.</summary>
    public static string NameOf(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
    }
}
