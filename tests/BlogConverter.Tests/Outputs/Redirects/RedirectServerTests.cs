// Real servers read what we write for them.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Outputs.Redirects;
using BlogConverter.Planning;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Outputs.Redirects;

public sealed class RedirectServerTests
{
    private const string Home = "the home page";

    [NginxFact]
    public async Task Nginx_sends_every_old_address_on()
    {
        using WebServer server = WebServer.StartNginx(Site(HostileRedirects.All, "nginx", "redirects.conf"));
        await EachOldAddressLeadsToItsPage(server, HostileRedirects.All);
    }

    [ApacheFact]
    public async Task Apache_sends_every_old_address_on()
    {
        // Apache refuses escaped slashes before any rule is asked, unless its owner allows them.
        Redirect[] redirects = [.. HostileRedirects.All.Where(r => !r.From.Contains("%2F", StringComparison.OrdinalIgnoreCase))];
        using WebServer server = WebServer.StartApache(Site(redirects, "apache", "site/.htaccess"));
        await EachOldAddressLeadsToItsPage(server, redirects);
    }

    private static async Task EachOldAddressLeadsToItsPage(WebServer server, IReadOnlyList<Redirect> redirects)
    {
        foreach (Redirect redirect in redirects)
        {
            foreach (string target in Spellings(redirect.From))
            {
                WebAnswer answer = await server.Get(target);
                Assert.Equal((target, 301, redirect.To), (target, answer.Status, answer.Location));
            }

            if (redirect.To.StartsWith('/'))
            {
                WebAnswer page = await server.Get(redirect.To.Split('#')[0]);
                Assert.Equal((redirect.To, 200), (redirect.To, page.Status));
            }
        }

        foreach (string target in new[] { "/", "/?utm_source=x", "/?p=1200", "/?p=", "/?P", "/?xp=120", "/hello/", "/upper/" })
        {
            WebAnswer answer = await server.Get(target);
            Assert.Equal((target, 200), (target, answer.Status));
        }

        foreach (string target in new[] { "/nothing/", "/2011/09/hello/more/", "/x/2011/09/hello/", "/a", "/dotXhtml" })
        {
            WebAnswer answer = await server.Get(target);
            Assert.Equal((target, 404), (target, answer.Status));
        }
    }

    /// <summary>As the world writes an address: with and without the last slash, escapes in small letters, and a query among others.</summary>
    private static IEnumerable<string> Spellings(string from)
    {
        string encoded = PercentEncoding.Normalize(from);
        string[] parts = encoded.Split('?', 2);
        yield return encoded;
        if (parts.Length == 1)
        {
            yield return encoded.EndsWith('/') ? encoded.TrimEnd('/') : encoded + "/";
            yield return encoded + "?utm_source=feed";
        }
        else if (parts[1].Contains('=', StringComparison.Ordinal) && !parts[1].EndsWith('=') && !parts[1].Contains('%', StringComparison.Ordinal))
        {
            yield return encoded + "&utm_source=feed";
            yield return $"{parts[0]}?utm_source=feed&{parts[1]}";
        }

        if (encoded.Contains('%', StringComparison.Ordinal))
        {
            yield return System.Text.RegularExpressions.Regex.Replace(encoded, "%..", m => m.Value.ToLowerInvariant());
        }
    }

    private static Dictionary<string, string> Site(IReadOnlyList<Redirect> redirects, string format, string place)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<Redirect> settled = RedirectMap.Settle(redirects, path => path is "/" or "/hello/" or "/upper/", diagnostics);
        Assert.Equal(redirects.Count, settled.Count);
        string text = string.Concat(RedirectFormat.Find(format)!.Text(settled, diagnostics));
        Assert.Empty(diagnostics.Items);
        var files = new Dictionary<string, string>
        {
            [place] = text,
            ["site/index.html"] = Home,
            ["site/hello/index.html"] = "a page",
            ["site/upper/index.html"] = "a page",
        };
        foreach (string to in settled.Select(r => r.To).Where(t => t.StartsWith('/')))
        {
            files[$"site{Uri.UnescapeDataString(to.Split('#')[0])}index.html"] = "a page";
        }

        return files;
    }
}
