// The shortcodes of forms and of what else needs the visitor's answer.
namespace BlogConverter.Content.Shortcodes;

/// <summary>A form lives on the server. Its place is marked, and what it held goes into the record of dropped content.</summary>
internal static class FormShortcodes
{
    private static readonly string[] Names =
    [
        "contact-form", "contact-form-7", "contact", "contact-field", "contact_form", "wpforms", "gravityform", "gravityforms", "ninja_form", "ninja_forms", "ninja_forms_display_form", "formidable", "caldera_form", "wufoo",
        "mc4wp_form", "mc4wp_checkbox", "mailpoet_form", "wysija_form", "newsletter_form", "newsletter", "newsletter_signup", "jetpack_subscription_form", "blog_subscription_form", "subscribe2", "subscribe_form", "fluentform",
        "forminator_form", "everest_form", "si-contact-form", "si_contact_form", "cforms", "happyforms", "hubspot", "formcraft", "customcontact", "quform", "iphorm", "contact_bank", "vfb", "wpuf_form", "typeform_embed",
        "poll", "yop_poll", "wp-polls", "wpsurvey", "quiz", "wp_quiz", "wpcrowdfunding", "paypal", "paypal-donation", "paypal_button", "simple-payment", "donate", "give_form", "seamless_donations", "wp_cart_button", "download",
        "et_pb_contact_form", "et_pb_signup", "fusion_form", "x_subscribe", "av_contact", "av_mailchimp", "contact-form-to-email", "wpforms_selector", "tco_subscribe",
    ];

    public static ShortcodeTable Table { get; } = Build();

    private static string? Form(Shortcode code, ContentContext context)
    {
        if (ShortcodeValue.IsBare(code) && !code.Name.AsSpan().ContainsAny('-', '_') && code.Name is not ("wpforms" or "gravityform" or "formidable" or "cforms" or "subscribe2"))
        {
            return null;
        }

        context.Drop(code.Source, "A form needs its server. Its place is marked.", code.Name);
        return context.Html($"<blogconverter-placeholder name=\"{code.Name}\"></blogconverter-placeholder>");
    }

    private static ShortcodeTable Build()
    {
        var table = new ShortcodeTable();
        foreach (string name in Names)
        {
            table[name] = Form;
        }

        return table;
    }
}
