// What an entry of Atom says.
using System.Xml.Linq;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>Answers for the elements of an entry, Atom 1.0 and 0.3 alike.</summary>
/// <param name="entry">The entry.</param>
internal sealed class AtomEntry(XElement entry)
{
    /// <summary>The entry itself, for what others add to it.</summary>
    public XElement Element => entry;

    public string Id => entry.Text("id");

    /// <summary>The title as plain text.</summary>
    public string Title => entry.Child("title") is not { } title ? ""
        : IsMarkup(title) ? PlainText.Title(new FieldText(title.Markup(), IsCdata: true))
        : PlainText.Title(new FieldText(title.Value, IsCdata: false));

    /// <summary>The text as HTML; empty when there is none.</summary>
    public string Content => Html(entry.Child("content"));

    /// <summary>The summary as HTML; empty when there is none.</summary>
    public string Summary => Html(entry.Child("summary"));

    public LocalDate? Published => IsoDate.Of(First("published", "issued", "created"));

    public LocalDate? Updated => IsoDate.Of(First("updated", "modified"));

    /// <summary>The address that visitors know: an <c>alternate</c> link to HTML, or one that says nothing of itself.</summary>
    public string Address => Link("alternate") is { Length: > 0 } address ? address : entry.Children("link").FirstOrDefault(l => l.AttributeText("rel").Length == 0).AttributeText("href");

    /// <summary>The author's name; empty when unknown.</summary>
    public string AuthorName => entry.Child("author").Text("name");

    /// <summary>The address of the author's own page; may be empty.</summary>
    public string AuthorUrl => entry.Child("author").Text("uri");

    /// <summary>The item that this one answers (RFC 4685), by its id; empty when none.</summary>
    public string InReplyTo => entry.Child("in-reply-to").AttributeText("ref");

    /// <summary>True when the publishing protocol marks it as a draft (RFC 5023).</summary>
    public bool IsDraft => entry.Child("control").Text("draft").Equals("yes", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its categories: scheme and term with the label that is shown.</summary>
    public IEnumerable<(string Scheme, string Term, string Label)> Categories =>
        entry.Children("category").Select(c => (c.AttributeText("scheme"), c.AttributeText("term"), c.AttributeText("label") is { Length: > 0 } label ? label : c.AttributeText("term"))).Where(c => c.Item2.Length > 0);

    /// <summary>Its podcast media.</summary>
    public IReadOnlyList<Enclosure> Enclosures =>
        [.. entry.Children("link").Where(l => l.AttributeText("rel") == "enclosure" && l.AttributeText("href").Length > 0).Select(l => new Enclosure(l.AttributeText("href"), WordPress.ItemDraft.Number(l.AttributeText("length")), l.AttributeText("type")))];

    /// <summary>The first link of a kind; empty when there is none.</summary>
    public string Link(string rel) =>
        entry.Children("link").FirstOrDefault(l => l.AttributeText("rel") == rel && l.AttributeText("type") is "" or "text/html" or "application/xhtml+xml" or "application/atom+xml").AttributeText("href");

    private string First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (entry.Text(name) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    /// <summary>RFC 4287, 3.1: <c>text</c> is plain, <c>html</c> is escaped markup, <c>xhtml</c> is markup in one <c>div</c>.</summary>
    private static string Html(XElement? text)
    {
        if (text is null)
        {
            return "";
        }

        if (text.HasElements)
        {
            XElement? only = text.Elements().Count() == 1 && string.IsNullOrWhiteSpace(string.Concat(text.Nodes().OfType<XText>().Select(t => t.Value))) ? text.Elements().First() : null;
            return (only is { Name.LocalName: "div" } ? only : text).Markup();
        }

        string value = text.Value.ReplaceLineEndings("\n").Trim();
        return IsMarkup(text) || value.Contains("</", StringComparison.Ordinal) || value.Contains("<br", StringComparison.Ordinal) ? value : HtmlText.Of(value).Replace("\n", "<br>\n", StringComparison.Ordinal);
    }

    private static bool IsMarkup(XElement text) => text.AttributeText("type").ToLowerInvariant() is "html" or "xhtml" or "text/html" or "application/xhtml+xml" || text.AttributeText("mode") == "escaped";
}
