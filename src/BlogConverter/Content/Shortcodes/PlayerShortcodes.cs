// The shortcodes of the site's own sound and video files.
using System.Text;
using BlogConverter.Content.Embeds;
using BlogConverter.Index;

namespace BlogConverter.Content.Shortcodes;

/// <summary>Core's <c>[audio]</c>, <c>[video]</c> and <c>[playlist]</c>, and the players that plugins brought before core had one.</summary>
internal static class PlayerShortcodes
{
    private static readonly string[] Sounds = ["src", "mp3", "m4a", "ogg", "oga", "wav", "flac", "wma", "url", "file", "href"];
    private static readonly string[] Videos = ["src", "mp4", "m4v", "webm", "ogv", "ogg", "flv", "wmv", "mov", "url", "file", "href", "html5_file", "video"];

    public static ShortcodeTable Table { get; } = new()
    {
        ["audio"] = (code, context) => Player("audio", Sounds, code, context),
        ["sc_embed_player"] = (code, context) => Player("audio", Sounds, code, context),
        ["esplayer"] = (code, context) => Player("audio", Sounds, code, context),
        ["mp3"] = (code, context) => Player("audio", Sounds, code, context),
        ["mp3player"] = (code, context) => Player("audio", Sounds, code, context),
        ["dewplayer"] = (code, context) => Player("audio", Sounds, code, context),
        ["wpaudio"] = (code, context) => Player("audio", Sounds, code, context),
        ["podcast"] = (code, context) => Player("audio", Sounds, code, context),
        ["video"] = (code, context) => Player("video", Videos, code, context),
        ["flv"] = (code, context) => Player("video", Videos, code, context),
        ["flowplayer"] = (code, context) => Player("video", Videos, code, context),
        ["fvplayer"] = (code, context) => Player("video", Videos, code, context),
        ["quicktime"] = (code, context) => Player("video", Videos, code, context),
        ["videojs"] = (code, context) => Player("video", Videos, code, context),
        ["wmp"] = (code, context) => Player("video", Videos, code, context),
        ["playlist"] = Playlist,
    };

    private static string? Player(string kind, string[] keys, Shortcode code, ContentContext context)
    {
        List<string> files = [.. keys.Select(k => code[k].Trim()).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];
        if (files.Count == 0 && ShortcodeValue.Of(code) is { Length: > 0 } value)
        {
            // The old player's form: [audio:http://a.mp3,http://b.mp3|titles=A,B].
            files.AddRange(value.Split('|')[0].Split(',').Select(f => f.Trim()).Where(f => ShortcodeValue.IsUrl(f) || f.StartsWith('/')));
        }

        if (files.Count == 0)
        {
            // Without a file, WordPress plays what was uploaded to the post.
            files.AddRange(context.Index.AttachmentsOf(context.Item.Id).Where(a => PlayerMarkup.KindOf(a.Url) == kind).Take(1).Select(a => a.Url));
        }

        if (files.Count == 0)
        {
            return code.Name is "audio" or "video" ? context.Drop(code, "It names no file, and none is attached to the item.") : null;
        }

        if (EmbedProviders.Find(files[0]) is { } target)
        {
            return EmbedMarkup.Of(target, context, code["title"], code["width"], code["height"]);
        }

        return Parts.All(
            code,
            context,
            PlayerMarkup.Of(kind, files, Parts.Any(code, "poster", "image", "splash"), code["width"], code["height"]),
            Parts.Paragraph(context, code["caption"]));
    }

    // WordPress fills the player by script; what it shows is the list of tracks, which it also gives to readers without scripts.
    private static string Playlist(Shortcode code, ContentContext context)
    {
        string kind = code["type"] == "video" ? "video" : "audio";
        var tracks = new StringBuilder();
        foreach (IndexedAttachment track in Tracks(code, context, kind))
        {
            tracks.Append(context.Html($"<li><a href=\"{track.Url}\">{(track.Title.Length > 0 ? track.Title : track.Url)}</a></li>"));
        }

        return tracks.Length == 0 ? context.Drop(code, "None of its tracks is in the input.") : context.Html($"<ol>{new RawHtml(tracks.ToString())}</ol>");
    }

    private static IEnumerable<IndexedAttachment> Tracks(Shortcode code, ContentContext context, string kind)
    {
        string listed = Parts.Any(code, "ids", "include");
        if (listed.Length == 0)
        {
            return context.Index.AttachmentsOf(code["id"].Length > 0 ? code["id"] : context.Item.Id).Where(a => PlayerMarkup.KindOf(a.Url) == kind);
        }

        var found = new List<IndexedAttachment>();
        foreach (string id in listed.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (context.Index.Attachment(id) is { } track)
            {
                found.Add(track);
            }
            else
            {
                context.Diagnostics.Add(Diagnostics.Messages.AttachmentMissing(id, context.Item));
            }
        }

        return found;
    }
}
