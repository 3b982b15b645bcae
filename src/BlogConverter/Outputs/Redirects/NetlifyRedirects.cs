// The file _redirects of Netlify and Cloudflare Pages.
using System.Text;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs.Redirects;

/// <summary>One line each: <c>FROM [NAME=VALUE …] TO 301</c>; see docs.netlify.com, "Redirects and rewrites", and developers.cloudflare.com, "Pages: Redirects". Cloudflare knows no queries and passes over such lines.</summary>
internal static class NetlifyRedirects
{
    // Cloudflare's limits; Netlify has none that a blog would reach.
    private const int MostLines = 2000;
    private const int LongestLine = 1000;

    public static RedirectFormat Create() => new("netlify", "_redirects", RedirectPlace.Served, Write);

    private static string Write(IReadOnlyList<OldAddress> addresses, DiagnosticBag diagnostics)
    {
        var text = new StringBuilder();
        foreach (OldAddress address in addresses.Where(a => a.HasQuery))
        {
            if (address.Values is not { } values)
            {
                diagnostics.Add(Messages.RedirectNotSayable("Netlify", address.Redirect.From, "its query is no list of names and values", address.Redirect.ItemId));
                continue;
            }

            Append(text, address, $"{Plain(address.Path)} {string.Join(' ', values.Select(v => $"{v.Name}={Plain(v.Value)}"))}", diagnostics);
        }

        OldAddress[] paths = [.. addresses.Where(a => !a.HasQuery)];
        foreach (OldAddress address in paths)
        {
            foreach (string spelling in address.Spellings)
            {
                Append(text, address, Plain(spelling), diagnostics);
            }
        }

        if (addresses.FirstOrDefault(a => a.HasQuery) is { } first)
        {
            diagnostics.Add(Messages.QueriesForOthers("Cloudflare Pages", addresses.Count - paths.Length, first.Redirect.From));
        }

        if (paths.Sum(a => a.Spellings.Count()) is > MostLines and var lines)
        {
            diagnostics.Add(Messages.RedirectLimit("Cloudflare Pages", lines, MostLines));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, OldAddress address, string from, DiagnosticBag diagnostics)
    {
        string line = $"{from} {Goal(address.To)} 301";
        if (line.Length > LongestLine)
        {
            diagnostics.Add(Messages.RedirectNotSayable("Cloudflare Pages", address.Redirect.From, "a line is too long", address.Redirect.ItemId));
        }

        text.Append(line).Append('\n');
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
