// Reads a well-formed export a second way, to hold the converter's output against.
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace BlogConverter.Tests.Corpus;

/// <summary>An export read with <see cref="XDocument"/>: slow, simple, and without a line of the library.</summary>
internal sealed class IndependentExport
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    private IndependentExport(XElement channel)
    {
        string wp = channel.Descendants().Select(e => e.Name.NamespaceName).First(n => n.Contains("/export/", StringComparison.Ordinal) && !n.EndsWith("/excerpt/", StringComparison.Ordinal));
        Dictionary<string, string> authors = channel.Elements(XName.Get("author", wp))
            .GroupBy(a => a.Element(XName.Get("author_login", wp))!.Value)
            .ToDictionary(g => g.Key, g => Decoded(g.First().Element(XName.Get("author_display_name", wp))?.Value ?? g.Key));
        List<XElement> items = [.. channel.Elements("item")];
        Dictionary<string, string> attachments = items.Where(i => Field(i, wp, "post_type") == "attachment")
            .GroupBy(i => Field(i, wp, "post_id")).ToDictionary(g => g.Key, g => Field(g.First(), wp, "attachment_url"));
        Items = [.. items.Select(i => Read(i, wp, authors, attachments))];
        Emails = [.. channel.Elements(XName.Get("author", wp)).Select(a => a.Element(XName.Get("author_email", wp))?.Value ?? "").Where(e => e.Length > 0)];
    }

    public IReadOnlyList<IndependentItem> Items { get; }

    public IReadOnlyList<string> Emails { get; }

    /// <summary>Reads a file; what stands before the XML declaration (the warning of a plugin, in one of the blogs) is cut.</summary>
    public static IndependentExport Load(string path)
    {
        string text = File.ReadAllText(path, Encoding.UTF8);
        int start = text.IndexOf("<rss", StringComparison.Ordinal);
        return new IndependentExport(XDocument.Parse(text[start..], LoadOptions.PreserveWhitespace).Root!.Element("channel")!);
    }

    private static IndependentItem Read(XElement item, string wp, Dictionary<string, string> authors, Dictionary<string, string> attachments)
    {
        string login = item.Elements().FirstOrDefault(e => e.Name.LocalName == "creator")?.Value ?? "";
        string? thumbnail = item.Elements(XName.Get("postmeta", wp)).Where(m => Field(m, wp, "meta_key") == "_thumbnail_id").Select(m => Field(m, wp, "meta_value")).FirstOrDefault();
        return new IndependentItem(Field(item, wp, "post_id"), Field(item, wp, "post_type"), Field(item, wp, "status"))
        {
            Title = item.Element("title")?.Value ?? "",
            Name = Field(item, wp, "post_name"),
            Date = DateOf(Field(item, wp, "post_date"), Field(item, wp, "post_date_gmt")),
            Author = authors.GetValueOrDefault(login, login),
            Categories = Terms(item, "category"),
            Tags = Terms(item, "post_tag"),
            Excerpt = item.Elements().FirstOrDefault(e => e.Name.LocalName == "encoded" && e.Name.NamespaceName != Content)?.Value ?? "",
            Body = item.Element(XName.Get("encoded", Content))?.Value ?? "",
            FeaturedImage = thumbnail is null ? null : attachments.GetValueOrDefault(thumbnail),
            Password = Field(item, wp, "post_password"),
            CommentSecrets = [.. item.Elements(XName.Get("comment", wp)).SelectMany(c => new[] { Field(c, wp, "comment_author_email"), Field(c, wp, "comment_author_IP") }).Where(s => s.Length > 0)],
        };
    }

    private static IReadOnlyList<string> Terms(XElement item, string domain) =>
        [.. item.Elements("category").Where(c => (string?)c.Attribute("domain") == domain).Select(c => Decoded(c.Value))];

    private static string Field(XElement parent, string wp, string name) => parent.Element(XName.Get(name, wp))?.Value.Trim() ?? "";

    // WordPress encodes term and display names inside CDATA, where XML does not decode them.
    private static string Decoded(string text) => System.Net.WebUtility.HtmlDecode(text);

    private static string? DateOf(string local, string gmt)
    {
        if (!DateTime.TryParseExact(local, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time))
        {
            return null;
        }

        string text = time.ToString("s", CultureInfo.InvariantCulture);
        if (!DateTime.TryParseExact(gmt, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime utc))
        {
            return text;
        }

        TimeSpan offset = time - utc;
        return text + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
    }
}

/// <summary>An item as the XML has it.</summary>
internal sealed record IndependentItem(string Id, string Type, string Status)
{
    public string Title { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Date { get; init; }

    public string Author { get; init; } = "";

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string Excerpt { get; init; } = "";

    public string Body { get; init; } = "";

    public string? FeaturedImage { get; init; }

    public string Password { get; init; } = "";

    public IReadOnlyList<string> CommentSecrets { get; init; } = [];
}
