// The blocks that only the site's server could answer.
using BlogConverter.Content.Shortcodes;

namespace BlogConverter.Content.Blocks;

/// <summary>
/// Lists from the database, parts of a template, forms. They are dropped and say so; forms leave a mark.
/// Where the saved markup holds a rendered text, as some plugins save it for readers without scripts, that text is kept.
/// </summary>
internal static class ServerBlocks
{
    private static readonly string[] Lists =
    [
        "core/latest-posts", "core/latest-comments", "core/archives", "core/categories", "core/calendar", "core/tag-cloud", "core/rss", "core/search", "core/page-list", "core/loginout", "core/breadcrumbs",
        "jetpack/related-posts", "jetpack/top-posts", "jetpack/blog-stats", "jetpack/business-hours", "jetpack/likes", "jetpack/sharing-buttons", "jetpack/sharing-button", "jetpack/blogroll", "jetpack/cookie-consent", "jetpack/subscriber-login",
        "a8c/blog-posts", "newspack-blocks/homepage-articles", "newspack-blocks/carousel", "coblocks/posts", "coblocks/post-carousel", "kadence/posts", "kadence/advancedgallery-dynamic", "uagb/post-grid", "uagb/post-carousel", "uagb/post-masonry",
        "yoast/table-of-contents", "yoast-seo/table-of-contents", "yoast-seo/breadcrumbs", "rank-math/toc-block", "simpletoc/toc", "easytoc/toc", "luckywp/tableofcontents", "kadence/tableofcontents", "uagb/table-of-contents", "ub/table-of-contents-block",
        "woocommerce/product-new", "woocommerce/product-best-sellers", "woocommerce/product-category", "woocommerce/product-on-sale", "woocommerce/product-tag", "woocommerce/handpicked-products", "woocommerce/all-products", "woocommerce/single-product",
        "woocommerce/cart", "woocommerce/checkout", "woocommerce/mini-cart", "woocommerce/featured-product", "woocommerce/product-categories",
    ];

    /// <summary>Parts of a theme's template: what stands inside is a pattern for other posts and no text of this one.</summary>
    private static readonly string[] Templates =
    [
        "core/query", "core/post-template", "core/query-loop", "core/query-no-results", "core/query-title", "core/query-total", "core/query-pagination", "core/query-pagination-next", "core/query-pagination-previous", "core/query-pagination-numbers",
        "core/post-title", "core/post-content", "core/post-excerpt", "core/post-date", "core/post-author", "core/post-author-name", "core/post-author-biography", "core/post-featured-image", "core/post-terms", "core/post-navigation-link",
        "core/post-comments", "core/post-comments-form", "core/post-comments-count", "core/post-comments-link", "core/post-comment", "core/post-time-to-read", "core/post-hierarchical-terms", "core/post-tags", "core/read-more", "core/avatar",
        "core/comments", "core/comments-title", "core/comments-query-loop", "core/comment-template", "core/comment-author-name", "core/comment-author-avatar", "core/comment-content", "core/comment-date", "core/comment-edit-link", "core/comment-reply-link",
        "core/comments-pagination", "core/comments-pagination-next", "core/comments-pagination-previous", "core/comments-pagination-numbers", "core/site-title", "core/site-tagline", "core/site-logo", "core/template-part", "core/pattern",
        "core/term-description", "core/term-name", "core/term-count", "core/term-template", "core/terms-query", "core/legacy-widget", "core/widget-group", "core/navigation-overlay-close", "core/nextpage-links",
    ];

    private static readonly string[] Forms =
    [
        "jetpack/contact-form", "jetpack/subscriptions", "jetpack/mailchimp", "jetpack/donations", "jetpack/recurring-payments", "jetpack/payment-buttons", "jetpack/paywall", "jetpack/simple-payments", "jetpack/newsletter", "wpforms/form-selector", "gravityforms/form",
        "ninja-forms/form", "formidable/simple-form", "mailpoet/subscription-form-block", "mailpoet/subscription-form-block-render", "mc4wp/form", "contact-form-7/contact-form-selector", "fluentfom/guten-block", "forminator/forms", "happyforms/form", "crowdsignal-forms/poll", "crowdsignal-forms/vote",
        "crowdsignal-forms/nps", "crowdsignal-forms/feedback", "kadence/form", "kadence/advanced-form", "uagb/forms", "coblocks/form", "yop-poll/poll", "totalpoll/poll", "give/donation-form",
    ];

    public static BlockTable Table { get; } = Build();

    private static string? List(Block block, ContentContext context) => HasText(block) ? null : context.Drop(block, "A list or a part of a page that the server made; the markup holds no copy of it.");

    private static string Template(Block block, ContentContext context) => context.Drop(block, "A part of a theme's template, which the server filled.");

    private static string? Form(Block block, ContentContext context)
    {
        // A saved form in brackets is a shortcode, which knows better.
        if (block.Content.Contains('[', StringComparison.Ordinal))
        {
            return null;
        }

        context.Drop(block.Source, "A form needs its server. Its place is marked.", block.Name);
        return context.Html($"<blogconverter-placeholder name=\"{block.Name}\"></blogconverter-placeholder>");
    }

    private static bool HasText(Block block) => !string.IsNullOrWhiteSpace(ShortcodeValue.WithoutTags(block.Content));

    private static BlockTable Build()
    {
        var table = new BlockTable();
        Add(Lists, List);
        Add(Templates, Template);
        Add(Forms, Form);
        return table;

        void Add(string[] names, BlockHandler handler)
        {
            foreach (string name in names)
            {
                table[name] = handler;
            }
        }
    }
}
