// The sites where people talk.
namespace BlogConverter.Content.Embeds;

/// <summary>Posts of social networks.</summary>
internal static class SocialProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["twitter.com"] = Twitter,
        ["x.com"] = Twitter,
        ["instagram.com"] = Instagram,
        ["instagr.am"] = Instagram,
        ["facebook.com"] = Facebook,
        ["fb.watch"] = a => EmbedProviders.Keep("facebook", a.First, a),
        ["tiktok.com"] = a => EmbedProviders.Keep("tiktok", Numbered(a), a),
        ["reddit.com"] = a => EmbedProviders.Keep("reddit", a.After("comments"), a),
        ["redditmedia.com"] = a => EmbedProviders.Keep("reddit", a.After("comments"), a),
        ["tumblr.com"] = a => EmbedProviders.Keep("tumblr", a.After("post"), a),
        ["pinterest.com"] = a => EmbedProviders.Keep("pinterest", a.After("pin"), a),
        ["bsky.app"] = a => EmbedProviders.Keep("bluesky", a.After("post"), a),
        ["linkedin.com"] = a => a.First == "embed" ? EmbedProviders.Keep("linkedin", a.Last, a) : null,
        ["threads.net"] = a => EmbedProviders.Keep("threads", a.After("post"), a),
        ["threads.com"] = a => EmbedProviders.Keep("threads", a.After("post"), a),
        ["vk.com"] = a => a.Path == "/video_ext.php" ? EmbedProviders.Keep("vk", a.Value("oid") + "_" + a.Value("id"), a) : null,
        ["kickstarter.com"] = a => a.First == "projects" && a.Segments.Length > 2 ? new EmbedTarget("kickstarter", a.Segments[1] + "/" + a.Segments[2], "https://www.kickstarter.com/projects/" + a.Segments[1] + "/" + a.Segments[2]) : null,
        ["storify.com"] = a => a.Segments.Length > 1 ? EmbedProviders.Keep("storify", string.Join('/', a.Segments), a) : null,
        ["polldaddy.com"] = Poll,
        ["poll.fm"] = a => EmbedProviders.Keep("polldaddy", a.First, a),
        ["crowdsignal.com"] = Poll,
    };

    private static EmbedTarget? Twitter(WebAddress address)
    {
        string id = address.After("status") is { Length: > 0 } s ? s : address.After("statuses");
        id = VideoProviders.Id(id);
        // Old addresses had the path behind #!; they only work without it.
        if (id.Length == 0 && address.Fragment.StartsWith("!/", StringComparison.Ordinal) && WebAddress.TryRead("https://twitter.com/" + address.Fragment[2..], out WebAddress inner))
        {
            return Twitter(inner);
        }

        return EmbedProviders.Keep("twitter", id.All(char.IsAsciiDigit) ? id : "", address);
    }

    private static EmbedTarget? Instagram(WebAddress address)
    {
        string kind = address.Segments.FirstOrDefault(s => s is "p" or "reel" or "tv") ?? "";
        string id = kind.Length == 0 ? "" : address.After(kind);
        return id.Length == 0 ? null : new EmbedTarget("instagram", id, $"https://www.instagram.com/{kind}/{id}/");
    }

    // The frame's address carries the post's: plugins/post.php?href=….
    private static EmbedTarget? Facebook(WebAddress address)
    {
        if (address.First == "plugins")
        {
            return address.Value("href") is { Length: > 0 } href ? new EmbedTarget("facebook", "", href) : null;
        }

        string id = address.Value("story_fbid") is { Length: > 0 } story ? story
            : address.Value("fbid") is { Length: > 0 } photo ? photo
            : address.Value("v") is { Length: > 0 } video ? video
            : address.Segments.Any(s => s is "posts" or "videos" or "photos" or "permalink" or "notes" or "reel" or "watch" or "groups" or "events") ? VideoProviders.Id(address.Last) : "";
        return EmbedProviders.Keep("facebook", id, address);
    }

    private static EmbedTarget? Poll(WebAddress address) =>
        EmbedProviders.Keep("polldaddy", address.After("poll") is { Length: > 0 } p ? p : address.After("p") is { Length: > 0 } q ? q : address.After("s"), address);

    private static string Numbered(WebAddress address) => address.After("video") is { Length: > 0 } id ? id : address.First is "embed" or "t" ? address.Last : "";
}
