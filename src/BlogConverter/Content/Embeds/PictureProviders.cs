// The sites of pictures.
namespace BlogConverter.Content.Embeds;

/// <summary>Pages that show one picture or one album.</summary>
internal static class PictureProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["flickr.com"] = a => a.First == "photos" && a.Segments.Length > 2 ? EmbedProviders.Keep("flickr", a.After("sets") is { Length: > 0 } set ? set : a.After("albums") is { Length: > 0 } album ? album : a.Segments[2], a)
            : a.Path.EndsWith(".swf", StringComparison.Ordinal) ? EmbedProviders.Keep("flickr", a.Value("v"), a) : null,
        ["flic.kr"] = a => EmbedProviders.Keep("flickr", a.Last, a),
        ["imgur.com"] = a => IsFile(a) ? null : EmbedProviders.Keep("imgur", a.Last, a),
        ["giphy.com"] = Giphy,
        ["gfycat.com"] = a => IsFile(a) ? null : EmbedProviders.Keep("gfycat", a.Last, a),
        ["500px.com"] = a => EmbedProviders.Keep("500px", a.After("photo"), a),
        ["smugmug.com"] = a => IsFile(a) ? null : EmbedProviders.Keep("smugmug", a.Last, a),
        ["photobucket.com"] = a => a.Path.EndsWith(".swf", StringComparison.Ordinal) || a.Path.Contains("/media/", StringComparison.Ordinal) ? EmbedProviders.Keep("photobucket", a.Last, a) : null,
        ["deviantart.com"] = a => EmbedProviders.Keep("deviantart", a.After("art"), a),
        ["sketchfab.com"] = a => EmbedProviders.Keep("sketchfab", a.After("3d-models") is { Length: > 0 } model ? model : a.After("models"), a),
        ["infogram.com"] = a => EmbedProviders.Keep("infogram", a.Last, a),
        ["datawrapper.dwcdn.net"] = a => EmbedProviders.Keep("datawrapper", a.First, a),
        ["cloudup.com"] = a => EmbedProviders.Keep("cloudup", a.Last, a),
    };

    private static EmbedTarget? Giphy(WebAddress address)
    {
        string name = address.After("embed") is { Length: > 0 } e ? e : address.After("gifs");
        string id = name[(name.LastIndexOf('-') + 1)..];
        return id.Length == 0 || IsFile(address) ? null : new EmbedTarget("giphy", id, "https://giphy.com/gifs/" + id);
    }

    private static bool IsFile(WebAddress address) => address.Last.LastIndexOf('.') is > 0 and var dot && address.Last.Length - dot <= 5;
}
