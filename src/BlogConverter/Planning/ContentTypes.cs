// What WordPress and its plugins keep among the posts that is no writing.
namespace BlogConverter.Planning;

/// <summary>Content types that a visitor never read as such. They are converted only when named.</summary>
internal static class ContentTypes
{
    private static readonly HashSet<string> Internal = new(StringComparer.Ordinal)
    {
        // WordPress itself.
        "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request",
        "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face",

        // Settings and logs that widespread plugins store as posts.
        "acf", "acf-field", "acf-field-group", "acf-post-type", "acf-taxonomy", "elementor_library", "elementor_snippet", "nf_sub",
        "wpcf7_contact_form", "wpforms", "feedback", "jp_pay_order", "jp_pay_product", "scheduled-action", "shop_order", "shop_order_refund",
        "shop_coupon", "polylang_mo", "spucpt", "ml-slider", "tablepress_table", "wp_log", "postman_sent_mail", "safecss", "vc_grid_item", "vc4_templates",
    };

    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "nav_menu_item", "wp_block" };

    /// <summary>True for settings, styles, templates, revisions and their like.</summary>
    public static bool IsInternal(string type) => Internal.Contains(type);

    /// <summary>True for what comes out inside of other items: menu entries and reusable blocks.</summary>
    public static bool IsPartOfAnother(string type) => Parts.Contains(type);

    /// <summary>True for what <c>--types all</c> takes.</summary>
    public static bool IsContent(string type) => type != "attachment" && !IsInternal(type) && !IsPartOfAnother(type);
}
