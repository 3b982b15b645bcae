// An old address and where it leads now.
namespace BlogConverter.Index;

/// <summary>A line of the redirect map, before it is written for a server or a generator.</summary>
/// <param name="From">What the world asks the old host for: path and, if it has one, query (<c>/2011/09/hello/</c>, <c>/?p=120</c>), percent-encoded.</param>
/// <param name="To">The address that answers now, from the root of the site and percent-encoded, or an absolute one.</param>
public sealed record Redirect(string From, string To)
{
    /// <summary>The id of the item that the address belongs to; empty for terms, authors, feeds and other pages of the whole site.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>True when a query string tells it from other addresses: not every server's rules and no generator's can say it.</summary>
    public bool HasQuery => From.Contains('?', StringComparison.Ordinal);
}
