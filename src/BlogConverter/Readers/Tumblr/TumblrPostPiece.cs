// One post of Tumblr.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Tumblr;

/// <summary>Reads a post under the names of either version of the API.</summary>
internal sealed class TumblrPostPiece(JsonPart part) : JsonItemPiece(part)
{
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["photo"] = "image",
        ["quote"] = "quote",
        ["link"] = "link",
        ["chat"] = "chat",
        ["conversation"] = "chat",
        ["audio"] = "audio",
        ["video"] = "video",
    };

    protected override BlogItem Item(JsonElement json, string id, bool isFull, DiagnosticBag diagnostics)
    {
        id = json.Text("id_string") is { Length: > 0 } exact ? exact : id;
        string type = json.FirstText("type", "original_type"), link = json.FirstText("post_url", "url-with-slug", "url");
        bool isBlocks = json.Items("content").Count > 0 || json.Items("trail").Any(t => t.Items("content").Count > 0);
        string title = PlainText.Title(new Xml.FieldText(Title(json, type), IsCdata: true));
        return new BlogItem
        {
            Source = Source,
            Id = id,
            Type = "post",
            Status = json.Text("state") switch { "" or "published" => "publish", "queued" => "future", var other => other },
            Title = title,
            Slug = SlugRule.Of(json.Text("slug") is { Length: > 0 } slug ? slug : title.Length == 0 ? id : "", title, id, out _),
            Link = link,
            Guid = json.Text("url-with-slug").Length > 0 ? json.Text("url") : json.Text("short_url"),
            IsSticky = json.IsTrue("is_pinned"),
            PostFormat = Formats.GetValueOrDefault(type),
            AuthorLogins = json.Text("post_author") is { Length: > 0 } author ? [author] : [],
            Body = isFull ? new((isBlocks ? TumblrBlocks.Html(json) : TumblrLegacy.Html(json, type)).Trim(), BodyFormat.Html) : PostBody.Empty,
            Published = IsoDate.Of(json.FirstText("date-gmt", "date")) ?? IsoDate.OfEpoch(json.Number("timestamp") ?? json.Number("unix-timestamp") ?? 0),
            Terms = [.. json.Items("tags").Select(t => t.Text().Trim()).Where(t => t.Length > 0).Distinct().Select(t => new TermReference(Term.Tag, SlugRule.Of("", t, t, out _).Text, t))],
            Meta = [.. Meta(json)],
        };
    }

    private static string Title(JsonElement json, string type) => type switch
    {
        "answer" => "",
        "link" => json.FirstText("title", "link-text"),
        _ => json.FirstText("title", "regular-title", "conversation-title"),
    };

    private static IEnumerable<MetaEntry> Meta(JsonElement json)
    {
        foreach (string name in (string[])["source_url", "source_title", "reblogged_from_name", "reblogged_from_url", "reblogged_root_name", "reblogged-from-name", "reblogged-from-url"])
        {
            if (json.Text(name) is { Length: > 0 } value)
            {
                yield return new(name, value);
            }
        }
    }
}
