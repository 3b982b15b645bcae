// The shortcodes of captioned images.

namespace BlogConverter.Content.Shortcodes;

/// <summary>
/// <c>[caption]</c>: since WordPress 3.4 the caption stands behind the image, before that in the attribute <c>caption</c>.
/// WordPress shows no caption where the width is missing; here it is kept, because somebody wrote it.
/// </summary>
internal static class CaptionShortcodes
{
    public static ShortcodeTable Table { get; } = new() { ["caption"] = Caption, ["wp_caption"] = Caption };

    private static string? Caption(Shortcode code, ContentContext context)
    {
        if (string.IsNullOrWhiteSpace(code.Content))
        {
            return code.Content is null ? null : context.Drop(code, "A caption without an image.");
        }

        string content = code.Content.Trim();
        int end = ImageEnd(content);
        if (end < 0 && code["caption"].Length == 0)
        {
            return Parts.Unwrap(code, context);
        }

        string align = code["align"] is "alignleft" or "alignright" or "aligncenter" ? code["align"] : "";
        (string image, string caption) = code["caption"].Length > 0 ? (content, code["caption"]) : (content[..end], content[end..]);
        // The attribute's value came decoded, and its markup was escaped to fit into an attribute: it is HTML.
        RawHtml text = code["caption"].Length > 0 ? Untrusted.Html(caption) : context.Run(caption);
        return FigureMarkup.Of(context, context.Run(image), text, align);
    }

    /// <summary>Where the image ends that a caption's content begins with, its link included; -1 when it begins with something else.</summary>
    internal static int ImageEnd(string content)
    {
        int at = SkipOpening(content, SkipParagraph(content), "a");
        bool linked = at >= 0;
        at = linked ? at : SkipParagraph(content);
        int image = SkipOpening(content, at, "img");
        if (image < 0)
        {
            return -1;
        }

        int after = SkipSpace(content, image);
        return linked && string.Compare(content, after, "</a>", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? after + 4 : image;
    }

    private static int SkipParagraph(string content) => SkipOpening(content, 0, "p") is > 0 and var at ? at : 0;

    private static int SkipOpening(string content, int at, string name)
    {
        int start = SkipSpace(content, at);
        if (start + name.Length + 1 >= content.Length || content[start] != '<' || string.Compare(content, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0 || char.IsAsciiLetterOrDigit(content[start + 1 + name.Length]))
        {
            return -1;
        }

        char quote = '\0';
        for (int i = start; i < content.Length; i++)
        {
            char c = content[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && content[i - 1] == '=')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int SkipSpace(string content, int at)
    {
        while (at < content.Length && char.IsWhiteSpace(content[at]))
        {
            at++;
        }

        return at;
    }
}
