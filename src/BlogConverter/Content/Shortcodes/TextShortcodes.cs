// The shortcodes of quotes, buttons, lists, tables and headings.
using System.Text;

namespace BlogConverter.Content.Shortcodes;

/// <summary>What HTML has an element for, said by themes with brackets.</summary>
internal static class TextShortcodes
{
    private static readonly ShortcodeHandler List = (code, context) => code.Content is null ? null : Parts.Unwrap(code, context);

    public static ShortcodeTable Table { get; } = new()
    {
        ["quote"] = Quote,
        ["blockquote"] = Quote,
        ["pullquote"] = Quote,
        ["pull_quote"] = Quote,
        ["pullquote_left"] = Quote,
        ["pullquote_right"] = Quote,
        ["su_quote"] = Quote,
        ["su_pullquote"] = Quote,
        ["testimonial"] = Quote,
        ["x_blockquote"] = Quote,
        ["x_pullquote"] = Quote,
        ["fusion_testimonial"] = Quote,
        ["et_pb_testimonial"] = Quote,
        ["av_testimonial_single"] = Quote,
        ["button"] = Button,
        ["btn"] = Button,
        ["buttons"] = Parts.Unwrap,
        ["su_button"] = Button,
        ["link_button"] = Button,
        ["maxbutton"] = Button,
        ["cta_button"] = Button,
        ["x_button"] = Button,
        ["av_button"] = Button,
        ["fusion_button"] = Button,
        ["ux_button"] = Button,
        ["mk_button"] = Button,
        ["url"] = Link,
        ["link"] = Link,
        ["list"] = List,
        ["checklist"] = List,
        ["check_list"] = List,
        ["bullet_list"] = List,
        ["ul"] = (code, context) => Element("ul", code, context),
        ["ol"] = (code, context) => Element("ol", code, context),
        ["li"] = (code, context) => Element("li", code, context),
        ["fusion_li_item"] = Parts.Unwrap,
        ["b"] = (code, context) => Element("b", code, context),
        ["i"] = (code, context) => Element("i", code, context),
        ["s"] = (code, context) => Element("s", code, context),
        ["h1"] = (code, context) => Element("h1", code, context),
        ["h2"] = (code, context) => Element("h2", code, context),
        ["h3"] = (code, context) => Element("h3", code, context),
        ["h4"] = (code, context) => Element("h4", code, context),
        ["heading"] = Heading,
        ["su_heading"] = Heading,
        ["headline"] = Heading,
        ["fusion_title"] = Heading,
        ["av_heading"] = Heading,
        ["et_pb_heading"] = Heading,
        ["table"] = DataTable,
        ["su_table"] = DataTable,
        ["csv"] = Csv,
        ["tr"] = (code, context) => Element("tr", code, context),
        ["td"] = (code, context) => Element("td", code, context),
        ["th"] = (code, context) => Element("th", code, context),
        ["img"] = Image,
        ["image"] = Image,
    };

    private static string? Quote(Shortcode code, ContentContext context)
    {
        if (code.Content is null)
        {
            return null;
        }

        string name = Parts.Any(code, "cite", "author", "name", "by", "source");
        string rest = string.Join(", ", new[] { Parts.Any(code, "job_title", "subtitle", "title"), Parts.Any(code, "company", "company_name") }.Where(v => v.Length > 0));
        string who = string.Join(", ", new[] { name, rest }.Where(v => v.Length > 0));
        string body = Parts.Body(code, context);
        return body.Length + who.Length == 0
            ? context.Drop(code, "An empty quote.")
            : context.Html($"<blockquote>\n{new RawHtml(body)}\n{new RawHtml(who.Length == 0 ? "" : context.Html($"<p><cite>{who}</cite></p>"))}</blockquote>");
    }

    private static string? Button(Shortcode code, ContentContext context)
    {
        string url = Parts.Any(code, "url", "link", "href", "target_url");
        url = url.StartsWith("manually,", StringComparison.Ordinal) ? url[9..] : url;
        string text = Parts.Any(code, "text", "label", "title");
        return !string.IsNullOrWhiteSpace(code.Content) ? context.Html($"<p><a href=\"{url}\">{context.Run(code.Content)}</a></p>")
            : text.Length + url.Length > 0 ? Parts.Button(context, text, url)
            : ShortcodeValue.IsBare(code) || code.Content is null ? null : context.Drop(code, "An empty button.");
    }

    private static string? Link(Shortcode code, ContentContext context) => code.Content is null ? null
        : ShortcodeValue.Of(code, "href", "url", "to") is { Length: > 0 } url && ShortcodeValue.IsUrl(url) ? context.Html($"<a href=\"{url}\">{context.Run(code.Content)}</a>")
        : null;

    private static string? Element(string name, Shortcode code, ContentContext context) => code.Content is null ? null : context.Html($"<{name}>{context.Run(code.Content)}</{name}>");

    private static string? Heading(Shortcode code, ContentContext context)
    {
        string size = Parts.Any(code, "size", "tag", "level", "type").TrimStart('h', 'H');
        int level = size.Length == 1 && size[0] is >= '1' and <= '6' ? size[0] - '0' : 2;
        string title = Parts.Any(code, "title", "heading", "text");
        return string.IsNullOrWhiteSpace(code.Content) ? (title.Length == 0 ? null : Parts.Heading(context, title, level)) : context.Html($"<h{level}>{context.Run(code.Content)}</h{level}>");
    }

    private static string? DataTable(Shortcode code, ContentContext context)
    {
        if (code["id"].Length > 0 && string.IsNullOrWhiteSpace(code.Content))
        {
            return context.Drop(code, "A table of a plugin, which keeps it in a table of its own and does not export it.");
        }

        return code.Content is null ? null
            : code.Content.Contains("<table", StringComparison.OrdinalIgnoreCase) ? Parts.Unwrap(code, context)
            : code.Content.Contains("[tr", StringComparison.Ordinal) || code.Content.Contains("<tr", StringComparison.OrdinalIgnoreCase) ? Element("table", code, context)
            : code.Content.Contains(',', StringComparison.Ordinal) ? Csv(code, context) : Parts.Unwrap(code, context);
    }

    // Easy Table: one row per line, cells between commas (or what "delimiter" says), quotes around cells that hold one; the first row is the header.
    private static string? Csv(Shortcode code, ContentContext context)
    {
        if (code.Content is null)
        {
            return null;
        }

        char separator = Parts.Any(code, "delimiter", "sep") is [var c, ..] ? c : ',';
        var rows = new StringBuilder();
        foreach (string line in ShortcodeValue.WithoutTags(code.Content).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string cell = rows.Length == 0 && code["th"] is not ("0" or "false") ? "th" : "td";
            rows.Append("<tr>");
            foreach (string value in Cells(line, separator))
            {
                rows.Append(context.Html($"<{cell}>{new RawHtml(Untrusted.Html(value.Trim()).Html)}</{cell}>"));
            }

            rows.Append("</tr>");
        }

        return rows.Length == 0 ? context.Drop(code, "An empty table.") : context.Html($"<table>{new RawHtml(rows.ToString())}</table>");
    }

    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }

    private static string? Image(Shortcode code, ContentContext context) =>
        ShortcodeValue.Of(code, "src", "url", "image", "id") is { Length: > 0 } value && (ShortcodeValue.IsUrl(value) || value.StartsWith('/') || value.All(char.IsAsciiDigit)) && Parts.Image(context, value, code["alt"], Parts.Any(code, "link", "href")) is { Length: > 0 } html ? html : null;
}
