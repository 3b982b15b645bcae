// Writes single HTML tags with the attributes that carry meaning.
using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;
using BlogConverter.Markdown.Renderers;

namespace BlogConverter.Markdown;

/// <summary>Tags small and valid: no event handlers, styles or script addresses, one line each.</summary>
internal static class RawTag
{
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly FrozenSet<string> Meaningful = FrozenSet.Create(
        StringComparer.Ordinal,
        "href", "src", "alt", "title", "width", "height", "colspan", "rowspan", "scope", "headers", "align", "valign", "start", "type", "value",
        "reversed", "datetime", "cite", "open", "controls", "poster", "loop", "muted", "autoplay", "playsinline", "preload", "allow",
        "allowfullscreen", "frameborder", "loading", "srcset", "sizes", "media", "kind", "srclang", "label", "default", "data", "target",
        "rel", "checked", "disabled", "span", "lang", "dir", "id", "name");

    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(StringComparer.Ordinal, "href", "src", "poster", "cite", "data");

    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly SearchValues<char> ValueSpecial = SearchValues.Create("&\"<>\n\r|");

    public static bool IsVoid(IElement element) => VoidElements.Contains(element.LocalName);

    public static void Open(BlockOutput output, IElement element)
    {
        output.Text.Append('<');
        output.Text.Append(element.LocalName);
        bool math = element.NamespaceUri == MathNamespace;
        foreach (IAttr attribute in element.Attributes)
        {
            string name = attribute.LocalName;
            bool isKept = math ? !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !attribute.Name.Contains(':', StringComparison.Ordinal) : Meaningful.Contains(name);
            if (isKept && !IsUnsafe(name, attribute.Value))
            {
                output.Text.Append(' ');
                output.Text.Append(output.IsJsx ? Jsx.Attribute(name) : name);
                if (attribute.Value.Length > 0 || name is "alt" or "href" or "src" or "title" or "value")
                {
                    output.Text.Append("=\"");
                    WriteValue(output, attribute.Value);
                    output.Text.Append('"');
                }
            }
        }

        if (element.LocalName is "pre" or "code" && CodeLanguage.OfTag(element) is { Length: > 0 } language)
        {
            output.Text.Append(output.IsJsx ? " className=\"language-" : " class=\"language-");
            WriteValue(output, language);
            output.Text.Append('"');
        }

        if (element.LocalName is "td" or "th" && !element.HasAttribute("align") && CellAlignment.Of(element) is { } align)
        {
            output.Text.Append(" align=\"");
            output.Text.Append(align);
            output.Text.Append('"');
        }

        output.Text.Append(output.IsJsx && IsVoid(element) ? " />" : ">");
    }

    public static void Close(BlockOutput output, IElement element)
    {
        output.Text.Append("</");
        output.Text.Append(element.LocalName);
        output.Text.Append('>');
    }

    /// <summary>Writes text as HTML; in a cell or on one line no character may be seen as Markdown's.</summary>
    public static void WriteEncoded(BlockOutput output, ReadOnlySpan<char> text)
    {
        if (output.IsJsx)
        {
            Jsx.WriteText(output, text);
            return;
        }

        while (true)
        {
            int at = text.IndexOfAny("&<>");
            output.Text.Append(at < 0 ? text : text[..at]);
            if (at < 0)
            {
                return;
            }

            output.Text.Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(at + 1)..];
        }
    }

    private static void WriteValue(BlockOutput output, ReadOnlySpan<char> value)
    {
        while (true)
        {
            int at = value.IndexOfAny(ValueSpecial);
            output.Text.Append(at < 0 ? value : value[..at]);
            if (at < 0)
            {
                return;
            }

            output.Text.Append(value[at] switch { '&' => "&amp;", '"' => "&quot;", '<' => "&lt;", '>' => "&gt;", '|' => "&#124;", _ => "&#10;" });
            value = value[(at + 1)..];
        }
    }

    private static bool IsUnsafe(string name, string value) => Addresses.Contains(name) && (Destination.IsScript(value) || (name == "data" && value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)));
}
