// The HTML of an embed.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Content.Embeds;

/// <summary>Writes the one element that every kind of embed becomes; see <see cref="ContentElements.Embed"/>.</summary>
internal static class EmbedMarkup
{
    /// <summary>The element for a target.</summary>
    /// <param name="target">What is shown.</param>
    /// <param name="context">The body's context.</param>
    /// <param name="title">A title; may be empty.</param>
    /// <param name="width">The width as written; kept only when it is a number.</param>
    /// <param name="height">The height, likewise.</param>
    /// <param name="fallback">What the source held in place of the embed.</param>
    public static string Of(EmbedTarget target, ContentContext context, string title = "", string width = "", string height = "", RawHtml fallback = default) =>
        context.Html($"<blogconverter-embed provider=\"{target.Provider}\" id=\"{target.Id}\" url=\"{target.Url}\"{Optional("title", title)}{Optional("width", Pixels(width))}{Optional("height", Pixels(height))}>{fallback}</blogconverter-embed>");

    /// <summary>What WordPress makes of a bare address on a line of its own: an embed, a player for a sound or video file, or null when it leaves the address alone.</summary>
    /// <param name="url">The address, entities decoded.</param>
    /// <param name="context">The body's context.</param>
    public static string? OfBareUrl(string url, ContentContext context) => EmbedProviders.Find(url) is { } target
        ? Of(target, context)
        : PlayerMarkup.KindOf(url) is { } kind ? PlayerMarkup.Of(kind, [url]) : OwnPost(url, context);

    /// <summary>What <c>[embed]</c> and an embed block become: the same, and an embed of an unknown site where nothing is known.</summary>
    public static string OfUrl(string url, ContentContext context, string title = "", string width = "", string height = "") => EmbedProviders.Find(url) is not null
        ? Of(EmbedProviders.Of(url), context, title, width, height)
        : OfBareUrl(url, context) ?? Of(EmbedProviders.Of(url), context, title, width, height);

    /// <summary>WordPress shows a card of a post of its own site: the post's title, linked. Null when the address is no post's.</summary>
    private static string? OwnPost(string url, ContentContext context) => context.Index.TitleOf(url) is { } title ? context.Html($"<a href=\"{url}\">{title}</a>") : null;

    /// <summary>A whole number of pixels, or an empty string.</summary>
    internal static string Pixels(string? size)
    {
        string number = (size ?? "").Trim();
        number = number.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? number[..^2] : number;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels > 0 ? number.TrimStart('0') : "";
    }

    private static RawHtml Optional(string name, string value) => new(value.Length == 0 ? "" : $" {name}=\"{System.Net.WebUtility.HtmlEncode(value)}\"");
}
