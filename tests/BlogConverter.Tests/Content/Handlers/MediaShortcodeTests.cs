// The shortcodes of images, galleries, players and embeds.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class MediaShortcodeTests
{
    private const string Uploads = "https://old.example/wp-content/uploads/2019/05/";

    [Theory]
    [InlineData("<a href=\"A\"><img src=\"B\" alt=\"C\" /></a> Caption with <em>it</em>", "<figure class=\"alignleft\"><a href=\"A\"><img src=\"B\" alt=\"C\" /></a><figcaption>Caption with <em>it</em></figcaption></figure>")]
    [InlineData("<img src=\"B\" alt=\"a > b\" />", "<figure class=\"alignleft\"><img src=\"B\" alt=\"a > b\" /></figure>")]
    public void A_caption_stands_behind_its_image(string content, string figure) =>
        Assert.Equal(figure, SmallSite.Run(SmallSite.Code("caption", content, "align=alignleft", "width=300", "id=attachment_1")));

    [Fact]
    public void An_old_caption_stands_in_the_attribute() =>
        Assert.Equal("<figure><img src=\"B\" /><figcaption>Old \"style\"</figcaption></figure>", SmallSite.Run(SmallSite.Code("caption", "<img src=\"B\" />", "caption=Old \"style\"", "align=alignnone")));

    [Fact]
    public void A_gallery_by_ids_has_their_order_captions_and_alternatives_and_reports_what_is_missing()
    {
        ContentContext context = SmallSite.Context();

        string? html = SmallSite.Run(SmallSite.Code("gallery", null, "ids=12,11,99", "link=file"), context);

        Assert.Equal(
            $"<figure><a href=\"{Uploads}two.png\"><img src=\"{Uploads}two.png\" alt=\"\"></a></figure>\n"
            + $"<figure><a href=\"{Uploads}one.jpg\"><img src=\"{Uploads}one.jpg\" alt=\"First &quot;alt&quot;\"></a><figcaption>A <em>fine</em> caption</figcaption></figure>\n",
            html);
        Assert.Equal("CNT101", Assert.Single(context.Diagnostics.Items).Code);
    }

    [Fact]
    public void A_bare_gallery_shows_the_images_attached_to_the_item() =>
        Assert.Equal(
            $"<figure><img src=\"{Uploads}mine-a.jpg\" alt=\"a\"></figure>\n<figure><img src=\"{Uploads}mine-b.jpg\" alt=\"b\"></figure>\n",
            SmallSite.Run(SmallSite.Code("gallery", null, "link=none")));

    [Fact]
    public void A_gallery_may_exclude_and_turn_around() =>
        Assert.Equal(
            [$"{Uploads}mine-a.jpg", $"{Uploads}mine-b.jpg", $"{Uploads}mine-a.jpg"],
            new[] { SmallSite.Run(SmallSite.Code("gallery", null, "exclude=21")), SmallSite.Run(SmallSite.Code("gallery", null, "order=DESC"))! }.SelectMany(Sources!));

    [Fact]
    public void A_gallery_without_images_says_so()
    {
        ContentContext context = SmallSite.Context(SmallSite.Item with { Id = "8" });

        Assert.Same(ContentContext.DroppedMark, SmallSite.Run(SmallSite.Code("gallery", null), context));
        Assert.Equal("gallery", Assert.Single(context.Dropped).Handler);
    }

    [Fact]
    public void A_sound_keeps_every_file_it_names() =>
        Assert.Equal(
            "<audio controls src=\"https://a/x.mp3\"><source src=\"https://a/x.mp3\"><source src=\"https://a/x.ogg\"></audio>",
            SmallSite.Run(SmallSite.Code("audio", "", "mp3=https://a/x.mp3", "ogg=https://a/x.ogg")));

    [Fact]
    public void The_old_audio_player_has_its_file_behind_a_colon() =>
        Assert.Equal("<audio controls src=\"http://a/x.mp3\"></audio>", SmallSite.Run(SmallSite.Code("audio", null, ":http://a/x.mp3|titles=T")));

    [Fact]
    public void A_video_keeps_its_poster() =>
        Assert.Equal("<video controls src=\"https://a/x.mp4\" poster=\"https://a/p.jpg\" width=\"640\"></video>", SmallSite.Run(SmallSite.Code("video", null, "mp4=https://a/x.mp4", "poster=https://a/p.jpg", "width=640")));

    [Fact]
    public void A_playlist_lists_its_tracks() =>
        Assert.Equal($"<ol><li><a href=\"{Uploads}song.mp3\">Title 13</a></li></ol>", SmallSite.Run(SmallSite.Code("playlist", null, "ids=13")));

    [Theory]
    [InlineData("youtube", null, "https://youtu.be/ID&w=640", "youtube", "ID", "https://www.youtube.com/watch?v=ID")]
    [InlineData("youtube", null, "=http://www.youtube.com/watch?v=ID", "youtube", "ID", "https://www.youtube.com/watch?v=ID")]
    [InlineData("youtube", null, "InCeVCGtHak", "youtube", "InCeVCGtHak", "https://www.youtube.com/watch?v=InCeVCGtHak")]
    [InlineData("youtube", "https://youtu.be/ID?t=5&amp;x=1", null, "youtube", "ID", "https://www.youtube.com/watch?v=ID&amp;t=5")]
    [InlineData("vimeo", null, "123456", "vimeo", "123456", "https://vimeo.com/123456")]
    [InlineData("dailymotion", null, "id=x2x92r", "dailymotion", "x2x92r", "https://www.dailymotion.com/video/x2x92r")]
    [InlineData("wpvideo", null, "tFnqC9XQ", "videopress", "tFnqC9XQ", "https://videopress.com/v/tFnqC9XQ")]
    [InlineData("gist", null, "id=abc123", "gist", "abc123", "https://gist.github.com/abc123")]
    [InlineData("tweet", null, "https://twitter.com/jack/status/20", "twitter", "20", "https://twitter.com/jack/status/20")]
    [InlineData("twitter", null, "20", "twitter", "20", "https://twitter.com/i/status/20")]
    [InlineData("soundcloud", "https://soundcloud.com/a/b", null, "soundcloud", "a/b", "https://soundcloud.com/a/b")]
    [InlineData("slideshare", null, "id=5342235&doc=x", "slideshare", "5342235", "https://www.slideshare.net/slideshow/embed_code/5342235")]
    [InlineData("polldaddy", null, "poll=4711", "polldaddy", "4711", "https://poll.fm/4711")]
    [InlineData("googlevideo", null, "=http://video.google.com/videoplay?docid=-8", "google-video", "-8", "http://video.google.com/videoplay?docid=-8")]
    [InlineData("embed", "https://unknown.example/a?b=1&amp;c=2", null, "", "", "https://unknown.example/a?b=1&amp;c=2")]
    [InlineData("spotify", null, "spotify:track:abc", "spotify", "track/abc", "https://open.spotify.com/track/abc")]
    public void A_shortcode_of_a_site_becomes_one_embed(string name, string? content, string? value, string provider, string id, string url) =>
        Assert.Equal($"<blogconverter-embed provider=\"{provider}\" id=\"{id}\" url=\"{url}\"></blogconverter-embed>", SmallSite.Run(SmallSite.Code(name, content, value is null ? [] : [value])));

    [Fact]
    public void An_address_cannot_inject_markup() =>
        Assert.DoesNotContain("<script>", SmallSite.Run(SmallSite.Code("embed", null, "src=https://a/\"><script>alert(1)</script>")) ?? "", StringComparison.Ordinal);

    private static IEnumerable<string> Sources(string html) => html.Split("src=\"").Skip(1).Select(s => s[..s.IndexOf('"', StringComparison.Ordinal)]);
}
