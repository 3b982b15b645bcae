// Reads the posts of a Medium export.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Medium;

/// <summary>One HTML page for each post, response and draft, in the microformat <c>h-entry</c>. Tags and the private lists of the account are not in the pages.</summary>
internal sealed class MediumReader : IBlogReader
{
    public string Format => "Medium";

    public bool Recognizes(string head) =>
        head.Contains("class=\"h-entry\"", StringComparison.Ordinal) && head.Contains("class=\"p-name\"", StringComparison.Ordinal)
        && (head.Contains("data-field=", StringComparison.Ordinal) || head.Contains("e-content", StringComparison.Ordinal));

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        if (WholeText.Of(source, diagnostics) is { } text)
        {
            yield return new PagePiece(text, WholeText.NameOf(source)) { Source = new(source.Name, 1) };
        }
    }

    /// <summary>One page.</summary>
    private sealed class PagePiece(string text, string name) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            IHtmlDocument page = new HtmlParser().ParseDocument(text);
            string title = Text(page, ".p-name"), link = page.QuerySelector("a.p-canonical")?.GetAttribute("href")?.Trim() ?? "";
            string author = page.QuerySelector("a.p-author")?.GetAttribute("href") ?? "";
            string login = author[(author.LastIndexOf('/') + 1)..].TrimStart('@');
            string original = page.QuerySelectorAll("footer a[href]").Select(a => a.GetAttribute("href")!).FirstOrDefault(h => h.Contains("/p/", StringComparison.Ordinal)) ?? "";
            string id = original.Length > 0 ? original[(original.LastIndexOf('/') + 1)..] : name[(name.LastIndexOf('-') + 1)..];
            if (page.QuerySelector("section[data-field=body], .e-content") is not { } body || !text.Contains("</article>", StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Add(Messages.ExportItemUnreadable(Source, id));
                return [new BrokenItem { Source = Source, Id = id, Type = "post", Title = title }];
            }

            LocalDate? published = IsoDate.Of(page.QuerySelector("time.dt-published")?.GetAttribute("datetime") ?? "");
            bool isFull = depth == ReadDepth.Full;
            string slug = OldSlug.Of("", link);
            List<BlogRecord> records =
            [
                new Site { Source = Source, Format = "Medium" },
                new BlogItem
                {
                    Source = Source,
                    Id = id,
                    Type = "post",
                    Status = published is null ? "draft" : "publish",
                    Title = title,
                    Slug = SlugRule.Of(slug.EndsWith("-" + id, StringComparison.Ordinal) ? slug[..^(id.Length + 1)] : slug, title, id, out _),
                    Link = link,
                    Guid = original,
                    AuthorLogins = login.Length > 0 ? [login] : [],
                    Excerpt = isFull && Subtitle(page, body) is { Length: > 0 } subtitle ? new(HtmlText.Of(subtitle), BodyFormat.Html) : PostBody.Empty,
                    Body = isFull ? new(MediumBody.Html(body, title), BodyFormat.Html) : PostBody.Empty,
                    Published = published,
                },
            ];
            if (login.Length > 0)
            {
                records.Insert(1, new Author(login) { Source = Source, DisplayName = Text(page, "a.p-author") is { Length: > 0 } shown ? shown : login });
            }

            return records;
        }

        /// <summary>What the author wrote below the title or for previews; where there is nothing, Medium shows the beginning of the text, cut off.</summary>
        private static string Subtitle(IHtmlDocument page, IElement body)
        {
            string summary = Text(page, ".p-summary");
            return body.QuerySelector(".graf--subtitle") is not null || !(summary.EndsWith('…') || body.TextContent.Contains(summary, StringComparison.Ordinal)) ? summary : "";
        }

        private static string Text(IHtmlDocument page, string selector) =>
            string.Join(' ', (page.QuerySelector(selector)?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
