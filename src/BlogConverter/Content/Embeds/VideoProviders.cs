// The sites of videos.
namespace BlogConverter.Content.Embeds;

/// <summary>Video sites of today.</summary>
internal static class VideoProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["youtube.com"] = YouTube,
        ["youtu.be"] = YouTube,
        ["youtube-nocookie.com"] = YouTube,
        ["youtube.googleapis.com"] = YouTube,
        ["vimeo.com"] = Vimeo,
        ["dailymotion.com"] = Dailymotion,
        ["dai.ly"] = Dailymotion,
        ["ted.com"] = a => a.After("talks") is { Length: > 0 } talk ? new EmbedTarget("ted", Bare(talk, ".html"), "https://www.ted.com/talks/" + Bare(talk, ".html")) : null,
        ["wordpress.tv"] = a => EmbedProviders.Keep("wordpress-tv", a.Last, a),
        ["videopress.com"] = VideoPress,
        ["v.wordpress.com"] = VideoPress,
        ["video.wordpress.com"] = VideoPress,
        ["twitch.tv"] = Twitch,
        ["loom.com"] = a => First(a, "share", "embed") is { Length: > 0 } id ? new EmbedTarget("loom", id, "https://www.loom.com/share/" + id) : null,
        ["wistia.com"] = Wistia,
        ["wistia.net"] = Wistia,
        ["wi.st"] = Wistia,
        ["streamable.com"] = a => a.Last is { Length: > 0 } id ? new EmbedTarget("streamable", id, "https://streamable.com/" + id) : null,
        ["rumble.com"] = a => EmbedProviders.Keep("rumble", a.Last, a),
        ["odysee.com"] = a => EmbedProviders.Keep("odysee", a.Last, a),
        ["bilibili.com"] = a => EmbedProviders.Keep("bilibili", a.After("video") is { Length: > 0 } id ? id : a.Value("bvid"), a),
        ["rutube.ru"] = a => EmbedProviders.Keep("rutube", First(a, "video", "embed"), a),
        ["nicovideo.jp"] = a => EmbedProviders.Keep("niconico", First(a, "watch", "thumb"), a),
        ["animoto.com"] = a => EmbedProviders.Keep("animoto", a.After("play"), a),
        ["screencast.com"] = a => EmbedProviders.Keep("screencast", a.After("t"), a),
        ["archive.org"] = a => EmbedProviders.Keep("internet-archive", First(a, "embed", "details"), a),
        ["media.ccc.de"] = a => EmbedProviders.Keep("media-ccc", a.After("v"), a),
    };

    // watch?v=, youtu.be/, embed/, v/ (whose parameters begin with an ampersand), shorts/, live/, playlists and the time to start at.
    internal static EmbedTarget? YouTube(WebAddress address)
    {
        string id = Id(address.Host == "youtu.be" ? address.First
            : address.Value("v") is { Length: > 0 } v ? v
            : address.Value("u").Split("v=") is [_, var shared] ? shared
            : address.First.ToLowerInvariant() is "embed" or "v" or "e" or "shorts" or "live" or "watch" && address.Segments is [_, var path, ..] ? path
            : address.Fragment.StartsWith("p/", StringComparison.Ordinal) ? address.Fragment[(address.Fragment.LastIndexOf('/') + 1)..]
            : "");
        string list = address.Value("list") is { Length: > 0 } l ? l : address.First is "p" && address.Segments is [_, var old, ..] ? "PL" + Id(old) : "";
        if (id is "" or "videoseries" or "playlist")
        {
            return list.Length == 0 ? null : new EmbedTarget("youtube", list, "https://www.youtube.com/playlist?list=" + list);
        }

        string time = address.Value("t") is { Length: > 0 } t ? t : address.Value("start") is { Length: > 0 } start ? start : address.Fragment.StartsWith("t=", StringComparison.Ordinal) ? address.Fragment[2..] : "";
        return new EmbedTarget("youtube", id, "https://www.youtube.com/watch?v=" + id + (Id(list).Length > 0 ? "&list=" + Id(list) : "") + (Id(time).Length > 0 ? "&t=" + Id(time) : ""));
    }

    private static EmbedTarget? Vimeo(WebAddress address)
    {
        string id = address.Value("clip_id") is { Length: > 0 } clip ? clip : address.Segments.FirstOrDefault(s => s.Length > 3 && s.All(char.IsAsciiDigit)) ?? "";
        if (id.Length == 0)
        {
            return null;
        }

        // An unlisted video needs its key: vimeo.com/ID/KEY or ?h=KEY.
        string key = address.Value("h") is { Length: > 0 } h ? h : address.Host == "vimeo.com" && address.After(id) is { Length: > 6 } next ? next : "";
        return new EmbedTarget("vimeo", id, "https://vimeo.com/" + id + (Id(key).Length > 0 ? "/" + Id(key) : ""));
    }

    private static EmbedTarget? Dailymotion(WebAddress address)
    {
        string id = address.Host == "dai.ly" ? address.First : First(address, "video", "swf") is { Length: > 0 } path ? path : address.Value("video");
        id = id is "video" ? address.Last : id;
        id = id.Split('_', '&')[0];
        return id.Length == 0 ? null : new EmbedTarget("dailymotion", id, "https://www.dailymotion.com/video/" + id);
    }

    private static EmbedTarget? VideoPress(WebAddress address) =>
        (First(address, "v", "embed") is { Length: > 0 } id ? id : address.Value("guid") is { Length: > 0 } guid ? guid : address.First) is { Length: > 0 } found
            ? new EmbedTarget("videopress", found, "https://videopress.com/v/" + found)
            : null;

    private static EmbedTarget? Twitch(WebAddress address)
    {
        string clip = address.Host == "clips.twitch.tv" ? (address.Value("clip") is { Length: > 0 } c ? c : address.First) : address.After("clip");
        return clip.Length > 0 ? new EmbedTarget("twitch", clip, "https://clips.twitch.tv/" + clip)
            : (address.After("videos") is { Length: > 0 } v ? v : address.Value("video").TrimStart('v')) is { Length: > 0 } video ? new EmbedTarget("twitch", video, "https://www.twitch.tv/videos/" + video)
            : address.Value("channel") is { Length: > 0 } channel ? new EmbedTarget("twitch", channel, "https://www.twitch.tv/" + channel)
            : EmbedProviders.Keep("twitch", address.First, address);
    }

    private static EmbedTarget? Wistia(WebAddress address) => EmbedProviders.Keep("wistia", First(address, "medias", "iframe", "playlists"), address);

    private static string First(WebAddress address, string one, string two, string three = "") =>
        address.After(one) is { Length: > 0 } a ? a : address.After(two) is { Length: > 0 } b ? b : three.Length > 0 ? address.After(three) : "";

    private static string Bare(string text, string ending) => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? text[..^ending.Length] : text;

    /// <summary>The letters, digits, hyphens and bars that a text begins with.</summary>
    internal static string Id(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        return text[..end];
    }
}
