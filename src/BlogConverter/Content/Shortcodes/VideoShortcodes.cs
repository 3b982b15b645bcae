// The shortcodes of video hosts.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Jetpack's and WordPress.com's video shortcodes, and the best-known plugins' for the same sites.</summary>
internal static class VideoShortcodes
{
    private static readonly ShortcodeHandler YouTube = SiteShortcode.Of("youtube", id => "https://www.youtube.com/watch?v=" + id, "v", "video", "videoid", "video_id", "code");
    private static readonly ShortcodeHandler Vimeo = SiteShortcode.Of("vimeo", id => "https://vimeo.com/" + id, "clip_id", "video", "video_id", "videoid");
    private static readonly ShortcodeHandler Dailymotion = SiteShortcode.Of("dailymotion", id => "https://www.dailymotion.com/video/" + id, "video");
    private static readonly ShortcodeHandler VideoPress = SiteShortcode.Of("videopress", id => "https://videopress.com/v/" + id, "guid");
    private static readonly ShortcodeHandler GoogleVideo = SiteShortcode.Of("google-video", id => "https://video.google.com/videoplay?docid=" + id, "docid");
    private static readonly ShortcodeHandler BlipTv = SiteShortcode.Of("blip-tv", id => "https://blip.tv/play/" + id, "posts_id");
    private static readonly ShortcodeHandler Ted = SiteShortcode.Of("ted", id => "https://www.ted.com/talks/" + id, "talk");

    public static ShortcodeTable Table { get; } = new()
    {
        ["youtube"] = YouTube,
        ["youtube_sc"] = YouTube,
        ["youtube-embed"] = YouTube,
        ["youtubeshort"] = YouTube,
        ["yt"] = YouTube,
        ["ytp_video"] = YouTube,
        ["embedyt"] = YouTube,
        ["lyte"] = YouTube,
        ["tube"] = YouTube,
        ["su_youtube"] = YouTube,
        ["su_youtube_advanced"] = YouTube,
        ["fusion_youtube"] = YouTube,
        ["youtubeplaylist"] = SiteShortcode.Of("youtube", id => "https://www.youtube.com/playlist?list=" + id, "list"),
        ["vimeo"] = Vimeo,
        ["su_vimeo"] = Vimeo,
        ["fusion_vimeo"] = Vimeo,
        ["dailymotion"] = Dailymotion,
        ["dailymotion-channel"] = SiteShortcode.Of("dailymotion", id => "https://www.dailymotion.com/" + id, "user"),
        ["dm"] = Dailymotion,
        ["su_dailymotion"] = Dailymotion,
        ["wpvideo"] = VideoPress,
        ["videopress"] = VideoPress,
        ["wordpress.tv"] = SiteShortcode.Of("wordpress-tv", id => "https://wordpress.tv/" + id),
        ["wordpresstv"] = SiteShortcode.Of("wordpress-tv", id => "https://wordpress.tv/" + id),
        ["ted"] = Ted,
        ["googlevideo"] = GoogleVideo,
        ["gvideo"] = GoogleVideo,
        ["blip.tv"] = BlipTv,
        ["bliptv"] = BlipTv,
        ["blip"] = BlipTv,
        ["viddler"] = SiteShortcode.Of("viddler", id => "https://www.viddler.com/v/" + id),
        ["vine"] = SiteShortcode.Of("vine", id => "https://vine.co/v/" + id),
        ["metacafe"] = SiteShortcode.Of("metacafe", id => "https://www.metacafe.com/watch/" + id + "/"),
        ["veoh"] = SiteShortcode.Of("veoh", id => "https://www.veoh.com/watch/" + id),
        ["liveleak"] = SiteShortcode.Of("liveleak", id => "https://www.liveleak.com/view?i=" + id),
        ["hulu"] = SiteShortcode.Of("hulu", id => "https://www.hulu.com/watch/" + id),
        ["ustream"] = SiteShortcode.Of("ustream", id => "https://www.ustream.tv/recorded/" + id),
        ["myvideo"] = SiteShortcode.Of("myvideo", id => "https://www.myvideo.de/watch/" + id),
        ["sevenload"] = SiteShortcode.Of("sevenload", id => "https://de.sevenload.com/videos/" + id),
        ["funnyordie"] = SiteShortcode.Of("funnyordie", id => "https://www.funnyordie.com/videos/" + id),
        ["wistia"] = SiteShortcode.Of("wistia", id => "https://fast.wistia.net/embed/iframe/" + id),
        ["streamable"] = SiteShortcode.Of("streamable", id => "https://streamable.com/" + id),
        ["twitchtv"] = SiteShortcode.Of("twitch", id => "https://www.twitch.tv/" + id, "channel"),
        ["archiveorg"] = SiteShortcode.Of("internet-archive", id => "https://archive.org/details/" + id),
        ["archiveorg-book"] = SiteShortcode.Of("internet-archive", id => "https://archive.org/details/" + id),
    };
}
