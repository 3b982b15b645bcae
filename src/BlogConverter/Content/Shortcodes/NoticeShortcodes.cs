// The shortcodes of notices.
using BlogConverter.Model;

namespace BlogConverter.Content.Shortcodes;

/// <summary>
/// Boxes by which themes and plugins (Shortcodes Ultimate, Avada, X, Enfold, WPBakery) set a hint apart from the text. Each is a quote that says its kind; what is written
/// in the middle of a line stays there, which a transform sees.
/// </summary>
internal static class NoticeShortcodes
{
    private static readonly string[] Names =
    [
        "notice", "notification", "note", "info", "tip", "hint", "success", "error", "warning", "caution", "danger", "important", "attention", "alert", "message", "callout", "admonition",
        "infobox", "info_box", "info-box", "notice_box", "noticebox", "notebox", "note_box", "note-box", "tipbox", "tip_box", "warning_box", "alert_box", "alertbox", "message_box", "alert-box",
        "success_box", "error_box", "su_note", "su_box", "x_alert", "fusion_alert", "av_notification", "vc_message", "wpsm_box", "stextbox", "box_info", "bs_notification", "bs_alert", "notify",
    ];

    public static ShortcodeTable Table { get; } = Build();

    private static ShortcodeTable Build()
    {
        var table = new ShortcodeTable { ["box"] = Box };
        foreach (string name in Names)
        {
            table[name] = Notice;
        }

        return table;
    }

    /// <summary>A box of a theme is a notice when it says which, or has a title; any other only frames something.</summary>
    private static string? Box(Shortcode code, ContentContext context) => Kind(code) is not null || Parts.Any(code, "title", "heading").Length > 0 ? Notice(code, context) : null;

    private static string? Notice(Shortcode code, ContentContext context)
    {
        if (ShortcodeValue.IsBare(code) && !code.Name.AsSpan().ContainsAny('_', '-'))
        {
            return null;
        }

        string title = Parts.Any(code, "title", "heading").Trim();
        string body = Parts.Body(code, context);
        if (title.Length + body.Trim().Length == 0)
        {
            return context.Drop(code, "It holds no content.");
        }

        string kind = Kind(code) ?? NoticeKinds.Of(code.Name) ?? (code.Name.Contains("alert", StringComparison.Ordinal) ? "warning" : NoticeKinds.Default);
        var heading = new RawHtml(title.Length == 0 ? "" : context.Html($"<p><strong>{title}</strong></p>\n\n"));
        return title.Length == 0 && !body.AsSpan().ContainsAny('\n', '<')
            ? context.Html($"<span {ContentAttributes.Notice}=\"{kind}\">{new RawHtml(body)}</span>")
            : context.Html($"<blockquote {ContentAttributes.Notice}=\"{kind}\">\n{heading}{new RawHtml(body)}\n</blockquote>");
    }

    private static string? Kind(Shortcode code) =>
        NoticeKinds.Of(code["type"], code["kind"], code["alert_type"], code["style"], code["class"], code["color"], code["message_box_style"], code["icon"], code.Positional is [var first, ..] ? first.Trim('=', '"', '\'') : "");
}
