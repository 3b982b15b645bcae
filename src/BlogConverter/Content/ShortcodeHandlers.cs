// The list of shortcode families.
using BlogConverter.Content.Shortcodes;

namespace BlogConverter.Content;

/// <summary>Every shortcode that is known without a user's help. Where two families name the same shortcode, the earlier one is asked first and may answer "not mine".</summary>
internal static class ShortcodeHandlers
{
    public static IReadOnlyList<ShortcodeTable> All { get; } =
    [
        CaptionShortcodes.Table,
        GalleryShortcodes.Table,
        PlayerShortcodes.Table,
        EmbedShortcodes.Table,
        VideoShortcodes.Table,
        SoundShortcodes.Table,
        SocialShortcodes.Table,
        DocumentShortcodes.Table,
        MathShortcodes.Table,
        FootnoteShortcodes.Table,
        FormShortcodes.Table,
        WpBakeryShortcodes.Table,
        DiviShortcodes.Table,
        AvadaShortcodes.Table,
        ToggleShortcodes.Table,
        TextShortcodes.Table,
        NoticeShortcodes.Table,
        LayoutShortcodes.Table,
        ServerShortcodes.Table,
    ];
}
