// Handlers that a user writes without code.
using System.Globalization;
using System.Net;
using System.Text;

namespace BlogConverter.Content;

/// <summary>
/// A rule of the settings file for one shortcode or block: <c>drop</c>, <c>unwrap</c>, or an HTML template.
/// In a template, <c>{name}</c> stands for the attribute of that name, <c>{0}</c>, <c>{1}</c> … for a shortcode's values without a name,
/// and <c>{content}</c> for what it encloses: of a shortcode with its own shortcodes run, of a block with its inner blocks rendered.
/// Values are encoded; <c>{{</c> and <c>}}</c> are braces.
/// </summary>
public static class HandlerTemplates
{
    private const string Told = "The settings say so.";
    private const string Nothing = "The settings' rule for it made nothing of it.";

    /// <summary>The shortcode handler for a rule.</summary>
    /// <param name="rule">The rule as the user wrote it.</param>
    /// <exception cref="FormatException">The template has a brace that is not closed.</exception>
    public static ShortcodeHandler ForShortcode(string rule)
    {
        if (TemplateOf(rule) is not { } template)
        {
            return static (code, context) => context.Drop(code, Told);
        }

        return (code, context) => Fill(template, name => Value(code, name), () => context.Run(code.Content).Html) ?? context.Drop(code, Nothing);
    }

    /// <summary>The block handler for a rule.</summary>
    /// <param name="rule">The rule as the user wrote it.</param>
    /// <exception cref="FormatException">The template has a brace that is not closed.</exception>
    public static BlockHandler ForBlock(string rule)
    {
        if (TemplateOf(rule) is not { } template)
        {
            return static (block, context) => context.Drop(block, Told);
        }

        return (block, context) => Fill(template, name => block[name], () => block.Content) ?? context.Drop(block, Nothing);
    }

    /// <summary>The pieces of the rule's template; null for <c>drop</c>.</summary>
    private static List<(string Text, bool IsName)>? TemplateOf(string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        return rule.Trim() switch
        {
            "drop" => null,
            "unwrap" => [("content", true)],
            var template => Pieces(template),
        };
    }

    private static string? Fill(List<(string Text, bool IsName)> pieces, Func<string, string> valueOf, Func<string> content)
    {
        var html = new StringBuilder();
        foreach ((string text, bool isName) in pieces)
        {
            html.Append(!isName ? text : text == "content" ? content() : WebUtility.HtmlEncode(valueOf(text)));
        }

        return html.ToString() is var filled && string.IsNullOrWhiteSpace(filled) ? null : filled;
    }

    private static string Value(Shortcode code, string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int position)
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
