// The shortcodes that only arrange what they enclose.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Rows, columns, sections, boxes and coloured text of themes, Shortcodes Ultimate and page builders. The content stays, the arrangement goes.</summary>
internal static class LayoutShortcodes
{
    private static readonly string[] Names =
    [
        // Columns of themes and of the plugin Column Shortcodes.
        "row", "column", "columns", "col", "container", "section", "content", "wrap", "inner", "one_half", "one_third", "one_fourth", "one_fifth", "one_sixth", "two_third", "two_thirds", "three_fourth", "three_fourths", "two_fifth", "three_fifth", "four_fifth",
        "five_sixth", "one_half_last", "one_third_last", "one_fourth_last", "one_fifth_last", "one_sixth_last", "two_third_last", "two_thirds_last", "three_fourth_last", "three_fourths_last", "two_fifth_last", "three_fifth_last", "four_fifth_last", "five_sixth_last",
        "one-half", "one-third", "one-fourth", "two-thirds", "two-third", "three-fourths", "three-fourth", "half", "third", "fourth", "twothird", "threefourth", "half_column", "third_column", "full_column", "full_width", "fullwidth", "halfcol", "column1", "column2", "column3", "left_column",
        "right_column", "column_half", "column_third", "col_half", "col_third", "span1", "span2", "span3", "span4", "span5", "span6", "span7", "span8", "span9", "span10", "span11", "span12", "row_fluid", "grid", "cell", "raw_row",
        "su_row", "su_column", "su_section", "su_service", "su_expand", "su_highlight", "su_label", "su_dropcap", "su_list", "su_animate", "su_lightbox", "su_lightbox_content", "su_scheduler", "su_members", "su_guests", "su_tooltip",
        // Boxes and marks of themes.
        "box", "panel", "well", "frame", "highlight", "dropcap", "drop_cap", "lead", "intro", "center", "align", "left", "right", "justify",
        "raw", "noformat", "notexturize", "font", "color", "size", "big", "small", "hide", "private", "member", "members_only", "visitor", "logged_in", "s2If", "restrict", "download_box", "shadowbox", "fancy_box", "styled_box", "framed_box", "animate", "animation", "tooltip",
        "slide", "presentation", "recipe", "recipe-notes", "recipe-ingredients", "recipe-directions", "nutrition", "lightbox", "popup", "modal", "caption_text", "blockcontent", "expander_content", "print_only", "no_print", "responsive", "visibility",
        // WPBakery.
        "vc_row", "vc_row_inner", "vc_column", "vc_column_inner", "vc_column_text", "vc_section", "vc_tta_tabs", "vc_tta_tour", "vc_tta_accordion", "vc_tta_pageable", "vc_tabs", "vc_tour", "vc_accordion", "vc_hoverbox", "vc_acf", "vc_gutenberg",
        "mk_fancy_title", "mk_page_section", "ultimate_heading", "ult_tabs", "nectar_slider", "fancy_text",
        // Divi.
        "et_pb_section", "et_pb_row", "et_pb_row_inner", "et_pb_column", "et_pb_column_inner", "et_pb_text", "et_pb_tabs", "et_pb_accordion", "et_pb_slider", "et_pb_fullwidth_slider", "et_pb_counters", "et_pb_code", "et_pb_fullwidth_code", "et_pb_pricing_tables",
        "et_pb_video_slider", "et_pb_social_media", "et_pb_pricing_item", "et_pb_map", "et_pb_fullwidth_map", "et_pb_icon", "et_pb_heading_group",
        // Avada.
        "fusion_builder_container", "fusion_builder_row", "fusion_builder_row_inner", "fusion_builder_column", "fusion_builder_column_inner", "fusion_builder_next_page", "fusion_text", "fusion_accordion", "fusion_tabs", "fusion_content_boxes", "fusion_checklist",
        "fusion_testimonials", "fusion_highlight", "fusion_dropcap", "fusion_popover", "fusion_tooltip", "fusion_modal", "fusion_table", "fusion_one_page_text_link", "fusion_flip_boxes", "fusion_counters_box", "fusion_counters_circle", "fusion_pricing_table",
        "fusion_slider", "fusion_images_carousel", "fusion_section_separator", "fusion_fontawesome", "fullwidth_container", "fusion_old_container", "fusion_tagline_text",
        // Enfold, X, Cornerstone, SiteOrigin, Tatsu, Visual Composer's kin.
        "av_section", "av_layout_row", "av_cell_one_full", "av_cell_one_half", "av_cell_one_third", "av_one_full", "av_one_half", "av_one_third", "av_one_fourth", "av_one_fifth", "av_two_third", "av_three_fourth", "av_textblock", "av_tab_container", "av_toggle_container",
        "av_codeblock", "av_content_slider", "av_layout_row_cell", "av_slideshow_full", "av_iconlist", "av_dropcap1", "av_dropcap2", "av_table_wrap",
        "x_section", "x_row", "x_column", "x_content_band", "x_text", "x_raw_content", "x_accordion", "x_tabs", "x_tab_nav", "x_slider", "x_slide", "x_container", "x_columnize", "x_highlight", "x_dropcap", "x_responsive_text", "x_custom_headline", "x_feature_list",
        "cs_content", "cs_section", "cs_row", "cs_column", "cs_text", "cs_content_seo", "cs_element_section", "cs_element_row", "cs_element_column", "cs_element_text", "siteorigin_widget", "tatsu_section", "tatsu_row", "tatsu_column", "tatsu_text", "tatsu_inline_text",
        "cmsmasters_row", "cmsmasters_column", "cmsmasters_text", "gdlr_row", "kc_row", "kc_column", "kc_column_text", "ux_row", "section_inner", "ux_text", "fl_builder_insert_layout", "thrive_text_block", "mom_column", "pane", "wpcol_1half", "wpcol_1half_end", "wpcol_1third", "wpcol_1third_end",
        "wpcol_2third", "wpcol_2third_end", "wpcol_1quarter", "wpcol_1quarter_end", "wpcol_divider", "ezcol_1half", "ezcol_1half_end", "ezcol_1third", "ezcol_1third_end", "ezcol_2third", "ezcol_2third_end", "ezcol_1quarter", "ezcol_1quarter_end", "lgc_column",
    ];

    public static ShortcodeTable Table { get; } = Build();

    private static ShortcodeTable Build()
    {
        var table = new ShortcodeTable();
        foreach (string name in Names)
        {
            table[name] = Titled;
        }

        foreach (string name in (ReadOnlySpan<string>)["hr", "divider", "separator", "line", "rule", "su_divider", "vc_separator", "et_pb_divider", "fusion_separator", "separator_line", "x_line", "av_hr", "divider_line", "divider_padding", "hr_line", "dotted_line"])
        {
            table[name] = (code, context) => ShortcodeValue.IsBare(code) && name is "line" or "rule" ? null : Parts.All(code, context, "<hr>", Parts.Body(code, context));
        }

        return table;
    }

    // Boxes carry a title in an attribute; where there is none, this only unwraps.
    private static string? Titled(Shortcode code, ContentContext context)
    {
        if (ShortcodeValue.IsBare(code) && !code.Name.AsSpan().ContainsAny('_', '-'))
        {
            return null;
        }

        string title = code.Name is "recipe" or "slide" || code.Name.Contains("box", StringComparison.Ordinal) || code.Name is "su_service" or "panel"
            ? Parts.Any(code, "title", "heading")
            : "";
        return Parts.All(code, context, Parts.Heading(context, title), Parts.Body(code, context));
    }
}
