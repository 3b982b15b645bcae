// The shortcodes of gists, slides, documents, maps and pictures on other sites.
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Jetpack's and plugins' shortcodes that show a document of another site.</summary>
internal static class DocumentShortcodes
{
    private static readonly ShortcodeHandler Map = SiteShortcode.Of("google-maps", q => "https://www.google.com/maps?q=" + Uri.EscapeDataString(q), "address", "q");

    public static ShortcodeTable Table { get; } = new()
    {
        ["gist"] = Gist,
        ["github-gist"] = Gist,
        ["gist-it"] = Gist,
        ["slideshare"] = SiteShortcode.Of("slideshare", id => "https://www.slideshare.net/slideshow/embed_code/" + id, "doc"),
        ["speakerdeck"] = SiteShortcode.Of("speakerdeck", id => "https://speakerdeck.com/player/" + id),
        ["scribd"] = SiteShortcode.Of("scribd", id => "https://www.scribd.com/document/" + id),
        ["issuu"] = SiteShortcode.Of("issuu", id => "https://issuu.com/" + id, "documentid", "docname"),
        ["prezi"] = SiteShortcode.Of("prezi", id => "https://prezi.com/" + id),
        ["googleapps"] = GoogleApps,
        ["gdoc"] = SiteShortcode.Of("google-docs", id => "https://docs.google.com/document/d/" + id, "key", "link"),
        ["gview"] = SiteShortcode.Of("google-docs", id => id, "file"),
        ["embeddoc"] = SiteShortcode.Of("google-docs", id => id),
        ["pdf"] = File,
        ["pdf-embedder"] = File,
        ["pdfviewer"] = File,
        ["wonderplugin_pdf"] = File,
        ["googlemaps"] = Map,
        ["googlemap"] = Map,
        ["google-map"] = Map,
        ["gmap"] = Map,
        ["su_gmap"] = Map,
        ["jsfiddle"] = SiteShortcode.Of("jsfiddle", id => "https://jsfiddle.net/" + id + "/"),
        ["codepen_embed"] = CodePen,
        ["codepen"] = CodePen,
        ["flickr"] = SiteShortcode.Of("flickr", id => "https://www.flickr.com/photo.gne?id=" + id, "photo", "video"),
        ["flickr-gallery"] = SiteShortcode.Of("flickr", id => "https://www.flickr.com/photos/" + id, "photoset"),
        ["giphy"] = SiteShortcode.Of("giphy", id => "https://giphy.com/gifs/" + id),
        ["imgur"] = SiteShortcode.Of("imgur", id => "https://imgur.com/" + id),
        ["getty"] = SiteShortcode.Of("getty", id => "https://gty.im/" + id),
        ["houzz"] = SiteShortcode.Of("houzz", id => id),
        ["sketchfab"] = SiteShortcode.Of("sketchfab", id => "https://sketchfab.com/3d-models/" + id),
        ["asciinema"] = SiteShortcode.Of("asciinema", id => "https://asciinema.org/a/" + id),
    };

    private static string? Gist(Shortcode code, ContentContext context)
    {
        string value = ShortcodeValue.Of(code, "id", "url", "src");
        string url = ShortcodeValue.IsUrl(value) ? value : "https://gist.github.com/" + value.Trim('/');
        string file = code["file"];
        return value.Length > 0 && EmbedProviders.Find(file.Length > 0 ? url.Split('?', '#')[0] + "?file=" + Uri.EscapeDataString(file) : url) is { } target ? EmbedMarkup.Of(target, context) : null;
    }

    private static string? CodePen(Shortcode code, ContentContext context)
    {
        string pen = Parts.Any(code, "slug_hash", "id"), user = code["user"];
        string url = pen.Length > 0 ? $"https://codepen.io/{(user.Length > 0 ? user : "anon")}/pen/{pen}" : ShortcodeValue.Of(code, "url");
        return EmbedProviders.Find(url) is { } target ? EmbedMarkup.Of(target, context, code["title"], "", code["height"], context.Run(code.Content)) : null;
    }

    private static string? GoogleApps(Shortcode code, ContentContext context) => code["query"].Length == 0 && code["dir"].Length == 0
        ? null
        : EmbedMarkup.Of(EmbedProviders.Of($"https://{(code["domain"].Length > 0 ? code["domain"] : "docs")}.google.com/{code["dir"].Trim('/')}?{code["query"]}"), context, "", code["width"], code["height"]);

    private static string? File(Shortcode code, ContentContext context) =>
        ShortcodeValue.Of(code, "url", "src", "file", "href") is { Length: > 0 } url && ShortcodeValue.IsUrl(url) ? Parts.Button(context, Parts.Any(code, "title", "text"), url) : null;
}
