// The addresses of embeds.
using BlogConverter.Content.Embeds;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class EmbedProviderTests
{
    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("http://www.youtube.com/watch?feature=player&v=dQw4w9WgXcQ&w=480&h=385", "youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ?t=5", "youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5")]
    [InlineData("//www.youtube.com/embed/dQw4w9WgXcQ?rel=0&start=30", "youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30")]
    [InlineData("http://www.youtube.com/v/HPPj6viIBmU&hl=en&fs=1", "youtube", "HPPj6viIBmU", "https://www.youtube.com/watch?v=HPPj6viIBmU")]
    [InlineData("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://m.youtube.com/shorts/abc_-12345", "youtube", "abc_-12345", "https://www.youtube.com/watch?v=abc_-12345")]
    [InlineData("https://www.youtube.com/embed/videoseries?list=PL12", "youtube", "PL12", "https://www.youtube.com/playlist?list=PL12")]
    [InlineData("httpv://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://player.vimeo.com/video/22439234?title=0", "vimeo", "22439234", "https://vimeo.com/22439234")]
    [InlineData("http://vimeo.com/moogaloop.swf?clip_id=979938&server=vimeo.com", "vimeo", "979938", "https://vimeo.com/979938")]
    [InlineData("https://vimeo.com/channels/staffpicks/22439234", "vimeo", "22439234", "https://vimeo.com/22439234")]
    [InlineData("http://www.dailymotion.com/swf/x5914h&v3=1", "dailymotion", "x5914h", "https://www.dailymotion.com/video/x5914h")]
    [InlineData("http://www.dailymotion.com/video/x2x92r_a-title_fun", "dailymotion", "x2x92r", "https://www.dailymotion.com/video/x2x92r")]
    [InlineData("https://twitter.com/jack/status/20?s=20", "twitter", "20", "https://twitter.com/jack/status/20?s=20")]
    [InlineData("https://x.com/jack/status/20", "twitter", "20", "https://x.com/jack/status/20")]
    [InlineData("http://twitter.com/#!/jack/status/20", "twitter", "20", "https://twitter.com/jack/status/20")]
    [InlineData("https://www.instagram.com/someone/p/Abc-1/?utm_source=x", "instagram", "Abc-1", "https://www.instagram.com/p/Abc-1/")]
    [InlineData("https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1&width=500", "facebook", "", "https://www.facebook.com/a/posts/1")]
    [InlineData("https://open.spotify.com/embed/track/abc?utm=1", "spotify", "track/abc", "https://open.spotify.com/track/abc")]
    [InlineData("https://embed.spotify.com/?uri=spotify:album:abc", "spotify", "album/abc", "https://open.spotify.com/album/abc")]
    [InlineData("https://gist.github.com/octo/0123456789abcdef.js?file=a%20b.cs", "gist", "octo/0123456789abcdef", "https://gist.github.com/octo/0123456789abcdef?file=a%20b.cs")]
    [InlineData("https://gist.github.com/12345", "gist", "12345", "https://gist.github.com/12345")]
    [InlineData("https://codepen.io/team/embed/aBcD?height=300", "codepen", "team/aBcD", "https://codepen.io/team/pen/aBcD")]
    [InlineData("http://jsfiddle.net/u/aBc/3/embedded/result/", "jsfiddle", "u/aBc/3", "https://jsfiddle.net/u/aBc/3/")]
    [InlineData("https://www.kickstarter.com/projects/ouya/ouya-a-game/widget/video.html", "kickstarter", "ouya/ouya-a-game", "https://www.kickstarter.com/projects/ouya/ouya-a-game")]
    public void An_address_of_a_known_site_tells_provider_id_and_page(string url, string provider, string id, string page) =>
        Assert.Equal(new EmbedTarget(provider, id, page), EmbedProviders.Find(url));

    [Theory]
    [InlineData("https://www.youtube.com/")]
    [InlineData("https://www.youtube.com/user/somebody")]
    [InlineData("https://twitter.com/jack")]
    [InlineData("https://vimeo.com/about")]
    [InlineData("https://notyoutube.example/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://gist.github.com/octocat")]
    [InlineData("mailto:somebody@youtube.com")]
    [InlineData("https://i.imgur.com/abc.png")]
    [InlineData("not an address")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_shows_no_single_document_is_no_embed(string? url) => Assert.Null(EmbedProviders.Find(url));

    [Fact]
    public void The_address_of_an_unknown_site_is_kept() =>
        Assert.Equal(new EmbedTarget("", "", "https://player.example/x?y=1"), EmbedProviders.Of("//player.example/x?y=1"));

    [Fact]
    public void No_host_stands_in_two_families() =>
        Assert.Empty(EmbedProviders.All.SelectMany(t => t.Keys).GroupBy(h => h, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData("https://a.example/x.mp3?download=1", "audio")]
    [InlineData("https://a.example/x.MP4", "video")]
    [InlineData("https://a.example/mp3", null)]
    [InlineData("https://a.example.mp3/page", null)]
    public void A_sound_or_video_file_is_told_by_its_ending(string url, string? kind) => Assert.Equal(kind, PlayerMarkup.KindOf(url));
}
