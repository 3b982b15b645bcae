// The shortcodes that embed whatever an address shows.
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Core's <c>[embed]</c> and the plugins that put a frame or a Flash film into a post by its address.</summary>
internal static class EmbedShortcodes
{
    private static readonly string[] Keys = ["src", "url", "movie", "file", "href", "link", "video", "swf", "id"];

    public static ShortcodeTable Table { get; } = new()
    {
        ["embed"] = Embed,
        ["iframe"] = Embed,
        ["advanced_iframe"] = Embed,
        ["iframe_loader"] = Embed,
        ["kml_flashembed"] = Embed,
        ["swfobj"] = Embed,
        ["swf"] = Embed,
        ["flash"] = Embed,
        ["fve"] = Embed,
        ["arve"] = Embed,
        ["media"] = Embed,
        ["embedit"] = Embed,
        ["embedly"] = Embed,
        ["evp_embed_video"] = Embed,
        ["video_lightbox_youtube"] = Embed,
        ["video_lightbox_vimeo5"] = Embed,
        ["responsive_video"] = Embed,
        ["gigya"] = Embed,
    };

    private static string? Embed(Shortcode code, ContentContext context)
    {
        string url = ShortcodeValue.Of(code, Keys);
        return ShortcodeValue.IsUrl(url) || url.StartsWith('/') ? EmbedMarkup.OfUrl(url, context, code["title"], Parts.Any(code, "width", "w"), Parts.Any(code, "height", "h")) : null;
    }
}
