// How far requests may go.
using System.Net;

namespace BlogConverter.Network;

/// <summary>The limits of a <see cref="GuardedHttp"/>. The defaults are those of a polite visitor.</summary>
internal sealed record HttpLimits
{
    /// <summary>Redirects that are followed for one address.</summary>
    public int Redirects { get; init; } = 10;

    /// <summary>How often an address is asked when it fails in a way that may pass.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>The wait before the second attempt; it doubles. A <c>Retry-After</c> goes before it.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A host that asks for a longer wait than this is not asked again.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The time until a connection stands.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The time until the headers of an answer are there.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Requests to one host at the same time.</summary>
    public int RequestsPerHost { get; init; } = 2;

    /// <summary>The least time between the starts of two requests to one host.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.Zero;

    /// <summary>Whether an address may be connected to. Default: those of the public internet. Asked for every connection, so that neither a redirect nor a name that resolves to something private gets by.</summary>
    public Predicate<IPAddress> MayConnect { get; init; } = PublicAddress.Is;

    /// <summary>Hosts with their ports (<c>localhost:8080</c>) that the user named as his own, wherever they are: a copy of a blog often runs on the user's machine. Default: none.</summary>
    public IReadOnlySet<string> Trusted { get; init; } = new HashSet<string>();

    /// <summary>The addresses of a host's name. Default: the system's resolver.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
