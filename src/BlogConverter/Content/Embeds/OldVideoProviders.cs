// The video sites that are gone, whose players still stand in old posts.
namespace BlogConverter.Content.Embeds;

/// <summary>Their addresses are kept as they are: they are all that is left of the video, and archives know them.</summary>
internal static class OldVideoProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["video.google.com"] = a => EmbedProviders.Keep("google-video", Any(a.Value("docid"), a.Value("docId")), a),
        ["blip.tv"] = a => EmbedProviders.Keep("blip-tv", a.Last, a),
        ["viddler.com"] = a => EmbedProviders.Keep("viddler", Any(a.After("v"), Any(a.After("player"), a.After("simple"))), a),
        ["vine.co"] = a => EmbedProviders.Keep("vine", a.After("v"), a),
        ["metacafe.com"] = a => EmbedProviders.Keep("metacafe", Any(a.After("watch"), a.After("fplayer")), a),
        ["veoh.com"] = a => EmbedProviders.Keep("veoh", Any(a.After("watch"), a.Value("permalinkId")), a),
        ["liveleak.com"] = a => EmbedProviders.Keep("liveleak", Any(a.Value("i"), a.After("e")), a),
        ["funnyordie.com"] = a => EmbedProviders.Keep("funnyordie", Any(a.After("videos"), a.Value("key")), a),
        ["hulu.com"] = a => EmbedProviders.Keep("hulu", Any(a.After("watch"), a.After("embed")), a),
        ["collegehumor.com"] = a => EmbedProviders.Keep("collegehumor", Any(a.After("video"), a.Value("clip_id")), a),
        ["ustream.tv"] = a => EmbedProviders.Keep("ustream", a.Last, a),
        ["screenr.com"] = a => EmbedProviders.Keep("screenr", a.Last, a),
        ["revver.com"] = a => EmbedProviders.Keep("revver", Any(a.After("video"), a.After("watch")), a),
        ["qik.com"] = a => EmbedProviders.Keep("qik", a.Last, a),
        ["sevenload.com"] = a => EmbedProviders.Keep("sevenload", a.Last, a),
        ["myvideo.de"] = a => EmbedProviders.Keep("myvideo", Any(a.After("watch"), a.After("movie")), a),
        ["break.com"] = a => EmbedProviders.Keep("break", a.Last, a),
        ["megavideo.com"] = a => EmbedProviders.Keep("megavideo", Any(a.Value("v"), a.After("v")), a),
    };

    private static string Any(string one, string two) => one.Length > 0 ? one : two;
}
