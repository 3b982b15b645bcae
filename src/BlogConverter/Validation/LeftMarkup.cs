// Markup of WordPress that a Markdown file still holds.
namespace BlogConverter.Validation;

/// <summary>Shortcodes by names that are no words which people put in brackets, and block comments.</summary>
internal static class LeftMarkup
{
    public static IEnumerable<Spot> Find(ItemView item)
    {
        if (!item.IsMarkdown)
        {
            yield break;
        }

        foreach (string mark in (string[])["<!-- wp:", "<!-- /wp:"])
        {
            foreach (int at in item.PlacesOf(mark))
            {
                yield return Spot.At(at, "A block comment of WordPress was left over.");
            }
        }

        int close = 0;
        foreach (int at in item.PlacesOf("["))
        {
            close = close < at && close >= 0 ? item.Text.IndexOf(']', at) : close;
            string name = NameAt(item.Text, at + 1);
            if (name.Length > 0 && LeftNames.Contains(name) && IsShortcodeEnd(item.Text, at + 1 + name.Length, close))
            {
                yield return Spot.At(at, $"The shortcode [{name}] was left over.");
            }
        }
    }

    /// <summary>Names that are no words which people put in brackets.</summary>
    private static readonly HashSet<string> LeftNames = new("gallery caption embed playlist sourcecode youtube vimeo gist contact-form-7 wpforms gravityform et_pb_section et_pb_row et_pb_column et_pb_text vc_row vc_column vc_column_text fusion_builder_container".Split(' '), StringComparer.Ordinal);

    private static string NameAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-'))
        {
            end++;
        }

        return text[at..end];
    }

    /// <summary>A link's text is followed by its address: <c>[gallery](…)</c> is no shortcode.</summary>
    private static bool IsShortcodeEnd(string text, int at, int close)
    {
        if (at >= text.Length || text[at] is not (' ' or ']' or '/'))
        {
            return false;
        }

        return close >= 0 && (close + 1 == text.Length || text[close + 1] is not ('(' or '[' or ':'));
    }
}
