// Settles where every old address leads: at once, to one place, and never round in a circle.
using BlogConverter.Diagnostics;
using BlogConverter.Index;

namespace BlogConverter.Planning;

/// <summary>Makes a map that servers can be given of whatever is known about old addresses. A slash at the end makes no difference: servers and generators add and remove it as they like.</summary>
internal static class RedirectMap
{
    /// <param name="redirects">Every old address and its new one, the better founded first; an address may lead to another old one.</param>
    /// <param name="isPage">Whether the new site has a page of its own at a path (encoded, from the root): such a page must not be hidden by a redirect.</param>
    /// <param name="diagnostics">Told of loops, chains, duplicates and addresses that lead nowhere.</param>
    /// <param name="items">How many items the site has, to make room at once.</param>
    /// <returns>One line for each old address that moved, sorted ordinally by it; encoded in one form, without loops and chains.</returns>
    public static IReadOnlyList<Redirect> Settle(IEnumerable<Redirect> redirects, Predicate<string> isPage, DiagnosticBag diagnostics, int items = 0)
    {
        var lines = new PackedRedirects(items);
        foreach (Redirect given in redirects)
        {
            var redirect = given with { From = PercentEncoding.Normalize(given.From).TrimEnd('?'), To = Goal(given.To) };
            if (ReasonAgainst(redirect.From) is { } reason)
            {
                diagnostics.Add(Messages.RedirectImpossible(redirect.From, reason, redirect.ItemId));
            }
            else if (SamePage.Instance.Equals(redirect.From, redirect.To))
            {
                // It lives where it always did.
            }
            else if (!redirect.HasQuery && (isPage(redirect.From) || isPage(Twin(redirect.From))))
            {
                diagnostics.Add(Messages.RedirectHidesPage(redirect.From, redirect.To, redirect.ItemId));
            }
            else if (!lines.TryAdd(redirect) && lines.Find(redirect.From) is { } first && !SamePage.Instance.Equals(first.To, redirect.To))
            {
                diagnostics.Add(Messages.RedirectTwice(redirect.From, first.To, redirect.To, redirect.ItemId));
            }
        }

        return Followed(lines, diagnostics);
    }

    private static IReadOnlyList<Redirect> Followed(PackedRedirects lines, DiagnosticBag diagnostics)
    {
        var settled = new List<int>(lines.Count);
        var goals = new Dictionary<int, string>();
        for (int i = 0; i < lines.Count; i++)
        {
            Redirect line = lines[i];
            string to = line.To;
            HashSet<string>? seen = null;
            while (lines.Find(to) is { } next && (seen ??= new(SamePage.Instance) { line.From }).Add(to))
            {
                to = next.To + (Fragment(next.To).Length == 0 ? Fragment(to) : "");
            }

            if (seen?.Contains(to) == true)
            {
                diagnostics.Add(Messages.RedirectLoop(line.From, line.To, line.ItemId));
                continue;
            }

            if (to != line.To)
            {
                diagnostics.Add(Messages.RedirectChain(line.From, line.To, to, line.ItemId));
                goals.Add(i, to);
            }

            settled.Add(i);
        }

        return lines.Sorted(settled, goals);
    }

    /// <summary>The new address in its one form; a host and a fragment stay as they are, unless they hold what no address may.</summary>
    private static string Goal(string to)
    {
        string fragment = Fragment(to);
        string address = PercentEncoding.Normalize(to[..^fragment.Length]);
        return fragment.Length == 0 ? address : $"{address}#{PercentEncoding.Normalize(fragment[1..])}";
    }

    private static string Fragment(string address) => address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sharp ? address[sharp..] : "";

    private static string Twin(string path) => path.EndsWith('/') ? path.TrimEnd('/') : path + "/";

    private static string? ReasonAgainst(string from)
    {
        string path = from.Split('?')[0];
        return !path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) ? "it is no path from the root of the host"
            : path.Contains("%00", StringComparison.Ordinal) ? "servers refuse a path that holds the character NUL"
            : path.Replace("%2F", "/", StringComparison.Ordinal).Split('/').Any(s => s is "." or "..") ? "browsers resolve '.' and '..' before they ask"
            : null;
    }
}
