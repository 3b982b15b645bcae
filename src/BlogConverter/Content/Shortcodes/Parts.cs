// The parts that the elements of page builders and themes are made of.
namespace BlogConverter.Content.Shortcodes;

/// <summary>Each part is HTML, or empty where the shortcode holds nothing for it; <see cref="All"/> puts them together.</summary>
internal static class Parts
{
    /// <summary>The parts one below the other. A shortcode that holds nothing at all is dropped, and says so.</summary>
    public static string All(Shortcode code, ContentContext context, params ReadOnlySpan<string> parts)
    {
        string html = string.Join("\n\n", parts).Trim();
        return html.Length > 0 ? html : context.Drop(code, "It holds no content.");
    }

    /// <summary>What the shortcode encloses, its own shortcodes run; the wrapper is presentation only.</summary>
    public static string? Unwrap(Shortcode code, ContentContext context) => ShortcodeValue.IsBare(code) && !IsUnmistakable(code.Name) ? null : All(code, context, Body(code, context));

    /// <summary>The enclosed content with its shortcodes run.</summary>
    public static string Body(Shortcode code, ContentContext context) => string.IsNullOrWhiteSpace(code.Content) ? "" : context.Run(code.Content).Html;

    /// <summary>A heading.</summary>
    public static string Heading(ContentContext context, string text, int level = 3) => text.Trim().Length == 0 ? "" : context.Html($"<h{level}>{text.Trim()}</h{level}>");

    /// <summary>A paragraph.</summary>
    public static string Paragraph(ContentContext context, string text) => text.Trim().Length == 0 ? "" : context.Html($"<p>{text.Trim()}</p>");

    /// <summary>A button: a link in a paragraph of its own, or only its text when it leads nowhere.</summary>
    public static string Button(ContentContext context, string text, string url)
    {
        string target = url.Trim();
        string label = text.Trim().Length > 0 ? text.Trim() : target;
        return target.Length is 0 || target == "#" ? Paragraph(context, text) : context.Html($"<p><a href=\"{target}\">{label}</a></p>");
    }

    /// <summary>An image by address, or by the id of an attachment; an unknown id is reported.</summary>
    public static string Image(ContentContext context, string value, string alt = "", string link = "")
    {
        string image = value.Split(['|', ','])[0].Trim();
        if (image.Length == 0)
        {
            return "";
        }

        return image.All(char.IsAsciiDigit)
            ? FigureMarkup.Attached(image, context, link.Length > 0 ? link : null)
            : FigureMarkup.Of(context, image, alt, link, default);
    }

    /// <summary>A disclosure widget.</summary>
    public static string Details(Shortcode code, ContentContext context, string title, bool open = false)
    {
        string summary = title.Trim().Length > 0 ? title.Trim() : "…";
        return context.Html($"<details{new RawHtml(open ? " open" : "")}><summary>{summary}</summary>\n\n{new RawHtml(Body(code, context))}\n\n</details>");
    }

    /// <summary>The first attribute of several that holds something.</summary>
    public static string Any(Shortcode code, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (code[key].Trim() is { Length: > 0 } value)
            {
                return value;
            }
        }

        return "";
    }

    // A name with a bar or a hyphen is nobody's ordinary bracket.
    private static bool IsUnmistakable(string name) => name.AsSpan().ContainsAny('_', '-');
}
