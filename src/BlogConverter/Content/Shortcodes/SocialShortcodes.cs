// The shortcodes of social networks and polls.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Jetpack's and plugins' shortcodes that show one post of somebody, or a poll on a poll site.</summary>
internal static class SocialShortcodes
{
    private static readonly ShortcodeHandler Tweet = SiteShortcode.Of("twitter", id => "https://twitter.com/i/status/" + id, "tweet");
    private static readonly ShortcodeHandler Poll = SiteShortcode.Of("polldaddy", id => "https://poll.fm/" + id, "poll", "survey", "rating");

    public static ShortcodeTable Table { get; } = new()
    {
        ["tweet"] = Tweet,
        ["twitter"] = Tweet,
        ["embed-tweet"] = Tweet,
        ["blackbirdpie"] = Tweet,
        ["instagram"] = SiteShortcode.Of("instagram", id => "https://www.instagram.com/p/" + id + "/"),
        ["facebook"] = SiteShortcode.Of("facebook", id => "https://www.facebook.com/" + id),
        ["facebook-post"] = SiteShortcode.Of("facebook", id => "https://www.facebook.com/" + id),
        ["tiktok"] = SiteShortcode.Of("tiktok", id => "https://www.tiktok.com/embed/" + id),
        ["pinterest"] = SiteShortcode.Of("pinterest", id => "https://www.pinterest.com/pin/" + id + "/"),
        ["reddit"] = SiteShortcode.Of("reddit", id => "https://www.reddit.com/comments/" + id + "/"),
        ["tumblr"] = SiteShortcode.Of("tumblr", id => "https://www.tumblr.com/" + id),
        ["kickstarter"] = SiteShortcode.Of("kickstarter", id => "https://www.kickstarter.com/projects/" + id),
        ["medium"] = SiteShortcode.Of("medium", id => "https://medium.com/" + id),
        ["polldaddy"] = Poll,
        ["crowdsignal"] = Poll,
        ["storify"] = SiteShortcode.Of("storify", id => "https://storify.com/" + id),
    };
}
