// Asks external addresses whether they are still there.
using System.Net;
using BlogConverter.Network;

namespace BlogConverter.Links;

/// <summary>Checks addresses, each once: several hosts at a time, the addresses of one host one after the other.</summary>
internal sealed class LinkChecker(GuardedHttp http, CheckCache cache)
{
    private const int HostsAtATime = 16;

    /// <summary>The address to ask for; null when it is none of the web's. A fragment is the page's own business.</summary>
    public static string? AddressToAsk(string reference)
    {
        string address = reference.Trim();
        address = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            ? uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment & ~UriComponents.UserInfo, UriFormat.UriEscaped)
            : null;
    }

    /// <param name="addresses">Answers of <see cref="AddressToAsk"/>, each once.</param>
    /// <param name="progress">Told how many are done; may be null.</param>
    /// <param name="cancellationToken">Stops it; what was found is in the cache.</param>
    public async Task<IReadOnlyDictionary<string, LinkCheck>> CheckAsync(IEnumerable<string> addresses, Action<int>? progress, CancellationToken cancellationToken)
    {
        var found = new System.Collections.Concurrent.ConcurrentDictionary<string, LinkCheck>(StringComparer.Ordinal);
        int done = 0;
        await Parallel.ForEachAsync(
            addresses.GroupBy(a => new Uri(a).Authority, StringComparer.OrdinalIgnoreCase),
            new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = cancellationToken },
            async (host, token) =>
            {
                foreach (string address in host)
                {
                    if (cache.Find(address) is not { } check)
                    {
                        check = await AskAsync(address, token).ConfigureAwait(false);
                        cache.Add(address, check);
                    }

                    found[address] = check;
                    progress?.Invoke(Interlocked.Increment(ref done));
                }
            }).ConfigureAwait(false);
        return found;
    }

    private async Task<LinkCheck> AskAsync(string address, CancellationToken cancellationToken)
    {
        var uri = new Uri(address);
        using (GuardedAnswer head = await http.SendAsync(HttpMethod.Head, uri, null, cancellationToken).ConfigureAwait(false))
        {
            // Many servers know only GET well: whatever is not good news is asked for once more.
            if (head is { Trouble: HttpTrouble.Refused or HttpTrouble.UnknownHost or HttpTrouble.TimedOut or HttpTrouble.RedirectLoop } || (int?)head.Status is >= 200 and < 300)
            {
                return Verdict(head, address);
            }
        }

        using GuardedAnswer answer = await http.SendAsync(HttpMethod.Get, uri, null, cancellationToken).ConfigureAwait(false);
        return Verdict(answer, address);
    }

    private static LinkCheck Verdict(GuardedAnswer answer, string address)
    {
        string final = answer.Address.AbsoluteUri;
        bool hasMoved = answer.Hops.Any(h => h.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect);
        return new LinkCheck(HealthOf(answer, hasMoved))
        {
            Status = (int?)answer.Status,
            FinalAddress = final == address ? null : final,
            Detail = answer.Detail,
        };
    }

    private static LinkHealth HealthOf(GuardedAnswer answer, bool hasMoved) => answer switch
    {
        { Trouble: HttpTrouble.Refused } => LinkHealth.Refused,
        { Trouble: HttpTrouble.UnknownHost } or { Status: HttpStatusCode.NotFound or HttpStatusCode.Gone } => LinkHealth.Dead,
        { Status: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices } => hasMoved ? LinkHealth.Moved : LinkHealth.Alive,
        _ => LinkHealth.Doubtful,
    };
}
