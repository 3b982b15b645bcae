// What a check found at an external address.
namespace BlogConverter.Links;

/// <summary>The answer of the network.</summary>
/// <param name="Health">What it means.</param>
public sealed record LinkCheck(LinkHealth Health)
{
    /// <summary>The HTTP status; null when nothing answered.</summary>
    public int? Status { get; init; }

    /// <summary>The address that answered in the end; null when it is the one that was asked for.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>What went wrong, for people; empty when nothing did.</summary>
    public string Detail { get; init; } = "";
}

/// <summary>Whether an external address still leads somewhere.</summary>
public enum LinkHealth
{
    /// <summary>It answers.</summary>
    Alive,

    /// <summary>It answers at another address, for good.</summary>
    Moved,

    /// <summary>The host is gone, or says that the page is (404, 410).</summary>
    Dead,

    /// <summary>Something went wrong that may pass, or the host does not want to be asked by programs.</summary>
    Doubtful,

    /// <summary>The address leads into a private network and was not asked for.</summary>
    Refused,
}
