// The shortcodes that only the site's server could answer, and those that steer a plugin.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Lists made from the database, tables of contents (the generator makes its own), shops, advertisements and buttons to share: dropped, each with its reason.</summary>
internal static class ServerShortcodes
{
    private const string Contents = "A table of contents is made by the generator.";
    private const string Listed = "A list that the server made from its database.";
    private const string Shop = "A part of a shop, which the server made.";
    private const string Promotion = "A button or an advertisement of a service, not a part of the text.";
    private const string Switch = "A switch for a plugin, without content.";

    private static readonly Dictionary<string, string[]> Reasons = new()
    {
        [Contents] =
        [
            "toc", "TOC", "no_toc", "ez-toc", "lwptoc", "simpletoc", "table-of-contents", "table_of_contents", "rank_math_toc", "wptoc", "joli-toc", "extoc", "toc-this", "fixed_toc", "sitetoc",
        ],
        [Listed] =
        [
            "archives", "wp-archive", "simple-archive", "catlist", "list-posts", "display-posts", "recent-posts", "recent_posts", "wpv-view", "sitemap", "wp_sitemap_page", "ddsg", "posts", "post_grid", "related_posts", "jetpack-related-posts",
            "portfolio", "jetpack_portfolio", "testimonials", "jetpack_top_posts_widget", "top-posts", "topposts", "searchform", "search", "wpsearch", "get_search_form", "events_list", "event_calendar", "calendar", "tribe_events", "tribe_events_list", "ai1ec", "list-pages",
            "subpages", "child_pages", "pagelist", "siblings", "blogroll", "wp-rss", "rss", "wp_rss_aggregator", "tagcloud", "tag_cloud", "authors", "author_grid", "contributors", "members", "wp_list_authors", "popular_posts", "wpp",
            "vc_basic_grid", "vc_masonry_grid", "vc_media_grid", "vc_masonry_media_grid", "vc_posts_grid", "vc_posts_slider", "vc_carousel", "vc_widget_sidebar", "vc_wp_search", "vc_wp_meta", "vc_wp_recentcomments", "vc_wp_calendar", "vc_wp_pages",
            "vc_wp_tagcloud", "vc_wp_custommenu", "vc_wp_posts", "vc_wp_categories", "vc_wp_archives", "vc_wp_rss", "et_pb_blog", "et_pb_portfolio", "et_pb_filterable_portfolio", "et_pb_fullwidth_portfolio", "et_pb_sidebar", "et_pb_post_title",
            "et_pb_fullwidth_post_title", "et_pb_post_slider", "et_pb_fullwidth_post_slider", "et_pb_comments", "et_pb_search", "et_pb_login", "et_pb_post_nav", "et_pb_menu", "et_pb_fullwidth_menu", "fusion_blog", "fusion_recent_posts", "fusion_portfolio",
            "fusion_widget_area", "fusion_post_slider", "fusion_search", "fusion_menu", "fusion_events", "fusion_faq", "fusion_login", "fusion_register", "av_blog", "av_portfolio", "av_postslider", "av_magazine", "av_masonry_entries", "av_sidebar", "av_comments_list",
            "x_recent_posts", "x_search", "rev_slider", "rev_slider_vc", "layerslider", "layerslider_vc", "metaslider", "nggallery", "ngg", "ngg_images", "soliloquy", "envira-gallery", "foogallery", "rl_gallery", "modula", "wonderplugin_slider",
            "login-form", "loginform", "wp_login_form", "userpro", "bbp-forum-index", "bbp-single-forum", "bbp-topic-index", "buddypress", "ultimatemember",
        ],
        [Shop] =
        [
            "product", "products", "product_page", "product_category", "product_categories", "add_to_cart", "add_to_cart_url", "recent_products", "featured_products", "sale_products", "best_selling_products", "top_rated_products", "woocommerce_cart",
            "woocommerce_checkout", "woocommerce_my_account", "woocommerce_order_tracking", "shop_messages", "purchase_link", "downloads", "edd_downloads", "download_checkout", "download_cart", "download_history", "et_pb_shop", "vc_product", "fusion_woo_featured_products_slider",
        ],
        [Promotion] =
        [
            "tweetmeme", "sharethis", "addtoany", "addthis", "shareaholic", "social_share", "social-share", "ssba", "ssba-buttons", "mashshare", "easy-share", "digg-reddit-me", "printfriendly", "print-me", "print_link", "email_link", "ad", "ads", "adsense", "google-adsense", "adrotate",
            "adinserter", "wp_ad_camp_1", "wp_ad_camp_2", "wp_ad_camp_3", "the_ad", "the_ad_group", "quads", "sc_ad", "fbls", "fblike", "facebook_like", "google_plusone", "follow_me", "vc_tweetmeme", "vc_facebook", "vc_googleplus", "vc_pinterest",
            "fusion_sharing", "fusion_social_links", "et_pb_social_media_follow", "et_pb_social_media_follow_network", "av_social_share", "x_share", "starbox", "ratings", "starrating", "likebtn", "zilla_likes", "post-views", "views", "postviews",
        ],
        [Switch] =
        [
            "noads", "no-ads", "hidepost", "sidebar", "wp_paging", "nocomments", "vc_empty_space", "vc_raw_js", "fusion_menu_anchor", "fusion_global", "fusion_modal_text_link", "x_gap", "x_clear", "clear", "clearboth", "clearfix", "clearleft", "clearright", "spacer", "gap", "empty_space",
            "su_spacer", "end_columns", "av_hr_invisible", "google-translator", "wpgmza", "put_wpgm",
        ],
    };

    /// <summary>Names that are ordinary words in brackets, too: with neither attributes nor content they are text.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "posts", "search", "portfolio", "calendar", "authors", "members", "product", "products", "ad", "ads", "views", "ratings", "sidebar", "gap", "downloads", "contributors", "testimonials", "sitemap", "rss", "siblings",
    };

    public static ShortcodeTable Table { get; } = Build();

    private static ShortcodeTable Build()
    {
        var table = new ShortcodeTable();
        foreach ((string reason, string[] names) in Reasons)
        {
            foreach (string name in names)
            {
                // A list that encloses text keeps it: only what the server made is gone.
                table[name] = (code, context) => Words.Contains(code.Name) && ShortcodeValue.IsBare(code) ? null
                    : string.IsNullOrWhiteSpace(code.Content) || reason == Shop ? context.Drop(code, reason)
                    : Parts.Unwrap(code, context);
            }
        }

        return table;
    }
}
