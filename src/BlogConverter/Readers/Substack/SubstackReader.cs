// Reads a Substack export.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Substack;

/// <summary>A table <c>posts.csv</c> and for each post a file <c>posts/ID.SLUG.html</c>. The lists of subscribers, deliveries and opens beside them are never opened.</summary>
internal sealed class SubstackReader : IBlogReader
{
    public string Format => "Substack";

    public bool Recognizes(string head)
    {
        ReadOnlySpan<char> line = head.AsSpan().TrimStart('\uFEFF');
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        return line.StartsWith("post_id,") && line.Contains("post_date", StringComparison.Ordinal) && line.Contains("title", StringComparison.Ordinal);
    }

    /// <summary>Texts, and the lists that belong to the export and stay closed.</summary>
    public bool Accompanies(InputSource source, string head)
    {
        string name = source.Name[(source.Name.LastIndexOfAny(['/', '\\', '!']) + 1)..];
        return (name.EndsWith(".html", StringComparison.Ordinal) && source.Beside("../posts.csv") is not null)
            || (name.EndsWith(".csv", StringComparison.Ordinal) && (source.Beside("posts.csv") is not null || source.Beside("../posts.csv") is not null));
    }

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        yield return new SitePiece { Source = new(source.Name, 1) };
        using DecodedText text = DecodedText.Open(source, diagnostics);
        IReadOnlyList<string>? columns = null;
        int posts = 0;
        foreach (CsvRow row in CsvRows.Of(text))
        {
            if (columns is null)
            {
                columns = [.. row.Fields.Select(f => f.Trim('\uFEFF', ' '))];
                continue;
            }

            posts++;
            Dictionary<string, string> fields = new(StringComparer.Ordinal);
            for (int i = 0; i < columns.Count && i < row.Fields.Count; i++)
            {
                fields.TryAdd(columns[i], row.Fields[i]);
            }

            yield return new RowPiece(fields, source) { Source = new(source.Name, row.Line) };
        }

        text.Report();
        if (posts == 0)
        {
            diagnostics.Add(Messages.ExportHasNoItems(new(source.Name, 1)));
        }
    }

    private sealed class SitePiece : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => [new Site { Source = Source, Format = "Substack" }];
    }

    /// <summary>One post.</summary>
    private sealed class RowPiece(Dictionary<string, string> row, InputSource source) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            string key = Field("post_id");
            int dot = key.IndexOf('.', StringComparison.Ordinal);
            string id = dot > 0 ? key[..dot] : key, slug = dot > 0 ? key[(dot + 1)..] : "";
            if (id.Length == 0)
            {
                id = string.Create(CultureInfo.InvariantCulture, $"line-{Source.Line}");
                diagnostics.Add(Messages.ExportItemUnreadable(Source, id));
                return [new BrokenItem { Source = Source, Id = id, Type = "post", Title = Field("title") }];
            }

            bool isPublished = Field("is_published").Equals("true", StringComparison.OrdinalIgnoreCase), isFull = depth == ReadDepth.Full;
            string title = Field("title").Trim(), subtitle = Field("subtitle").Trim();
            return
            [
                new BlogItem
                {
                    Source = Source,
                    Id = id,
                    Type = Field("type") == "page" ? "page" : "post",
                    Status = !isPublished ? "draft" : Field("audience") is "everyone" or "" && Field("type") != "adhoc_email" ? "publish" : "private",
                    Title = title,
                    Slug = SlugRule.Of(slug, title, id, out _),
                    Link = isPublished && slug.Length > 0 ? "/p/" + slug : "",
                    Excerpt = isFull && subtitle.Length > 0 ? new(HtmlText.Of(subtitle), BodyFormat.Html) : PostBody.Empty,
                    Body = isFull ? Body(key, id, diagnostics) : PostBody.Empty,
                    Published = IsoDate.Of(Field("post_date"), TimeSpan.Zero),
                    Enclosures = Field("podcast_url") is { Length: > 0 } sound ? [new Enclosure(sound, null, "audio/mpeg")] : [],
                },
            ];
        }

        private string Field(string name) => row.GetValueOrDefault(name, "");

        private PostBody Body(string key, string id, DiagnosticBag diagnostics)
        {
            if ((source.Beside($"posts/{key}.html") ?? source.Beside($"{key}.html")) is { } file && WholeText.Of(file, diagnostics) is { } html)
            {
                return new(html.ReplaceLineEndings("\n").Trim(), BodyFormat.Html);
            }

            diagnostics.Add(Messages.SubstackTextMissing(Source, id, $"posts/{key}.html"));
            return PostBody.Empty;
        }
    }
}
