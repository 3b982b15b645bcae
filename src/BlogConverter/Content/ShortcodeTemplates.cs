// Shortcode handlers that a user writes without code.
using System.Net;
using System.Text;

namespace BlogConverter.Content;

/// <summary>
/// A rule of the settings file for one shortcode: <c>drop</c>, <c>unwrap</c>, or an HTML template.
/// In a template, <c>{name}</c> stands for the attribute of that name, <c>{0}</c>, <c>{1}</c> … for the values without a name,
/// and <c>{content}</c> for what the shortcode encloses, its own shortcodes run. Values are encoded; <c>{{</c> and <c>}}</c> are braces.
/// </summary>
public static class ShortcodeTemplates
{
    /// <summary>The handler for a rule.</summary>
    /// <param name="rule">The rule as the user wrote it.</param>
    /// <exception cref="FormatException">The template has a brace that is not closed.</exception>
    public static ShortcodeHandler Handler(string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        return rule.Trim() switch
        {
            "drop" => static (code, context) => context.Drop(code, "The settings say so."),
            "unwrap" => static (code, context) => context.Run(code.Content).Html is { } html && !string.IsNullOrWhiteSpace(html) ? html : context.Drop(code, "The settings say to unwrap it, and it encloses nothing."),
            var template => FromTemplate(Pieces(template)),
        };
    }

    private static ShortcodeHandler FromTemplate(IReadOnlyList<(string Text, bool IsName)> pieces) => (code, context) =>
    {
        var html = new StringBuilder();
        foreach ((string text, bool isName) in pieces)
        {
            html.Append(!isName ? text : text == "content" ? context.Run(code.Content).Html : WebUtility.HtmlEncode(Value(code, text)));
        }

        return string.IsNullOrWhiteSpace(html.ToString()) ? context.Drop(code, "Its template made nothing of it.") : html.ToString();
    };

    private static string Value(Shortcode code, string name) => int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int position)
        ? position < code.Positional.Count ? code.Positional[position] : ""
        : code[name.ToLowerInvariant()];

    private static List<(string Text, bool IsName)> Pieces(string template)
    {
        var pieces = new List<(string, bool)>();
        var text = new StringBuilder();
        for (int i = 0; i < template.Length; i++)
        {
            char c = template[i];
            if (c is '{' or '}' && i + 1 < template.Length && template[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                int end = template.IndexOf('}', i);
                if (end < 0)
                {
                    throw new FormatException($"The template \"{template}\" has a brace that is not closed; write {{{{ for a brace.");
                }

                pieces.Add((text.ToString(), false));
                text.Clear();
                pieces.Add((template[(i + 1)..end].Trim(), true));
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        pieces.Add((text.ToString(), false));
        return pieces;
    }
}
