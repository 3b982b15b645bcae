// The file _redirects of Netlify and Cloudflare Pages.
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs.Redirects;

/// <summary>One line each: <c>FROM [NAME=VALUE …] TO 301</c>; see docs.netlify.com, "Redirects and rewrites", and developers.cloudflare.com, "Pages: Redirects". Cloudflare knows no queries and passes over such lines.</summary>
internal static class NetlifyRedirects
{
    // Cloudflare's limits; Netlify has none that a blog would reach.
    private const int MostLines = 2000;
    private const int LongestLine = 1000;

    public static RedirectFormat Create() => new("netlify", "_redirects", RedirectPlace.Served, Write);

    private static IEnumerable<string> Write(IReadOnlyList<OldAddress> addresses, DiagnosticBag diagnostics)
    {
        int queries = 0;
        string? first = null;
        foreach (OldAddress address in addresses.Where(a => a.HasQuery))
        {
            queries++;
            first ??= address.Redirect.From;
            if (address.Values is not { } values)
            {
                diagnostics.Add(Messages.RedirectNotSayable("Netlify", address.Redirect.From, "its query is no list of names and values", address.Redirect.ItemId));
                continue;
            }

            yield return Line(address, $"{Plain(address.Path)} {string.Join(' ', values.Select(v => $"{v.Name}={Plain(v.Value)}"))}", diagnostics);
        }

        int lines = 0;
        foreach (OldAddress address in addresses.Where(a => !a.HasQuery))
        {
            foreach (string spelling in address.Spellings)
            {
                lines++;
                yield return Line(address, Plain(spelling), diagnostics);
            }
        }

        if (first is not null)
        {
            diagnostics.Add(Messages.QueriesForOthers("Cloudflare Pages", queries, first));
        }

        if (lines > MostLines)
        {
            diagnostics.Add(Messages.RedirectLimit("Cloudflare Pages", lines, MostLines));
        }
    }

    private static string Line(OldAddress address, string from, DiagnosticBag diagnostics)
    {
        string line = $"{from} {Goal(address.To)} 301\n";
        if (line.Length - 1 > LongestLine)
        {
            diagnostics.Add(Messages.RedirectNotSayable("Cloudflare Pages", address.Redirect.From, "a line is too long", address.Redirect.ItemId));
        }

        return line;
    }

    /// <summary>A colon begins a placeholder.</summary>
    private static string Plain(string path) => path.Replace(":", "%3A", StringComparison.Ordinal);

    private static string Goal(string to)
    {
        int host = to.IndexOf("://", StringComparison.Ordinal);
        int path = host < 0 ? 0 : to.IndexOf('/', host + 3);
        return path < 0 ? to : to[..path] + Plain(to[path..]);
    }
}
