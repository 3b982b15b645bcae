// The sites of music and speech.
namespace BlogConverter.Content.Embeds;

/// <summary>Players of sound. A player's own address stays the address of the embed where the page behind it cannot be told from it.</summary>
internal static class SoundProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["spotify.com"] = Spotify,
        ["soundcloud.com"] = SoundCloud,
        ["snd.sc"] = a => EmbedProviders.Keep("soundcloud", a.First, a),
        ["mixcloud.com"] = a => EmbedProviders.Keep("mixcloud", a.Value("feed") is { Length: > 0 } feed ? feed.Trim('/') : string.Join('/', a.Segments), a),
        ["bandcamp.com"] = Bandcamp,
        ["podcasts.apple.com"] = a => EmbedProviders.Keep("apple-podcasts", a.Last, a),
        ["embed.podcasts.apple.com"] = a => new EmbedTarget("apple-podcasts", a.Last, a.Text.Replace("embed.podcasts.", "podcasts.", StringComparison.Ordinal)),
        ["music.apple.com"] = a => EmbedProviders.Keep("apple-music", a.Last, a),
        ["embed.music.apple.com"] = a => new EmbedTarget("apple-music", a.Last, a.Text.Replace("embed.music.", "music.", StringComparison.Ordinal)),
        ["audioboom.com"] = a => EmbedProviders.Keep("audioboom", a.After("posts"), a),
        ["audiomack.com"] = a => EmbedProviders.Keep("audiomack", a.Last, a),
        ["reverbnation.com"] = a => EmbedProviders.Keep("reverbnation", a.Last, a),
        ["rdio.com"] = a => EmbedProviders.Keep("rdio", a.Last, a),
        ["pca.st"] = a => EmbedProviders.Keep("pocket-casts", a.Last, a),
        ["anchor.fm"] = a => EmbedProviders.Keep("anchor", a.Last, a),
        ["libsyn.com"] = a => EmbedProviders.Keep("libsyn", a.After("id"), a),
        ["spreaker.com"] = a => EmbedProviders.Keep("spreaker", a.Value("episode_id") is { Length: > 0 } id ? id : a.Last, a),
        ["deezer.com"] = a => EmbedProviders.Keep("deezer", a.Last, a),
        ["podigee.io"] = a => EmbedProviders.Keep("podigee", a.First, a),
        ["8tracks.com"] = a => EmbedProviders.Keep("8tracks", string.Join('/', a.Segments), a),
    };

    // open.spotify.com/embed/track/ID, /track/ID, /intl-de/track/ID; embed.spotify.com/?uri=spotify:track:ID.
    private static EmbedTarget? Spotify(WebAddress address)
    {
        string[] parts = address.Value("uri") is { Length: > 0 } uri ? uri.Split(':', StringSplitOptions.RemoveEmptyEntries)[1..] : address.Segments;
        string[] path = [.. parts.SkipWhile(p => p is "embed" or "embed-podcast" || p.StartsWith("intl-", StringComparison.Ordinal))];
        return path.Length < 2 ? null : new EmbedTarget("spotify", string.Join('/', path), "https://open.spotify.com/" + string.Join('/', path));
    }

    private static EmbedTarget? SoundCloud(WebAddress address) => address.Value("url") is { Length: > 0 } track
        ? new EmbedTarget("soundcloud", track[(track.LastIndexOf('/') + 1)..].Split('?')[0], address.Host is "w.soundcloud.com" && !track.Contains("//api.", StringComparison.Ordinal) ? track : address.Text)
        : EmbedProviders.Keep("soundcloud", address.Segments.Length > 1 ? string.Join('/', address.Segments) : "", address);

    // The player's address is made of key=value segments: /EmbeddedPlayer/album=1/size=large/.
    private static EmbedTarget? Bandcamp(WebAddress address)
    {
        string[] player = [.. address.Segments.Where(s => s.StartsWith("track=", StringComparison.Ordinal) || s.StartsWith("album=", StringComparison.Ordinal))];
        return EmbedProviders.Keep("bandcamp", player.Length > 0 ? player[^1] : address.First is "album" or "track" ? address.Last : "", address);
    }
}
