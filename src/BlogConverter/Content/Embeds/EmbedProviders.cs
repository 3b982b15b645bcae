// The sites whose documents are embedded, and how their addresses are read.
namespace BlogConverter.Content.Embeds;

/// <summary>What an embed shows.</summary>
/// <param name="Provider">The site's short name, such as <c>youtube</c>; empty when unknown.</param>
/// <param name="Id">What the site calls the document; empty when the address does not tell.</param>
/// <param name="Url">The address to visit; never empty.</param>
internal sealed record EmbedTarget(string Provider, string Id, string Url);

/// <summary>Reads an address of one site. Null when the address is of that site but shows no single document (its front page, a profile …).</summary>
internal delegate EmbedTarget? EmbedRule(WebAddress address);

/// <summary>The sites of one family by host. A host stands for its subdomains, too, unless they have a row of their own.</summary>
internal sealed class EmbedTable() : Dictionary<string, EmbedRule>(StringComparer.Ordinal);

/// <summary>The list of families, and the question that everybody asks.</summary>
internal static class EmbedProviders
{
    public static IReadOnlyList<EmbedTable> All { get; } =
        [VideoProviders.Table, OldVideoProviders.Table, SoundProviders.Table, SocialProviders.Table, CodeProviders.Table, DocumentProviders.Table, PictureProviders.Table];

    private static readonly Dictionary<string, EmbedRule> ByHost = All.SelectMany(t => t).ToDictionary(StringComparer.Ordinal);

    /// <summary>The embed that an address stands for; null when no site known here shows anything for it.</summary>
    /// <param name="url">The address as text, entities decoded.</param>
    public static EmbedTarget? Find(string? url)
    {
        if (!WebAddress.TryRead(url, out WebAddress address))
        {
            return null;
        }

        for (string host = address.Host; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (ByHost.TryGetValue(host, out EmbedRule? rule))
            {
                return rule(address);
            }
        }

        return null;
    }

    /// <summary>The embed that a frame, a player or an embed block shows: one of an unknown site when nothing better is known, because an address is never lost.</summary>
    public static EmbedTarget Of(string url) => Find(url) ?? new EmbedTarget("", "", url.Trim().StartsWith("//", StringComparison.Ordinal) ? "https:" + url.Trim() : url.Trim());

    /// <summary>A target of a site for an address that stays as it is; null without an id.</summary>
    internal static EmbedTarget? Keep(string provider, string id, WebAddress address) => id.Length == 0 ? null : new EmbedTarget(provider, id, address.Text);
}
