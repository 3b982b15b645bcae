// The shortcodes of music hosts.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Jetpack's and plugins' shortcodes of music and podcast sites.</summary>
internal static class SoundShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["soundcloud"] = SiteShortcode.Of("soundcloud", id => "https://api.soundcloud.com/tracks/" + id, "url", "params"),
        ["spotify"] = SiteShortcode.Of("spotify", Spotify, "uri"),
        ["mixcloud"] = SiteShortcode.Of("mixcloud", id => "https://www.mixcloud.com/" + id.Trim('/') + "/"),
        ["bandcamp"] = Bandcamp,
        ["audioboo"] = SiteShortcode.Of("audioboom", id => "https://audioboom.com/posts/" + id),
        ["rdio"] = SiteShortcode.Of("rdio", id => "https://www.rdio.com/" + id),
        ["8tracks"] = SiteShortcode.Of("8tracks", id => "https://8tracks.com/mixes/" + id),
        ["reverbnation"] = SiteShortcode.Of("reverbnation", id => "https://www.reverbnation.com/" + id),
        ["audiomack"] = SiteShortcode.Of("audiomack", id => "https://audiomack.com/" + id),
        ["deezer"] = SiteShortcode.Of("deezer", id => "https://www.deezer.com/track/" + id),
        ["fusion_soundcloud"] = SiteShortcode.Of("soundcloud", id => "https://api.soundcloud.com/tracks/" + id, "url"),
    };

    // spotify:track:ID is Spotify's own way to write an address.
    private static string Spotify(string id) => id.StartsWith("spotify:", StringComparison.Ordinal)
        ? "https://open.spotify.com/" + id[8..].Replace(':', '/')
        : "https://open.spotify.com/track/" + id;

    private static string? Bandcamp(Shortcode code, ContentContext context)
    {
        (string kind, string id) = code["track"].Length > 0 ? ("track", code["track"]) : ("album", code["album"]);
        return id.Length > 0
            ? Embeds.EmbedMarkup.Of(new Embeds.EmbedTarget("bandcamp", $"{kind}={id}", $"https://bandcamp.com/EmbeddedPlayer/{kind}={id}/"), context, code["title"], code["width"], code["height"])
            : SiteShortcode.Of("bandcamp", value => "https://bandcamp.com/" + value)(code, context);
    }
}
