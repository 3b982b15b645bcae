// A shortcode of one site: an id or an address becomes an embed.
using System.Buffers;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Makes the handlers of the tables of sites.</summary>
internal static class SiteShortcode
{
    private static readonly SearchValues<char> NeverInside = SearchValues.Create(" \t\r\n<>");
    private static readonly string[] Usual = ["id", "url", "src", "href", "link"];

    /// <summary>A handler for shortcodes that hold a full address or an id.</summary>
    /// <param name="provider">The site's short name.</param>
    /// <param name="url">Makes an id an address.</param>
    /// <param name="keys">Further attributes that may hold the id, asked first.</param>
    public static ShortcodeHandler Of(string provider, Func<string, string> url, params string[] keys)
    {
        string[] all = [.. keys, .. Usual];
        return (code, context) =>
        {
            string value = ShortcodeValue.Of(code, all);
            if (value.Length == 0 || value.AsSpan().ContainsAny(NeverInside))
            {
                return null;
            }

            EmbedTarget target = ShortcodeValue.IsUrl(value) ? EmbedProviders.Of(value)
                : Id(value) is { Length: > 0 } id ? EmbedProviders.Find(url(id)) ?? new EmbedTarget(provider, id, url(id))
                : new EmbedTarget(provider, value, url(value));
            return EmbedMarkup.Of(target with { Provider = target.Provider.Length > 0 ? target.Provider : provider }, context, code["title"], Parts.Any(code, "width", "w"), Parts.Any(code, "height", "h"));
        };
    }

    // Ids are followed by parameters in the oldest spellings: [vimeo 123&w=400], [slideshare id=1&doc=x].
    private static string Id(string value)
    {
        int end = value.AsSpan().IndexOfAny('&', '?');
        return end < 0 ? value : value[..end];
    }
}
