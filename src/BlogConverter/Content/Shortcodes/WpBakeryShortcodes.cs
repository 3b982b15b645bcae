// The elements of the page builder WPBakery that hold content in attributes.
using System.Text;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Rows and columns stand in <see cref="LayoutShortcodes"/>, toggles and tabs in <see cref="ToggleShortcodes"/>.</summary>
internal static class WpBakeryShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["vc_custom_heading"] = static (code, context) => Parts.All(code, context, HeadingOf(code, context)),
        ["vc_text_separator"] = static (code, context) => Parts.All(code, context, Parts.Heading(context, code["title"], 4)),
        ["vc_single_image"] = Image,
        ["vc_images_carousel"] = Images,
        ["vc_gallery"] = Images,
        ["vc_btn"] = Button,
        ["vc_button"] = Button,
        ["vc_button2"] = Button,
        ["vc_cta"] = CallToAction,
        ["vc_cta_button"] = CallToAction,
        ["vc_cta_button2"] = CallToAction,
        ["vc_raw_html"] = Raw,
        ["vc_video"] = static (code, context) => Parts.All(code, context, Parts.Heading(context, code["title"]), code["link"].Length > 0 ? EmbedMarkup.OfUrl(code["link"], context) : ""),
        ["vc_gmaps"] = Map,
        ["vc_progress_bar"] = Bars,
        ["vc_pie"] = static (code, context) => Parts.All(code, context, Parts.Paragraph(context, $"{code["title"]} {code["label_value"]}{code["value"]}{code["units"]}")),
        ["vc_icon"] = static (code, context) => Parts.All(code, context, LinkOf(code["link"]) is { Length: > 0 } url ? Parts.Button(context, "", url) : ""),
        ["vc_flickr"] = static (code, context) => context.Drop(code, "A list of pictures that a server made."),
        ["vc_round_chart"] = static (code, context) => Parts.All(code, context, Parts.Paragraph(context, code["title"])),
        ["vc_line_chart"] = static (code, context) => Parts.All(code, context, Parts.Paragraph(context, code["title"])),
    };

    // font_container="tag:h2|text_align:center"; an element may be a paragraph, too.
    private static string HeadingOf(Shortcode code, ContentContext context)
    {
        string tag = Field(code["font_container"], "tag");
        string url = LinkOf(code["link"]);
        RawHtml text = new(url.Length > 0 ? context.Html($"<a href=\"{url}\">{code["text"]}</a>") : context.Html($"{code["text"]}"));
        return code["text"].Length == 0 ? "" : tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? context.Html($"<{tag}>{text}</{tag}>") : tag is "p" or "div" ? context.Html($"<p>{text}</p>") : context.Html($"<h2>{text}</h2>");
    }

    private static string? Image(Shortcode code, ContentContext context)
    {
        string link = Parts.Any(code, "link", "img_link_large", "image_link");
        string url = LinkOf(link);
        return Parts.All(code, context, Parts.Heading(context, code["title"]), Parts.Image(context, Parts.Any(code, "image", "custom_src", "source"), code["alt"], ShortcodeValue.IsUrl(url) ? url : ""), Parts.Paragraph(context, code["caption"]));
    }

    private static string? Images(Shortcode code, ContentContext context) => Parts.All(code, context, Parts.Heading(context, code["title"]), GalleryShortcodes.Listed(Parts.Any(code, "images", "ids"), context));

    private static string? Button(Shortcode code, ContentContext context) => Parts.All(code, context, Parts.Button(context, Parts.Any(code, "title", "text"), LinkOf(Parts.Any(code, "link", "href"))));

    private static string? CallToAction(Shortcode code, ContentContext context) => Parts.All(
        code,
        context,
        Parts.Heading(context, Parts.Any(code, "h2", "title"), 2),
        Parts.Heading(context, code["h4"], 4),
        Parts.Paragraph(context, code["call_text"]),
        Parts.Body(code, context),
        Parts.Button(context, Parts.Any(code, "btn_title", "title"), LinkOf(Parts.Any(code, "btn_link", "link", "href"))));

    // The content is percent-encoded HTML in base 64.
    private static string? Raw(Shortcode code, ContentContext context)
    {
        string html = Decoded((code.Content ?? "").Trim());
        return html.Length > 0 ? Parts.All(code, context, Untrusted.Html(html).Html) : Parts.Unwrap(code, context);
    }

    private static string? Map(Shortcode code, ContentContext context)
    {
        string frame = code["link"].StartsWith("#E-8_", StringComparison.Ordinal) ? Decoded(code["link"][5..]) : code["link"];
        return Parts.All(code, context, Parts.Heading(context, code["title"]), frame.Contains('<', StringComparison.Ordinal) ? Untrusted.Html(frame).Html : ShortcodeValue.IsUrl(frame) ? EmbedMarkup.OfUrl(frame, context) : "");
    }

    // values="90|Development,80|Design" in old versions, percent-encoded JSON in new ones.
    private static string? Bars(Shortcode code, ContentContext context) => Parts.All(
        code,
        context,
        [Parts.Heading(context, code["title"]), .. code["values"].Split(',').Select(v => Parts.Paragraph(context, string.Join(' ', Uri.UnescapeDataString(v).Split('|').Reverse())))]);

    /// <summary>The address of a link attribute: plain, or <c>url:https%3A%2F%2F…|title:…|target:…</c>.</summary>
    internal static string LinkOf(string link) => link.StartsWith("url:", StringComparison.Ordinal) || link.Contains("|url:", StringComparison.Ordinal) ? Uri.UnescapeDataString(Field(link, "url")) : link.Contains('|', StringComparison.Ordinal) ? "" : link;

    private static string Field(string list, string name) => list.Split('|').FirstOrDefault(f => f.StartsWith(name + ":", StringComparison.Ordinal)) is { } field ? field[(name.Length + 1)..].Trim() : "";

    internal static string Decoded(string base64)
    {
        byte[] bytes = new byte[base64.Length];
        return base64.Length > 0 && Convert.TryFromBase64String(base64, bytes, out int count) ? Uri.UnescapeDataString(Encoding.UTF8.GetString(bytes, 0, count)) : "";
    }
}
