// The shortcodes of formulas.
using System.Net;

namespace BlogConverter.Content.Shortcodes;

/// <summary><c>[latex]</c> of WordPress.com and the names that other plugins use. The content is TeX: tags that paragraphs and line breaks brought in go, entities are decoded.</summary>
internal static class MathShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["latex"] = Formula,
        ["tex"] = Formula,
        ["math"] = Formula,
        ["katex"] = Formula,
        ["mathjax"] = Formula,
        ["asciimath"] = Formula,
        ["equation"] = Formula,
        ["latexpage"] = static (code, context) => context.Drop(code, "It only turned on the drawing of formulas."),
    };

    private static string? Formula(Shortcode code, ContentContext context)
    {
        if (code.Content is null)
        {
            return null;
        }

        string tex = WebUtility.HtmlDecode(ShortcodeValue.WithoutTags(code.Content)).Trim();
        return tex.Length == 0 ? context.Drop(code, "An empty formula.")
            : code["display"] is "true" or "1" or "block" || code.Name == "equation" ? context.Html($"<blogconverter-math display=\"\">{tex}</blogconverter-math>")
            : context.Html($"<blogconverter-math>{tex}</blogconverter-math>");
    }
}
