// The text of a post in the shape that its type had before Tumblr's blocks.
using System.Text.Json;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Tumblr;

/// <summary>Each type has fields of its own; version 1 of the API gives them the type's name as prefix. Whoever was reblogged is named.</summary>
internal static class TumblrLegacy
{
    public static string Html(JsonElement post, string type)
    {
        string html = type switch
        {
            "photo" => Photos(post) + post.FirstText("caption", "photo-caption"),
            "quote" => $"<blockquote>{post.FirstText("text", "quote-text")}</blockquote>\n" + HtmlText.In("p", Prefixed("— ", post.FirstText("source", "quote-source"))),
            "link" => HtmlText.In("p", HtmlText.Link(post.FirstText("url", "link-url"), HtmlText.Of(post.FirstText("title", "link-text", "url", "link-url")))) + post.FirstText("description", "link-description"),
            "chat" or "conversation" => Chat(post),
            "audio" => Sound(post) + post.FirstText("caption", "audio-caption"),
            "video" => Film(post) + post.FirstText("caption", "video-caption"),
            "answer" => Question(post) + post.Text("answer"),
            _ => post.FirstText("body", "regular-body"),
        };
        string name = post.FirstText("reblogged_from_name", "reblogged-from-name"), url = post.FirstText("reblogged_from_url", "reblogged-from-url");
        bool isNamed = name.Length == 0 || html.Contains("tumblr_blog", StringComparison.Ordinal) || html.Contains(name + ".tumblr.com", StringComparison.Ordinal);
        return isNamed ? html : html + "\n" + HtmlText.In("p", "Reblogged from " + HtmlText.Link(url, HtmlText.Of(name)));
    }

    private static string Photos(JsonElement post)
    {
        IReadOnlyList<JsonElement> photos = post.Items("photos");
        string link = post.FirstText("link_url", "photo-link-url");
        string figures = string.Concat(photos.Select(p => Figure(
            p.Property("original_size").Text("url") is { Length: > 0 } original ? original : p.FirstText("photo-url-1280", "photo-url-500", "url"),
            HtmlText.Of(p.Text("caption")),
            photos.Count == 1 ? link : "")));
        return figures.Length > 0 ? figures : Figure(post.FirstText("photo-url-1280", "photo-url-500", "photo-url-400", "image_permalink"), "", link);
    }

    private static string Figure(string source, string caption, string link) => source.Length == 0 ? "" : HtmlText.Figure(HtmlText.Link(link, HtmlText.Image(source, "")), caption);

    private static string Chat(JsonElement post)
    {
        IReadOnlyList<JsonElement> lines = post.Items("dialogue") is { Count: > 0 } second ? second : post.Property("conversation").Items() is { Count: > 0 } first ? first : post.Items("conversation-lines");
        return lines.Count > 0
            ? HtmlText.Lines([.. lines.Select(l => l.Text("label") is { Length: > 0 } who ? $"<strong>{HtmlText.Of(who)}</strong> {HtmlText.Of(l.Text("phrase"))}" : HtmlText.Of(l.Text("phrase")))])
            : Paragraphs.Of(HtmlText.Of(post.FirstText("body", "conversation-text")));
    }

    private static string Sound(JsonElement post)
    {
        string player = post.FirstText("embed", "player", "audio-embed", "audio-player"), file = post.FirstText("audio_url", "audio_source_url");
        string about = string.Join(" – ", new[] { post.FirstText("artist", "id3-artist"), post.FirstText("track_name", "id3-title") }.Where(t => t.Length > 0).Select(HtmlText.Of));
        return HtmlText.In("p", about) + (player.Length > 0 ? player : file.Length > 0 ? $"<audio controls src=\"{HtmlText.Of(file)}\"></audio>" : "") + "\n";
    }

    private static string Film(JsonElement post)
    {
        string largest = post.Items("player").Where(p => p.Text("embed_code").Length > 0).OrderBy(p => p.Number("width") ?? 0).LastOrDefault().Text("embed_code");
        string player = largest.Length > 0 ? largest : post.FirstText("video-player", "player"), file = post.Text("video_url"), page = post.FirstText("permalink_url", "video-source");
        return (file.Length > 0 ? $"<video controls src=\"{HtmlText.Of(file)}\"></video>"
            : player.Length > 0 ? player
            : page.StartsWith("http", StringComparison.Ordinal) ? HtmlText.In("p", HtmlText.Link(page, HtmlText.Of(page)))
            : page) + "\n";
    }

    private static string Question(JsonElement post)
    {
        string name = post.Text("asking_name"), asked = post.Text("question");
        string who = name.Length > 0 ? HtmlText.In("p", $"<strong>{HtmlText.Link(post.Text("asking_url"), HtmlText.Of(name))}</strong> asked:") : "";
        return who + $"<blockquote>{(Paragraphs.AreIn(asked) ? asked : Paragraphs.Of(asked))}</blockquote>\n";
    }

    private static string Prefixed(string prefix, string html) => html.Length == 0 ? "" : html.StartsWith("<p", StringComparison.Ordinal) ? html : prefix + html;
}
