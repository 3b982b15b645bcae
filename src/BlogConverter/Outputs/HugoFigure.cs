// Hugo's own shortcode for an image with a caption.
using AngleSharp.Dom;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary><c>figure</c> says one image, linked or not, and its caption as Markdown; what holds more, or a sign that its parameters cannot, stays portable. See gohugo.io, "Shortcodes".</summary>
internal static class HugoFigure
{
    public static bool Render(IElement figure, MarkdownWriter writer)
    {
        if (figure.QuerySelectorAll("img") is not [var image] || figure.QuerySelectorAll("figcaption") is not [var caption] || HasMore(figure, caption))
        {
            return false;
        }

        IElement? link = image.Closest("a[href]");
        MarkdownOptions plain = MarkdownOptions.Default;
        string text = MarkdownWriter.Write(caption, plain).Text.Trim();
        string?[] values = [image.GetAttribute("src"), image.GetAttribute("alt"), link?.GetAttribute("href"), text];
        if (text.Length == 0 || string.IsNullOrEmpty(values[0]) || Array.Exists(values, v => v is not null && !Fits(v)))
        {
            return false;
        }

        writer.OpaqueBlock(
            $"{{{{< figure src=\"{values[0]}\"{Parameter("alt", values[1])}{Parameter("link", values[2])} caption=\"{text}\" >}}}}",
            MarkdownWriter.Write(link ?? image, plain).Text.Trim() + "\n\n" + text);
        writer.EndBlock();
        return true;
    }

    /// <summary>Whether there is anything beside the picture and its caption.</summary>
    private static bool HasMore(IElement figure, IElement caption) =>
        figure.QuerySelector("pre, table, ul, ol, iframe, video, audio, blockquote") is not null || !string.IsNullOrWhiteSpace(figure.TextContent.Replace(caption.TextContent, "", StringComparison.Ordinal));

    private static string Parameter(string name, string? value) => string.IsNullOrEmpty(value) ? "" : $" {name}=\"{value}\"";

    private static bool Fits(string value) =>
        value.AsSpan().IndexOfAny("\"\\\r\n`") < 0 && !value.Contains("{{", StringComparison.Ordinal) && !value.Contains("}}", StringComparison.Ordinal);
}
