// The shortcodes that fold text away, and tabs.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Toggles, accordions and spoilers become <c>details</c>; tabs have their titles as headings, because all of them are text of the post.</summary>
internal static class ToggleShortcodes
{
    private static readonly string[] Toggles =
    [
        "toggle", "toggle_content", "toggle_box", "spoiler", "su_spoiler", "expand", "expander_maker", "expander", "collapse", "collapsible", "accordion_item", "accordion-item", "accordionitem", "accordion_toggle", "acc_item", "faq_item", "faq", "question", "details",
        "vc_toggle", "vc_tta_section", "vc_accordion_tab", "et_pb_toggle", "et_pb_accordion_item", "fusion_toggle", "av_toggle", "x_accordion_item", "x_toggle", "read", "readmore", "read_more", "bg_collapse", "hidepost_content", "ask", "showhide", "wpex", "mom_toggle", "ux_accordion_item",
    ];

    private static readonly string[] Tabs =
    [
        "tab", "su_tab", "vc_tab", "et_pb_tab", "fusion_tab", "av_tab", "x_tab", "tabcontent", "tab_item", "ult_tab_element",
    ];

    private static readonly string[] Groups = ["tabs", "su_tabs", "tabgroup", "tab_group", "tabset", "accordion", "accordions", "su_accordion", "accordion_group", "toggles", "toggle_group", "faqs", "tabby"];

    public static ShortcodeTable Table { get; } = Build();

    private static string? Toggle(Shortcode code, ContentContext context) => code.Content is null || (string.IsNullOrWhiteSpace(code.Content) && Title(code).Length == 0)
        ? Nothing(code, context)
        : Parts.Details(code, context, Title(code), code["open"] is "on" or "yes" or "true" or "1");

    private static string? Tab(Shortcode code, ContentContext context) => code.Content is null ? Nothing(code, context) : Parts.All(code, context, Parts.Heading(context, Title(code)), Parts.Body(code, context));

    private static string? Nothing(Shortcode code, ContentContext context) => ShortcodeValue.IsBare(code) ? null
        : code.Content is not null ? context.Drop(code, "It holds no content.")
        : Title(code) is { Length: > 0 } title ? Parts.Heading(context, title) : null;

    private static string Title(Shortcode code)
    {
        string named = Parts.Any(code, "title", "heading", "tab_title", "summary", "name", "label", "swaptitle", "more", "question", "headline", "trigclose");
        return named.Length > 0 ? named : string.Join(' ', code.Positional).TrimStart('=', ':').Trim('"');
    }

    private static ShortcodeTable Build()
    {
        var table = new ShortcodeTable();
        foreach (string name in Toggles)
        {
            table[name] = Toggle;
        }

        foreach (string name in Tabs)
        {
            table[name] = Tab;
        }

        foreach (string name in Groups)
        {
            table[name] = Parts.Unwrap;
        }

        return table;
    }
}
