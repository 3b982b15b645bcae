// From the path of a file to the address of its page.
namespace BlogConverter.Outputs;

/// <summary>The habit that most generators share: the file's folder and name are the page's address, and <c>index</c> is its folder.</summary>
internal static class SitePath
{
    /// <summary>The address of a page, percent-encoded, with a slash at both ends.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="root">The folder below which addresses begin, with a slash at its end; empty for the output folder itself.</param>
    /// <param name="language">The language that stands in the file's name; empty for none.</param>
    public static string AddressOf(string path, string root = "", string language = "")
    {
        string page = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
        int dot = page.LastIndexOf('.');
        page = WithoutLanguage(dot > page.LastIndexOf('/') ? page[..dot] : page, language);
        string[] segments = page.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Address(segments is [.. var folder, "index" or "_index"] ? folder : segments);
    }

    /// <summary>An address of segments, percent-encoded, with a slash at both ends.</summary>
    public static string Address(IEnumerable<string> segments) => string.Concat(segments.Select(s => "/" + Uri.EscapeDataString(s))) + "/";

    /// <summary>A name that is not the index of its folder: a file of that name would take the folder's own address.</summary>
    public static string NoIndex(string slug) => slug.ToLowerInvariant() is "index" or "_index" ? slug + "-page" : slug;

    /// <summary>The name of a file without folder, extension, and the language in front of that.</summary>
    public static string NameOf(string path, string language = "")
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return WithoutLanguage(name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name, language);
    }

    private static string WithoutLanguage(string name, string language) => language.Length > 0 && name.EndsWith("." + language, StringComparison.Ordinal) ? name[..^(language.Length + 1)] : name;
}
