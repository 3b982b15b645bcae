// Raw HTML as JSX.
using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace BlogConverter.Markdown;

/// <summary>What MDX asks of raw HTML (mdxjs.com, "What is MDX"): React's names for attributes, and text in which no Markdown, expression or address may be seen.</summary>
internal static class Jsx
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["allowfullscreen"] = "allowFullScreen",
        ["autoplay"] = "autoPlay",
        ["colspan"] = "colSpan",
        ["datetime"] = "dateTime",
        ["frameborder"] = "frameBorder",
        ["playsinline"] = "playsInline",
        ["rowspan"] = "rowSpan",
        ["srclang"] = "srcLang",
        ["srcset"] = "srcSet",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>{}*_`[]~\\$:@");

    /// <summary>React's name of an attribute.</summary>
    public static string Attribute(string name) => Names.GetValueOrDefault(name, name);

    /// <summary>Writes text that stays text: what Markdown, MDX or a finder of addresses could take for its own is written by number.</summary>
    public static void WriteText(BlockOutput output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int at = text.IndexOfAny(Special);
            output.Text.Append(Broken(at < 0 ? text : text[..at]));
            if (at < 0)
            {
                return;
            }

            output.Text.Append("&#");
            output.Text.Append(((int)text[at]).ToString(CultureInfo.InvariantCulture));
            output.Text.Append(';');
            text = text[(at + 1)..];
        }
    }

    /// <summary>An address without a scheme is found by its beginning.</summary>
    private static ReadOnlySpan<char> Broken(ReadOnlySpan<char> text) =>
        text.Contains("www.", StringComparison.OrdinalIgnoreCase) ? text.ToString().Replace("www.", "www&#46;", StringComparison.OrdinalIgnoreCase) : text;
}
