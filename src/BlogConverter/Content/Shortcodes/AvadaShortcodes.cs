// The elements of the page builders Avada, Enfold and X that hold content in attributes.
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Rows and columns stand in <see cref="LayoutShortcodes"/>, toggles and tabs in <see cref="ToggleShortcodes"/>, buttons and headings in <see cref="TextShortcodes"/>.</summary>
internal static class AvadaShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["fusion_imageframe"] = Image,
        ["imageframe"] = Image,
        ["fusion_image"] = Image,
        ["fusion_slide"] = Image,
        ["fusion_gallery"] = static (code, context) => Parts.All(code, context, GalleryShortcodes.Listed(code["image_ids"], context), Parts.Body(code, context)),
        ["fusion_gallery_image"] = Image,
        ["fusion_images"] = Parts.Unwrap,
        ["fusion_code"] = Code,
        ["fusion_content_box"] = Card,
        ["fusion_flip_box"] = Card,
        ["fusion_tagline_box"] = Card,
        ["fusion_person"] = Card,
        ["fusion_pricing_column"] = Card,
        ["fusion_counter_box"] = Card,
        ["fusion_counter_circle"] = Card,
        ["fusion_progress"] = Card,
        ["fusion_video"] = Video,
        ["fusion_audio"] = Video,
        ["fusion_map"] = static (code, context) => Parts.All(code, context, Parts.Paragraph(context, code["address"]), Parts.Body(code, context)),
        ["av_image"] = Image,
        ["av_slide"] = Image,
        ["av_gallery"] = static (code, context) => Parts.All(code, context, GalleryShortcodes.Listed(code["ids"], context)),
        ["av_horizontal_gallery"] = static (code, context) => Parts.All(code, context, GalleryShortcodes.Listed(code["ids"], context)),
        ["av_video"] = Video,
        ["av_icon_box"] = Card,
        ["av_iconlist_item"] = Card,
        ["av_promobox"] = Card,
        ["av_content_slide"] = Card,
        ["av_team_member"] = Card,
        ["x_image"] = Image,
        ["x_feature_box"] = Card,
        ["x_callout"] = Card,
        ["x_prompt"] = Card,
        ["x_feature_headline"] = Card,
        ["x_video_embed"] = Parts.Unwrap,
        ["x_video_player"] = Video,
        ["x_audio_player"] = Video,
        ["ux_image"] = Image,
        ["ux_video"] = Video,
        ["ux_banner"] = Parts.Unwrap,
        ["featured_box"] = Card,
        ["title"] = static (code, context) => code.Content is null ? null : Parts.All(code, context, context.Html($"<h2>{context.Run(code.Content)}</h2>")),
    };

    private static string? Image(Shortcode code, ContentContext context)
    {
        string source = Parts.Any(code, "src", "image", "image_id", "attachment", "id");
        string link = Parts.Any(code, "link", "href", "lightbox_image");
        link = link.StartsWith("manually,", StringComparison.Ordinal) ? link[9..] : link;
        // Old versions enclose an img element, newer ones only its address.
        string body = Parts.Body(code, context).Trim();
        return source.Length > 0 ? Parts.All(code, context, Parts.Image(context, source, code["alt"], ShortcodeValue.IsUrl(link) ? link : ""), Parts.Heading(context, code["title"]), body)
            : ShortcodeValue.IsUrl(body) && !body.AsSpan().ContainsAny(" \n<") ? FigureMarkup.Of(context, System.Net.WebUtility.HtmlDecode(body), code["alt"], ShortcodeValue.IsUrl(link) ? link : "", default)
            : ShortcodeValue.IsUrl(link) && body.StartsWith("<img", StringComparison.OrdinalIgnoreCase) ? context.Html($"<figure><a href=\"{link}\">{new RawHtml(body)}</a></figure>")
            : Parts.All(code, context, body);
    }

    private static string? Card(Shortcode code, ContentContext context) => Parts.All(
        code,
        context,
        Parts.Image(context, Parts.Any(code, "image", "picture", "src"), code["alt"]),
        Parts.Heading(context, Parts.Any(code, "title", "title_front", "name", "heading")),
        Parts.Paragraph(context, Parts.Any(code, "text_front", "description", "message", "subtitle", "job")),
        Parts.Paragraph(context, string.Join(' ', new[] { Parts.Any(code, "percentage", "value"), code["unit"] }.Where(v => v.Length > 0))),
        Parts.Heading(context, code["title_back"]),
        Parts.Body(code, context),
        Parts.Button(context, Parts.Any(code, "linktext", "button", "button_text"), Parts.Any(code, "link", "href")));

    private static string? Video(Shortcode code, ContentContext context) =>
        ShortcodeValue.Of(code, "video", "src", "url", "audio", "mp4", "mp3", "m4v", "video_webm") is { Length: > 0 } url && ShortcodeValue.IsUrl(url) ? EmbedMarkup.OfUrl(url, context, code["title"]) : null;

    private static string? Code(Shortcode code, ContentContext context)
    {
        string html = WpBakeryShortcodes.Decoded((code.Content ?? "").Trim());
        return html.Length > 0 ? Parts.All(code, context, Untrusted.Html(html).Html) : Parts.Unwrap(code, context);
    }
}
