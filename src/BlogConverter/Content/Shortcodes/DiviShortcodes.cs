// The elements of the page builder Divi that hold content in attributes.
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Divi writes quotes and brackets inside attributes as %22, %91 and %93; see <see cref="Text"/>.</summary>
internal static class DiviShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["et_pb_image"] = Image,
        ["et_pb_fullwidth_image"] = Image,
        ["et_pb_gallery"] = static (code, context) => Parts.All(code, context, GalleryShortcodes.Listed(code["gallery_ids"], context)),
        ["et_pb_button"] = static (code, context) => Parts.All(code, context, Parts.Button(context, Text(code, "button_text"), code["button_url"])),
        ["et_pb_blurb"] = Card,
        ["et_pb_cta"] = Card,
        ["et_pb_slide"] = Card,
        ["et_pb_team_member"] = Card,
        ["et_pb_pricing_table"] = Card,
        ["et_pb_fullwidth_header"] = Card,
        ["et_pb_number_counter"] = Number,
        ["et_pb_circle_counter"] = Number,
        ["et_pb_counter"] = Number,
        ["et_pb_countdown_timer"] = static (code, context) => Parts.All(code, context, Parts.Heading(context, Text(code, "title")), Parts.Paragraph(context, code["date_time"])),
        ["et_pb_video"] = Video,
        ["et_pb_video_slider_item"] = Video,
        ["et_pb_audio"] = static (code, context) => Parts.All(code, context, Parts.Heading(context, Text(code, "title")), Parts.Paragraph(context, Text(code, "artist_name")), code["audio"].Length > 0 ? PlayerMarkup.Of("audio", [code["audio"]]) : ""),
        ["et_pb_map_pin"] = static (code, context) => Parts.All(code, context, Parts.Heading(context, Text(code, "title")), Parts.Paragraph(context, Text(code, "pin_address")), Parts.Body(code, context)),
    };

    private static string? Image(Shortcode code, ContentContext context) =>
        code["src"].Length == 0 ? Parts.All(code, context, Parts.Body(code, context)) : FigureMarkup.Of(context, code["src"], Text(code, "alt"), code["url"], default);

    private static string? Card(Shortcode code, ContentContext context)
    {
        string title = Text(code, "title", "heading", "name");
        string url = Parts.Any(code, "url", "title_url");
        return Parts.All(
            code,
            context,
            Parts.Image(context, Parts.Any(code, "image", "image_url", "logo_image_url", "header_image_url"), Text(code, "alt", "image_alt")),
            title.Length > 0 && url.Length > 0 ? context.Html($"<h3><a href=\"{url}\">{title}</a></h3>") : Parts.Heading(context, title),
            Parts.Paragraph(context, Text(code, "subhead", "subtitle", "position")),
            Parts.Paragraph(context, $"{code["currency"]}{code["sum"]} {code["per"]}"),
            Parts.Body(code, context),
            Parts.Button(context, Text(code, "button_text", "button_one_text"), Parts.Any(code, "button_url", "button_link", "button_one_url")),
            Parts.Button(context, Text(code, "button_two_text"), code["button_two_url"]));
    }

    private static string? Number(Shortcode code, ContentContext context) =>
        Parts.All(code, context, Parts.Paragraph(context, string.Join(' ', new[] { Text(code, "title"), Parts.Body(code, context), Parts.Any(code, "number", "percent") }.Where(v => v.Length > 0))));

    private static string? Video(Shortcode code, ContentContext context) =>
        Parts.Any(code, "src", "src_webm") is { Length: > 0 } url ? EmbedMarkup.OfUrl(url, context, Text(code, "title")) : context.Drop(code, "A video without an address.");

    private static string Text(Shortcode code, params ReadOnlySpan<string> keys) => Parts.Any(code, keys)
        .Replace("%22", "\"", StringComparison.Ordinal).Replace("%91", "[", StringComparison.Ordinal).Replace("%93", "]", StringComparison.Ordinal).Replace("%92", "\\", StringComparison.Ordinal);
}
