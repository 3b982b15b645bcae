// Reads RSS feeds.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.WordPress;
using BlogConverter.Readers.Wxr;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>Reads a saved feed in RSS 0.9x, 1.0 or 2.0, whoever wrote it. WordPress's exports look like it and hold more: their own reader comes first.</summary>
internal sealed class RssReader : IBlogReader
{
    private static readonly FeedShape<WxrNamespaces> Shape = new(ItemMarks.Rss, ["rss", "rdf:RDF", "channel"], declarations => new WxrNamespaces(declarations), Site);

    public string Format => "RSS";

    public bool Recognizes(string head) =>
        !IsTemplate(head) && (head.Contains("<rss", StringComparison.Ordinal) || (head.Contains("<rdf:RDF", StringComparison.Ordinal) && head.Contains("http://purl.org/rss/1.0/", StringComparison.Ordinal)));

    /// <summary>A generator's template of a feed, which begins with code or front matter, holds no posts.</summary>
    private static bool IsTemplate(string head) => head.AsSpan().TrimStart() is ['{', '{' or '%' or '#', ..] or ['/', '/' or '*', ..] or ['-', '-', '-', ..];

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics) => FeedFile.Cut(
        source,
        diagnostics,
        Shape,
        (site, _) => site,
        cut => new FeedPiece<WxrNamespaces>(cut, IdIn, Item) { Source = cut.Place });

    private static Site Site(string head, WxrNamespaces dialect, SourcePosition place, DiagnosticBag diagnostics)
    {
        XElement? root = XmlTree.Load(head, isDamaged: false, dialect, place, null, diagnostics);
        XElement? channel = root.Child("channel") ?? root;
        return new Site
        {
            Source = place,
            Title = PlainText.Decode(channel.Text("title")),
            Description = PlainText.Decode(channel.Text("description")),
            Address = channel.Children("link").Select(l => l.Value.Trim()).FirstOrDefault(l => l.Length > 0, "").TrimEnd('/'),
            Language = channel.Text("language"),
            Generator = channel.Text("generator"),
            Format = "RSS",
            FormatVersion = root.AttributeText("version") is { Length: > 0 } version ? version : root is { Name.LocalName: "RDF" } ? "1.0" : "",
        };
    }

    private static BlogItem Item(XElement item, FeedPlace place)
    {
        XElement? named = item.Child("title");
        string title = named is null ? "" : PlainText.Title(new FieldText(named.Value, named.Nodes().OfType<XCData>().Any()));
        string link = item.Children("link").Select(l => l.Value.Trim()).FirstOrDefault(l => l.Length > 0) ?? item.AttributeText("about");
        string guid = item.Text("guid");
        link = link.Length > 0 || item.Child("guid").AttributeText("isPermaLink") == "false" || !guid.Contains("://", StringComparison.Ordinal) ? link : guid;
        string date = item.Text("pubDate") is { Length: > 0 } published ? published : item.Text("date");
        (PostBody body, PostBody excerpt) = FeedTexts.Of(item.Child("encoded").Markup(), item.Child("description").Markup(), mayBeWhole: true, place);
        return new BlogItem
        {
            Source = place.Source,
            Id = place.Id,
            Type = "post",
            Title = title,
            Slug = SlugRule.Of(OldSlug.Of("", link), title, place.Id, out _),
            Link = link,
            Guid = guid,
            AuthorLogins = Person(item.Text("creator") is { Length: > 0 } creator ? creator : item.Text("author")) is { Length: > 0 } author ? [author] : [],
            Published = DateText.Of("", "", date) ?? IsoDate.Of(date),
            Modified = IsoDate.Of(item.Text("updated")),
            Terms = [.. item.Children("category").Select(c => PlainText.Decode(c.Value).Trim()).Where(c => c.Length > 0).Select(c => new TermReference(Term.Category, "", c)).Distinct()],
            Enclosures = [.. item.Children("enclosure").Select(e => new Enclosure(e.AttributeText("url"), ItemDraft.Number(e.AttributeText("length")), e.AttributeText("type"))).Where(e => e.Url.Length > 0)],
            Body = body,
            Excerpt = excerpt,
        };
    }

    /// <summary>RSS wants an e-mail address with the name behind it in parentheses. Only the name is taken.</summary>
    private static string Person(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        int close = text.LastIndexOf(')');
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && open >= 0 && close > open ? text[(open + 1)..close].Trim() : at > 0 && !text.Contains(' ', StringComparison.Ordinal) ? text[..at] : text;
    }

    /// <summary>The number in WordPress's GUID, or else the GUID, or else the address.</summary>
    private static string IdIn(string item)
    {
        string guid = TextIn(item, "guid");
        return new ItemDraft { Guid = guid }.IdInGuid ?? (guid.Length > 0 ? guid : TextIn(item, "link"));
    }

    private static string TextIn(string item, string name)
    {
        int tag = item.IndexOf("<" + name, StringComparison.Ordinal);
        int open = tag < 0 ? -1 : item.IndexOf('>', tag) + 1;
        int close = open <= 0 ? -1 : item.IndexOf("</" + name, open, StringComparison.Ordinal);
        return close < 0 ? "" : PlainText.Decode(item[open..close].Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal)).Trim();
    }
}
