// One post or page of a Ghost export.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>Reads a row of <c>posts</c>, in the columns of any version.</summary>
/// <param name="part">The row.</param>
/// <param name="isPage">True when it stands among pages.</param>
/// <param name="tables">The other tables.</param>
internal sealed class GhostPostPiece(JsonPart part, bool isPage, GhostTables tables) : JsonItemPiece(part)
{
    protected override BlogItem Item(JsonElement json, string id, bool isFull, DiagnosticBag diagnostics)
    {
        string title = string.Join(' ', json.Text("title").Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        Slug slug = SlugRule.Of(json.Text("slug"), title, id, out _);
        string status = Status(json);
        IReadOnlyList<MetaEntry> meta = [.. GhostMeta.Of(json), .. tables.MetaOf(id)];
        string excerpt = json.Text("custom_excerpt");
        return new BlogItem
        {
            Source = Source,
            Id = id,
            Type = isPage || json.Text("type") == "page" || json.IsTrue("page") ? "page" : "post",
            Status = status,
            Title = title,
            Slug = slug,
            Link = status == "publish" ? Link(json, slug) : "",
            Guid = json.Text("uuid"),
            IsSticky = json.IsTrue("featured"),
            AuthorLogins = Authors(json, id),
            Excerpt = isFull && excerpt.Length > 0 ? new(HtmlText.Of(excerpt), BodyFormat.Html) : PostBody.Empty,
            Body = isFull ? GhostBody.Of(json, Source, id, diagnostics) : PostBody.Empty,
            Published = Date(json, "published_at") ?? Date(json, "created_at"),
            Modified = Date(json, "updated_at"),
            Terms = Terms(json, id),
            Meta = meta,
            FeaturedImage = Image(json, meta),
        };
    }

    /// <summary>A post that only members may read is private here, and so is one that went out as a newsletter only.</summary>
    private static string Status(JsonElement json) => json.Text("status") switch
    {
        "published" or "" => json.Text("visibility") is "" or "public" ? "publish" : "private",
        "scheduled" => "future",
        "sent" => "private",
        var other => other,
    };

    /// <summary>The API tells a post's address. An export does not: then it is made as Ghost does, or as the permalinks of its first versions say.</summary>
    private string Link(JsonElement json, Slug slug)
    {
        if (json.Text("url") is { Length: > 0 } url)
        {
            return GhostAddress.Resolve(url);
        }

        string pattern = tables.Setting("permalinks") is { Length: > 0 } own && json.Text("type") != "page" && !json.IsTrue("page") ? own : "/:slug/";
        string date = Date(json, "published_at")?.ToString() ?? "0000-00-00";
        return pattern
            .Replace(":slug", slug.Raw.Length > 0 ? slug.Raw : slug.Text, StringComparison.Ordinal)
            .Replace(":year", date[..4], StringComparison.Ordinal)
            .Replace(":month", date[5..7], StringComparison.Ordinal)
            .Replace(":day", date[8..10], StringComparison.Ordinal)
            .Replace(":id", json.Text("id"), StringComparison.Ordinal);
    }

    private List<string> Authors(JsonElement json, string id)
    {
        List<string> authors = [.. tables.AuthorsOf(id)];
        foreach (JsonElement author in json.Items("authors"))
        {
            authors.Add(author.ValueKind == JsonValueKind.Object ? author.FirstText("slug", "name") : author.Text());
        }

        if (authors.Count == 0 && (tables.Author(json.Text("author_id")) ?? tables.Author(json.Text("author"))) is { } single)
        {
            authors.Add(single);
        }

        return [.. authors.Where(a => a.Length > 0).Distinct()];
    }

    private List<TermReference> Terms(JsonElement json, string id)
    {
        List<TermReference> terms = [.. tables.TagsOf(id)];
        foreach (JsonElement tag in json.Items("tags"))
        {
            terms.Add(tag.ValueKind == JsonValueKind.Object ? GhostTables.Tag(tag) : new(Term.Tag, "", tag.Text()));
        }

        return [.. terms.Where(t => t.Name.Length > 0).Distinct()];
    }

    private static Attachment? Image(JsonElement json, IReadOnlyList<MetaEntry> meta) => json.FirstText("feature_image", "image") is { Length: > 0 } address
        ? new Attachment(GhostAddress.Resolve(address))
        {
            AlternativeText = meta.FirstOrDefault(m => m.Key == "feature_image_alt").Value ?? "",
            Caption = PlainText.Title(new Xml.FieldText(meta.FirstOrDefault(m => m.Key == "feature_image_caption").Value ?? "", IsCdata: true)),
        }
        : null;

    /// <summary>Ghost writes UTC: a text, or in its first versions the milliseconds since 1970.</summary>
    private static LocalDate? Date(JsonElement json, string name) =>
        json.Property(name).ValueKind == JsonValueKind.Number ? IsoDate.OfEpoch(json.Number(name) ?? 0) : IsoDate.Of(json.Text(name), TimeSpan.Zero);
}
