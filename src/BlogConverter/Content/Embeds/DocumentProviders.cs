// The sites of slides, documents, maps and forms.
namespace BlogConverter.Content.Embeds;

/// <summary>Documents. Frames of maps and forms keep their address: it holds the whole document.</summary>
internal static class DocumentProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["speakerdeck.com"] = a => EmbedProviders.Keep("speakerdeck", a.After("player") is { Length: > 0 } id ? id : a.Segments.Length > 1 ? string.Join('/', a.Segments) : "", a),
        ["slideshare.net"] = SlideShare,
        ["scribd.com"] = a => Any(a.After("document"), a.After("doc"), a.After("embeds"), a.Value("document_id")) is { Length: > 0 } id ? EmbedProviders.Keep("scribd", id, a) : null,
        ["issuu.com"] = a => EmbedProviders.Keep("issuu", a.After("docs") is { Length: > 0 } id ? id : a.Fragment, a),
        ["prezi.com"] = a => EmbedProviders.Keep("prezi", a.First is "embed" or "p" or "v" ? Any(a.After("embed"), a.After("p"), a.After("v"), "") : a.First, a),
        ["slides.com"] = a => a.Segments.Length > 1 ? EmbedProviders.Keep("slides", a.First + "/" + a.Segments[1], a) : null,
        ["maps.google.com"] = Map,
        ["google.com"] = a => a.First is "maps" ? Map(a) : a.First is "calendar" ? EmbedProviders.Keep("google-calendar", "calendar", a) : null,
        ["goo.gl"] = a => a.First is "maps" ? EmbedProviders.Keep("google-maps", a.Last, a) : null,
        ["docs.google.com"] = a => EmbedProviders.Keep("google-docs", Any(a.After("d"), a.After("e"), a.Value("key"), a.Value("id")), a),
        ["drive.google.com"] = a => EmbedProviders.Keep("google-drive", Any(a.After("d"), a.Value("id"), "", ""), a),
        ["calendar.google.com"] = a => EmbedProviders.Keep("google-calendar", a.Value("src"), a),
        ["openstreetmap.org"] = a => a.Path.Contains("embed", StringComparison.Ordinal) ? EmbedProviders.Keep("openstreetmap", a.Value("bbox"), a) : null,
        ["onedrive.live.com"] = a => EmbedProviders.Keep("onedrive", a.Value("resid"), a),
        ["amazon.com"] = a => EmbedProviders.Keep("amazon", Any(a.After("dp"), a.After("product"), a.Value("asin"), ""), a),
        ["surveymonkey.com"] = a => EmbedProviders.Keep("surveymonkey", a.After("r"), a),
        ["typeform.com"] = a => EmbedProviders.Keep("typeform", a.After("to"), a),
    };

    private static EmbedTarget? SlideShare(WebAddress address) => EmbedProviders.Keep(
        "slideshare",
        Any(address.After("embed_code"), address.After("key"), address.Value("doc"), address.Segments.Length > 1 ? address.First + "/" + address.Segments[1] : ""),
        address);

    private static EmbedTarget Map(WebAddress address) => new("google-maps", Any(address.Value("q"), address.Value("mid"), address.Value("cid"), address.Value("msid")), address.Text);

    private static string Any(string one, string two, string three, string four) => one.Length > 0 ? one : two.Length > 0 ? two : three.Length > 0 ? three : four;
}
