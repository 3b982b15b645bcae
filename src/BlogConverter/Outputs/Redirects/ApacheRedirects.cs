// The file .htaccess of Apache.
using System.Globalization;
using System.Text;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs.Redirects;

/// <summary>Rules of mod_rewrite (Apache 2.4); see httpd.apache.org, "Apache mod_rewrite". The whole decoded path is compared, so that it does not matter in which folder the file lies.</summary>
internal static class ApacheRedirects
{
    // Apache looks for a file before a folder's own rules are asked, and refuses what no file system could name.
    private const int LongestName = 255;

    public static RedirectFormat Create() => new("apache", ".htaccess", RedirectPlace.Served, Write);

    private static IEnumerable<string> Write(IReadOnlyList<OldAddress> addresses, DiagnosticBag diagnostics)
    {
        yield return "# Old addresses and where they lead now.\n<IfModule mod_rewrite.c>\nRewriteEngine On\n";
        var text = new StringBuilder();
        foreach (OldAddress address in addresses.Where(a => a.HasQuery).Concat(addresses.Where(a => !a.HasQuery)))
        {
            if (IsTooLong(address.PathBytes))
            {
                diagnostics.Add(Messages.RedirectNotSayable("Apache", address.Redirect.From, "a part of it is longer than a file's name may be", address.Redirect.ItemId));
                continue;
            }

            string path = LiteralPattern.Of(address.PathWithoutSlash);
            string end = !address.HasQuery ? path.Length == 0 ? "/" : "/?"
                : address.IsFolder ? path.Length == 0 ? "/(?:index\\.php)?" : "/?(?:index\\.php)?"
                : "/?";
            text.Append(CultureInfo.InvariantCulture, $"RewriteCond %{{REQUEST_URI}} \"^{path}{end}$\"\n");
            foreach (string pattern in QueryPatterns(address))
            {
                text.Append(CultureInfo.InvariantCulture, $"RewriteCond %{{QUERY_STRING}} \"{pattern}\" [NC]\n");
            }

            // A percent sign in a goal would name a group of the condition, so it is escaped.
            text.Append(CultureInfo.InvariantCulture, $"RewriteRule \"^\" \"{address.To.Replace("%", "\\%", StringComparison.Ordinal)}\" [R=301,L,NE,QSD]\n");
            yield return text.ToString();
            text.Clear();
        }

        yield return "</IfModule>\n";
    }

    private static IEnumerable<string> QueryPatterns(OldAddress address) =>
        !address.HasQuery ? []
        : address.Values is { } values ? values.Select(v => $"(?:^|&){Pattern(v.Name)}={Pattern(v.Value)}(?:&|$)")
        : [$"^{Pattern(address.Query)}$"];

    private static bool IsTooLong(ReadOnlySpan<byte> path)
    {
        foreach (Range part in path.Split((byte)'/'))
        {
            if (path[part].Length > LongestName)
            {
                return true;
            }
        }

        return false;
    }

    private static string Pattern(string text) => LiteralPattern.Of(Encoding.UTF8.GetBytes(text));
}
