// Reads JSON Feed.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;
using BlogConverter.Readers.WordPress;

namespace BlogConverter.Readers.Feeds;

/// <summary>Reads a saved feed in JSON Feed 1.0 or 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeedReader : IBlogReader
{
    private const string Mark = "jsonfeed.org/version/";

    public string Format => "JSON Feed";

    public bool Recognizes(string head) => head.AsSpan().TrimStart(" \t\r\n\uFEFF").StartsWith("{") && head.Replace("\\/", "/", StringComparison.Ordinal).Contains(Mark, StringComparison.Ordinal);

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        string head = BlogReaders.Head(source);
        int items = head.IndexOf("\"items\"", StringComparison.Ordinal);
        string site = items < 0 ? head : head[..items];
        string version = JsonFields.TextIn(head, "version");
        SourcePosition start = new(source.Name, 1);
        yield return new FeedHeadPiece(new Site
        {
            Source = start,
            Title = JsonFields.TextIn(site, "title"),
            Description = JsonFields.TextIn(site, "description"),
            Address = JsonFields.TextIn(site, "home_page_url").TrimEnd('/'),
            Language = JsonFields.TextIn(site, "language"),
            Format = Format,
            FormatVersion = version[(version.LastIndexOf('/') + 1)..],
        })
        { Source = start };
        foreach (JsonPart part in JsonExport.Parts(source, diagnostics, "items.[]"))
        {
            yield return new Piece(part) { Source = part.Place };
        }
    }

    private sealed class Piece(JsonPart part) : JsonItemPiece(part)
    {
        protected override BlogItem Item(JsonElement json, string id, bool isFull, DiagnosticBag diagnostics)
        {
            string title = json.Text("title").Trim();
            string link = json.FirstText("url", "external_url");
            string whole = json.Text("content_html") is { Length: > 0 } html ? html : Paragraphs.Of(HtmlText.Of(json.Text("content_text")));
            (PostBody body, PostBody excerpt) = FeedTexts.Of(whole.Trim(), HtmlText.Of(json.Text("summary").Trim()), mayBeWhole: false, new(id, Source, isFull, diagnostics));
            return new BlogItem
            {
                Source = Source,
                Id = id,
                Type = "post",
                Title = title,
                Slug = SlugRule.Of(OldSlug.Of("", link), title, id, out _),
                Link = link,
                AuthorLogins = [.. json.Items("authors").Append(json.Property("author")).Where(a => a.ValueKind == JsonValueKind.Object).Select(a => a.Text("name")).Where(n => n.Length > 0).Distinct()],
                Published = IsoDate.Of(json.FirstText("date_published", "date_modified")),
                Modified = IsoDate.Of(json.Text("date_modified")),
                Terms = [.. json.Items("tags").Select(t => t.Text().Trim()).Where(t => t.Length > 0).Distinct().Select(t => new TermReference(Term.Tag, t, t))],
                Enclosures = [.. json.Items("attachments").Where(a => a.ValueKind == JsonValueKind.Object).Select(a => new Enclosure(a.Text("url"), ItemDraft.Number(a.Text("size_in_bytes")), a.Text("mime_type"))).Where(e => e.Url.Length > 0)],
                Body = body,
                Excerpt = excerpt,
            };
        }
    }
}
