// The blocks that WordPress makes into a link from their JSON alone.
namespace BlogConverter.Content.Blocks;

/// <summary>Their saved markup is empty: what a visitor saw stands in the attributes.</summary>
internal static class LinkBlocks
{
    /// <summary>Names that are not just the service's name with a capital.</summary>
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["chain"] = "Link",
        ["codepen"] = "CodePen",
        ["deviantart"] = "DeviantArt",
        ["feed"] = "RSS Feed",
        ["fivehundredpx"] = "500px",
        ["github"] = "GitHub",
        ["goodreads"] = "Goodreads",
        ["lastfm"] = "Last.fm",
        ["linkedin"] = "LinkedIn",
        ["soundcloud"] = "SoundCloud",
        ["tiktok"] = "TikTok",
        ["vk"] = "VK",
        ["whatsapp"] = "WhatsApp",
        ["wordpress"] = "WordPress",
        ["youtube"] = "YouTube",
    };

    public static BlockTable Table { get; } = new()
    {
        ["core/social-link"] = Social,
        ["core/navigation-link"] = Navigation,
        ["core/navigation-submenu"] = Navigation,
        ["core/home-link"] = Navigation,
        ["core/page-list-item"] = Navigation,
        ["core/navigation"] = static (block, context) => block.Content.Contains("<a ", StringComparison.Ordinal) ? context.Html($"<ul>{new RawHtml(block.Content)}</ul>") : context.Drop(block, "A menu, which the server made."),
    };

    private static string Social(Block block, ContentContext context)
    {
        string url = block["url"].Trim(), service = block["service"];
        if (url.Length == 0)
        {
            return context.Drop(block, "A link to a social network without an address; WordPress shows none.");
        }

        url = service == "mail" && url.Contains('@', StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto:" + url : url;
        string label = block["label"].Trim() is { Length: > 0 } own ? own
            : Services.TryGetValue(service, out string? known) ? known
            : service.Length > 0 ? char.ToUpperInvariant(service[0]) + service[1..] : url;
        return context.Html($"<li><a href=\"{url}\">{label}</a></li>");
    }

    // The label is HTML.
    private static string Navigation(Block block, ContentContext context) => block["label"].Length == 0
        ? context.Drop(block, "A menu entry without a label.")
        : context.Html($"<li><a href=\"{block["url"]}\">{Untrusted.Html(block["label"])}</a>{new RawHtml(block.Content.Contains("<li", StringComparison.Ordinal) ? $"<ul>{block.Content}</ul>" : "")}</li>");
}
