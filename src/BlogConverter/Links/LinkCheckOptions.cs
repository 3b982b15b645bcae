// How external links are checked.
using BlogConverter.Network;

namespace BlogConverter.Links;

/// <summary>The choices of a check over the network.</summary>
public sealed record LinkCheckOptions
{
    /// <summary>A file that remembers what was found, one JSON object a line, so that an interrupted check goes on where it was. Null: nothing is remembered.</summary>
    public string? CacheFile { get; init; }

    /// <summary>The least time between two requests to one host. Default: half a second.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Whether addresses in private networks and on this machine are asked, too: for blogs of a company's own network. Default: false.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Everything else about requests.</summary>
    internal HttpLimits Limits { get; init; } = new();

    internal HttpLimits AllLimits => AllowPrivate ? Limits with { HostDelay = HostDelay, MayConnect = static _ => true } : Limits with { HostDelay = HostDelay };
}
