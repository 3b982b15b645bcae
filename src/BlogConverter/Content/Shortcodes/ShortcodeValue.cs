// The one value that many shortcodes are about, in all the places where authors put it.
using System.Net;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Reads <c>[x id="v"]</c>, <c>[x v]</c>, <c>[x=v]</c>, <c>[x:v]</c> and <c>[x]v[/x]</c> alike.</summary>
internal static class ShortcodeValue
{
    /// <summary>The value, entities decoded; empty when there is none.</summary>
    /// <param name="code">The shortcode.</param>
    /// <param name="keys">The attributes that may hold it, the preferred one first.</param>
    public static string Of(Shortcode code, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (code[key].Trim() is { Length: > 0 } named)
            {
                return named;
            }
        }

        foreach (string positional in code.Positional)
        {
            if (positional.Trim().TrimStart('=', ':').Trim('"', '\'', '”', '“', '″') is { Length: > 0 } value)
            {
                return value;
            }
        }

        return WebUtility.HtmlDecode(WithoutTags(code.Content ?? "")).Trim();
    }

    /// <summary>True when a value begins like an address.</summary>
    public static bool IsUrl(string value) => value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && value.Contains("://", StringComparison.Ordinal)
        || value.StartsWith("//", StringComparison.Ordinal) || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when nothing but a name stands between the brackets and nothing is enclosed: as likely an ordinary bracket as a shortcode.</summary>
    public static bool IsBare(Shortcode code) => code.Content is null && code.Attributes.Count == 0 && code.Positional.Count == 0;

    /// <summary>The text of a piece of HTML, entities left alone. A bracket that begins no tag stays.</summary>
    internal static string WithoutTags(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
        {
            return html;
        }

        var text = new System.Text.StringBuilder(html.Length);
        for (int i = 0; i < html.Length; i++)
        {
            if (html[i] == '<' && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!') && html.IndexOf('>', i) is > 0 and var end)
            {
                i = end;
            }
            else
            {
                text.Append(html[i]);
            }
        }

        return text.ToString();
    }
}
