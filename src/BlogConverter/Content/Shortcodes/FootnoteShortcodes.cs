// The shortcodes of footnotes.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Each leaves its text where it stands; a transform numbers the notes and moves them to the end.</summary>
internal static class FootnoteShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["ref"] = Note,
        ["fn"] = Note,
        ["footnote"] = Note,
        ["ftn"] = Note,
        ["mfn"] = Note,
        ["modern_footnote"] = Note,
        ["efn_note"] = Note,
        ["efn"] = Note,
        ["sidenote"] = Note,
        ["margin-note"] = Note,
        ["footnotes"] = List,
        ["references"] = List,
        ["efn_reference"] = List,
        ["footnotes_list"] = List,
        ["mfn_list"] = List,
        ["display_footnotes"] = List,
    };

    private static string? Note(Shortcode code, ContentContext context)
    {
        string text = Parts.Body(code, context).Trim();
        string attribute = Parts.Any(code, "text", "note");
        return text.Length > 0 ? context.Html($"<blogconverter-footnote>{new RawHtml(text)}</blogconverter-footnote>")
            : attribute.Length > 0 ? context.Html($"<blogconverter-footnote>{attribute}</blogconverter-footnote>")
            : code.Content is null ? null : context.Drop(code, "An empty footnote.");
    }

    private static string? List(Shortcode code, ContentContext context) => string.IsNullOrWhiteSpace(code.Content)
        ? context.Drop(code, "The place of the list of footnotes; they stand at the end.")
        : Parts.Unwrap(code, context);
}
