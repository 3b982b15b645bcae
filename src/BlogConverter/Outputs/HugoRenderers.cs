// Hugo's own shortcodes for embeds, and what its lexer would stumble over.
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>
/// The shortcodes that Hugo brings along and that need no network when the site is built: <c>youtube</c>, <c>vimeo</c>, <c>gist</c>. Its <c>tweet</c> and
/// <c>instagram</c> ask servers that no longer answer, and then the build fails; such embeds stay portable. See gohugo.io, "Shortcodes".
/// </summary>
internal static class HugoRenderers
{
    public static bool Render(IElement element, MarkdownWriter writer) => element.LocalName switch
    {
        ContentElements.Embed => Shortcode(element) is { } shortcode && Embed(element, writer, shortcode),
        "figure" => writer.CanBlock && HugoFigure.Render(element, writer),
        _ => RenderPortable(element, writer),
    };

    /// <summary>What Hugo has to be told whatever the idiom: its marker, formulas, and code that it would run.</summary>
    public static bool RenderPortable(IElement element, MarkdownWriter writer) => element.LocalName switch
    {
        ContentElements.More => PortableRenderers.Comment("<!--more-->", writer),
        "pre" => writer.CanBlock && HugoGuard.IsUnsayable(element.TextContent) && Raw(element, writer),
        "code" => element.ParentElement?.LocalName != "pre" && HugoGuard.IsUnsayable(element.TextContent) && RawCode(element, writer),
        _ => false,
    };

    private static bool Embed(IElement element, MarkdownWriter writer, string shortcode)
    {
        if (PortableRenderers.HasContent(element) || !writer.CanBlock)
        {
            return false;
        }

        writer.OpaqueBlock(shortcode, $"<{element.GetAttribute("url")}>");
        writer.EndBlock();
        return true;
    }

    /// <summary>The shortcode that says all that the address says, or null: none of them knows a time to start at, a playlist or a private key.</summary>
    private static string? Shortcode(IElement element)
    {
        string id = element.GetAttribute("id") ?? "";
        string url = element.GetAttribute("url") ?? "";
        return element.GetAttribute("provider") switch
        {
            "youtube" when IsName(id) && url == "https://www.youtube.com/watch?v=" + id => "{{< youtube " + Parameter(id) + " >}}",
            "vimeo" when IsName(id) && url == "https://vimeo.com/" + id => "{{< vimeo " + Parameter(id) + " >}}",
            "gist" => Gist(url),
            _ => null,
        };
    }

    private static string? Gist(string url)
    {
        const string Host = "https://gist.github.com/";
        string[] parts = url.StartsWith(Host, StringComparison.Ordinal) ? url[Host.Length..].Split('/') : [];
        return parts is [var user, var id] && IsName(user) && IsName(id) ? $"{{{{< gist {Parameter(user)} {Parameter(id)} >}}}}" : null;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static string Parameter(string name) => name[0] == '-' ? $"\"{name}\"" : name;

    private static bool Raw(IElement element, MarkdownWriter writer)
    {
        writer.RawBlock(element);
        return true;
    }

    private static bool RawCode(IElement element, MarkdownWriter writer)
    {
        writer.InlineHtml("<code>" + HugoGuard.Encoded(element.TextContent) + "</code>");
        return true;
    }
}
