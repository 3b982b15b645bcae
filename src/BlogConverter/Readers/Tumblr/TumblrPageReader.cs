// Reads the posts of a Tumblr account's export.
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Tumblr;

/// <summary>One HTML page for each post, named after its number, in <c>posts/html</c>; time and tags stand in its footer.</summary>
internal sealed class TumblrPageReader : IBlogReader
{
    private static readonly string[] DatePatterns = ["MMMM d yyyy h:mmtt", "MMMM d yyyy h:mm tt", "MMMM d, yyyy h:mmtt"];

    public string Format => "Tumblr (account export)";

    public bool Recognizes(string head) => head.Contains("<html", StringComparison.OrdinalIgnoreCase) && head.Contains("id=\"timestamp\"", StringComparison.Ordinal) && head.Contains("id=\"footer\"", StringComparison.Ordinal);

    /// <summary>Pages that are longer than the beginning show their footer too late; the folder tells.</summary>
    public bool Recognizes(string head, InputSource source) => Recognizes(head)
        || (head.Contains("../style.css", StringComparison.Ordinal) && head.Contains("<html", StringComparison.OrdinalIgnoreCase) && IsNumber(WholeText.NameOf(source)));

    public bool Accompanies(InputSource source, string head) => WholeText.NameOf(source) is "posts_index";

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        if (WholeText.Of(source, diagnostics) is { } text)
        {
            yield return new PagePiece(text, WholeText.NameOf(source)) { Source = new(source.Name, 1) };
        }
    }

    private static bool IsNumber(string name) => name.Length > 4 && name.All(char.IsAsciiDigit);

    /// <summary>One page.</summary>
    private sealed class PagePiece(string text, string id) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            IHtmlDocument page = new HtmlParser().ParseDocument(text);
            if (page.QuerySelector("#footer") is not { } footer)
            {
                diagnostics.Add(Messages.ExportItemUnreadable(Source, id));
                return [new BrokenItem { Source = Source, Id = id, Type = "post" }];
            }

            List<TermReference> tags = [.. footer.QuerySelectorAll(".tag").Select(t => t.TextContent.Trim()).Where(t => t.Length > 0).Distinct().Select(t => new TermReference(Term.Tag, SlugRule.Of("", t, t, out _).Text, t))];
            LocalDate? date = Date(footer.QuerySelector("#timestamp")?.TextContent ?? "");
            footer.Remove();
            IElement? heading = page.Body!.FirstElementChild is { LocalName: "h1" } first ? first : null;
            string title = string.Join(' ', (heading?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            heading?.Remove();
            return
            [
                new Site { Source = Source, Format = "Tumblr", FormatVersion = "account export" },
                new BlogItem
                {
                    Source = Source,
                    Id = id,
                    Type = "post",
                    Title = title,
                    Slug = SlugRule.Of(title.Length == 0 ? id : "", title, id, out _),
                    Link = $"/post/{id}",
                    Body = depth == ReadDepth.Full ? new(page.Body!.InnerHtml.Trim(), BodyFormat.Html) : PostBody.Empty,
                    Published = date,
                    Terms = tags,
                },
            ];
        }

        /// <summary>A date as <c>January 5th, 2018 3:14pm</c>.</summary>
        private static LocalDate? Date(string shown)
        {
            string[] words = shown.Replace(",", " ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            string plain = string.Join(' ', words.Select((w, i) => i == 1 ? w.TrimEnd('s', 't', 'n', 'd', 'r', 'h') : w));
            return DateTime.TryParseExact(plain, DatePatterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? new LocalDate(time, null) : null;
        }
    }
}
