// The slug in an address, where a format has no field for it.
namespace BlogConverter.Readers.Fields;

/// <summary>The last part of the path without its ending, unless the address is a question (<c>post.aspx?id=7</c>).</summary>
internal static class OldSlug
{
    private static readonly string[] Endings = [".aspx", ".html", ".htm", ".php", ".asp", ".jsp"];

    /// <param name="name">The field, where there is one.</param>
    /// <param name="link">The address.</param>
    public static string Of(string name, string link)
    {
        if (name.Length > 0 || link.Contains('?', StringComparison.Ordinal))
        {
            return name;
        }

        string last = link.Split('#')[0].TrimEnd('/');
        last = last[(last.LastIndexOf('/') + 1)..];
        string ending = Endings.FirstOrDefault(e => last.EndsWith(e, StringComparison.OrdinalIgnoreCase), "");
        last = last[..^ending.Length];
        return last.Contains(':', StringComparison.Ordinal) || last is "index" or "default" ? "" : last;
    }
}
