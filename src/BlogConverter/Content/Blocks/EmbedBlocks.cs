// The blocks that embed a document of another site.
using System.Net;
using BlogConverter.Content.Embeds;
using BlogConverter.Content.Shortcodes;

namespace BlogConverter.Content.Blocks;

/// <summary><c>core/embed</c>, its older sisters <c>core-embed/*</c>, and Jetpack's and VideoPress's blocks with an address. The address stands in the JSON, else in the markup; the caption is kept.</summary>
internal static class EmbedBlocks
{
    private static readonly string[] Providers =
    [
        "amazon-kindle", "animoto", "cloudup", "collegehumor", "crowdsignal", "dailymotion", "facebook", "flickr", "funnyordie", "hulu", "imgur", "instagram", "issuu", "kickstarter", "meetup-com", "mixcloud", "photobucket", "pinterest",
        "polldaddy", "reddit", "reverbnation", "screencast", "scribd", "slideshare", "smugmug", "soundcloud", "speaker", "speaker-deck", "spotify", "ted", "tiktok", "tumblr", "twitter", "videopress", "vimeo", "vine", "wolfram-cloud", "wordpress", "wordpress-tv", "youtube",
    ];

    public static BlockTable Table { get; } = Build();

    /// <summary>The figure of an embed with its caption, if the block holds an address and its markup holds no finished embed.</summary>
    public static string? OfUrl(Block block, ContentContext context)
    {
        string url = Address(block);
        if (block.Content.Contains("<iframe", StringComparison.OrdinalIgnoreCase) || block.Content.Contains("<video", StringComparison.OrdinalIgnoreCase) || url.Length == 0)
        {
            return null;
        }

        string embed = EmbedMarkup.OfUrl(url, context, block["title"]);
        string caption = Caption(block.Content);
        return caption.Length == 0 ? context.Html($"<figure>{new RawHtml(embed)}</figure>") : context.Html($"<figure>{new RawHtml(embed)}<figcaption>{new RawHtml(caption)}</figcaption></figure>");
    }

    private static string? VideoPress(Block block, ContentContext context)
    {
        string caption = Caption(block.Content);
        return block["guid"].Length == 0 ? OfUrl(block, context)
            : context.Html($"<figure>{new RawHtml(EmbedMarkup.OfUrl("https://videopress.com/v/" + block["guid"], context, block["title"]))}{new RawHtml(caption.Length == 0 ? "" : $"<figcaption>{caption}</figcaption>")}</figure>");
    }

    private static string Address(Block block)
    {
        if (block["url"].Trim() is { Length: > 0 } url)
        {
            return url;
        }

        int end = block.Content.IndexOf("<figcaption", StringComparison.OrdinalIgnoreCase);
        string text = WebUtility.HtmlDecode(ShortcodeValue.WithoutTags(end < 0 ? block.Content : block.Content[..end])).Trim();
        return ShortcodeValue.IsUrl(text) && !text.AsSpan().ContainsAny(" \n") ? text : "";
    }

    private static string Caption(string markup)
    {
        int start = markup.IndexOf("<figcaption", StringComparison.OrdinalIgnoreCase);
        int open = start < 0 ? -1 : markup.IndexOf('>', start);
        int end = open < 0 ? -1 : markup.IndexOf("</figcaption", open, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : markup[(open + 1)..end].Trim();
    }

    private static BlockTable Build()
    {
        var table = new BlockTable
        {
            ["core/embed"] = OfUrl,
            ["jetpack/pinterest"] = OfUrl,
            ["jetpack/eventbrite"] = OfUrl,
            ["jetpack/calendly"] = OfUrl,
            ["jetpack/podcast-player"] = OfUrl,
            ["jetpack/videopress"] = VideoPress,
            ["videopress/video"] = VideoPress,
            ["core/videopress"] = VideoPress,
            ["embedpress/embedpress"] = OfUrl,
            ["embedpress/youtube-block"] = OfUrl,
            ["embedpress/google-docs-block"] = OfUrl,
        };
        foreach (string provider in Providers)
        {
            table["core-embed/" + provider] = OfUrl;
        }

        return table;
    }
}
