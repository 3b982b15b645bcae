// The HTML of the site's own sound and video files.
using System.Net;
using System.Text;

namespace BlogConverter.Content.Embeds;

/// <summary>Writes <c>audio</c> and <c>video</c> elements: the first file in <c>src</c>, every file as a <c>source</c> when there are several.</summary>
internal static class PlayerMarkup
{
    /// <summary>The endings that WordPress plays, by element.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["mp3"] = "audio",
        ["ogg"] = "audio",
        ["oga"] = "audio",
        ["flac"] = "audio",
        ["m4a"] = "audio",
        ["wav"] = "audio",
        ["wma"] = "audio",
        ["opus"] = "audio",
        ["mp4"] = "video",
        ["m4v"] = "video",
        ["webm"] = "video",
        ["ogv"] = "video",
        ["flv"] = "video",
        ["wmv"] = "video",
        ["mov"] = "video",
    };

    /// <summary><c>audio</c> or <c>video</c>; null when the address is no such file.</summary>
    public static string? KindOf(string url)
    {
        int end = url.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? url : url[..end];
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') && url.Contains("//", StringComparison.Ordinal) ? Kinds.GetValueOrDefault(path[(dot + 1)..].Trim().ToLowerInvariant()) : null;
    }

    /// <summary>The element for one or several files of the same recording.</summary>
    /// <param name="kind"><c>audio</c> or <c>video</c>.</param>
    /// <param name="files">Their addresses, the preferred one first; at least one.</param>
    /// <param name="poster">The picture to show before a video plays; may be empty.</param>
    /// <param name="width">The width as written.</param>
    /// <param name="height">The height as written.</param>
    public static string Of(string kind, IReadOnlyList<string> files, string poster = "", string width = "", string height = "")
    {
        var open = new StringBuilder().Append('<').Append(kind).Append(" controls");
        Attribute(open, "src", files[0]);
        Attribute(open, "poster", poster);
        Attribute(open, "width", EmbedMarkup.Pixels(width));
        Attribute(open, "height", EmbedMarkup.Pixels(height));
        open.Append('>');
        foreach (string file in files.Count > 1 ? files : [])
        {
            open.Append("<source");
            Attribute(open, "src", file);
            open.Append('>');
        }

        return open.Append("</").Append(kind).Append('>').ToString();
    }

    private static void Attribute(StringBuilder tag, string name, string value)
    {
        if (value.Length > 0)
        {
            tag.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }
}
