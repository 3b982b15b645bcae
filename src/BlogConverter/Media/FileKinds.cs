// Which addresses are files, and whether bytes are what a name says.
namespace BlogConverter.Media;

/// <summary>The file types that blogs hand out, with the bytes that they begin with where there are any.</summary>
internal static class FileKinds
{
    private static readonly Dictionary<string, string[]> Rows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpg"] = ["FFD8FF"],
        ["jpeg"] = ["FFD8FF"],
        ["jpe"] = ["FFD8FF"],
        ["jfif"] = ["FFD8FF"],
        ["png"] = ["89504E470D0A1A0A"],
        ["gif"] = ["474946"],
        ["bmp"] = ["424D"],
        ["webp"] = ["52494646"],
        ["tif"] = ["49492A00", "4D4D002A"],
        ["tiff"] = ["49492A00", "4D4D002A"],
        ["ico"] = ["00000100", "00000200", "89504E47"],
        ["psd"] = ["38425053"],
        ["avif"] = [],
        ["heic"] = [],
        ["svg"] = [],
        ["svgz"] = ["1F8B"],
        ["pdf"] = [],
        ["zip"] = ["504B"],
        ["docx"] = ["504B"],
        ["xlsx"] = ["504B"],
        ["pptx"] = ["504B"],
        ["odt"] = ["504B"],
        ["ods"] = ["504B"],
        ["odp"] = ["504B"],
        ["epub"] = ["504B"],
        ["apk"] = ["504B"],
        ["jar"] = ["504B"],
        ["doc"] = [],
        ["xls"] = [],
        ["ppt"] = [],
        ["pps"] = [],
        ["ppsx"] = ["504B"],
        ["rtf"] = [],
        ["txt"] = [],
        ["csv"] = [],
        ["mobi"] = [],
        ["key"] = [],
        ["pages"] = [],
        ["numbers"] = [],
        ["gz"] = ["1F8B"],
        ["tgz"] = ["1F8B"],
        ["bz2"] = ["425A"],
        ["7z"] = ["377ABCAF"],
        ["rar"] = ["52617221"],
        ["tar"] = [],
        ["xz"] = ["FD377A58"],
        ["exe"] = ["4D5A"],
        ["msi"] = [],
        ["dmg"] = [],
        ["deb"] = [],
        ["rpm"] = [],
        ["iso"] = [],
        ["mp3"] = [],
        ["m4a"] = [],
        ["m4b"] = [],
        ["aac"] = [],
        ["oga"] = ["4F676753"],
        ["ogg"] = ["4F676753"],
        ["opus"] = ["4F676753"],
        ["wav"] = ["52494646", "52463634"],
        ["flac"] = ["664C6143", "494433"],
        ["mid"] = [],
        ["midi"] = [],
        ["wma"] = [],
        ["mp4"] = [],
        ["m4v"] = [],
        ["mov"] = [],
        ["webm"] = ["1A45DFA3"],
        ["mkv"] = ["1A45DFA3"],
        ["ogv"] = ["4F676753"],
        ["avi"] = ["52494646"],
        ["wmv"] = [],
        ["flv"] = [],
        ["mpg"] = [],
        ["mpeg"] = [],
        ["3gp"] = [],
        ["swf"] = [],
        ["vtt"] = [],
        ["srt"] = [],
        ["json"] = [],
        ["kml"] = [],
        ["kmz"] = ["504B"],
        ["gpx"] = [],
        ["ics"] = [],
        ["vcf"] = [],
        ["ttf"] = [],
        ["otf"] = [],
        ["woff"] = [],
        ["woff2"] = [],
        ["eps"] = [],
        ["ai"] = [],
        ["stl"] = [],
        ["diff"] = [],
        ["patch"] = [],
        ["sql"] = [],
        ["tex"] = [],
        ["bib"] = [],
        ["css"] = [],
        ["js"] = [],
    };

    /// <summary>What a server shows or runs instead of handing it out.</summary>
    private static readonly string[] Pages = ["html", "htm", "xhtml", "php", "php5", "phtml", "asp", "aspx", "jsp", "cgi", "xml"];

    /// <summary>True for a name that is a file's and no page's.</summary>
    public static bool IsFile(string name) => Rows.ContainsKey(ExtensionOf(name));

    /// <summary>True for a name in the uploads folder, where anything may lie that is no program of the server's.</summary>
    public static bool IsUpload(string name) => ExtensionOf(name) is { Length: >= 1 and <= 8 } extension && !Pages.Contains(extension, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the beginning of a file that was fetched; null when nothing is. A server that has lost a file often answers with a page that says so.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="head">Its first bytes, up to 512.</param>
    /// <param name="mediaType">What the server called it; may be empty.</param>
    public static string? Doubt(string name, ReadOnlySpan<byte> head, string mediaType)
    {
        string extension = ExtensionOf(name);
        if (head.IsEmpty)
        {
            return "The answer is empty.";
        }

        if (LooksLikePage(head) || (mediaType is "text/html" or "application/xhtml+xml" && !IsKnownHead(extension, head)))
        {
            return "The answer is a page and no file.";
        }

        return Rows.TryGetValue(extension, out string[]? heads) && heads.Length > 0 && !IsKnownHead(extension, head) && !IsOtherPicture(extension, head)
            ? $"The answer is no {extension.ToUpperInvariant()} file."
            : null;
    }

    /// <summary>What a file is instead of what its name says, as a sentence; null where nothing contradicts the name.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="head">Its first bytes, up to 512.</param>
    public static string? Contradiction(string name, ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return "The file is empty.";
        }

        string extension = ExtensionOf(name);
        if (!IsFile(name) || IsKnownHead(extension, head))
        {
            return null;
        }

        if (LooksLikePage(head))
        {
            return "The file is a page of HTML.";
        }

        foreach ((string other, string[] heads) in Rows)
        {
            if (heads.Any(h => h.Length > 4) && IsKnownHead(other, head))
            {
                return $"The bytes are those of {other.ToUpperInvariant()}.";
            }
        }

        return Rows[extension].Length > 0 ? $"The file is no {extension.ToUpperInvariant()}." : null;
    }

    /// <summary>The extension without its dot; empty when there is none.</summary>
    public static string ExtensionOf(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[(dot + 1)..] : "";

    private static bool IsKnownHead(string extension, ReadOnlySpan<byte> head)
    {
        if (Rows.TryGetValue(extension, out string[]? heads))
        {
            foreach (string start in heads)
            {
                if (head.StartsWith((ReadOnlySpan<byte>)Convert.FromHexString(start)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Image optimizers answer with another format under the old name, and browsers show it.</summary>
    private static bool IsOtherPicture(string extension, ReadOnlySpan<byte> head) =>
        extension.ToLowerInvariant() is "jpg" or "jpeg" or "jpe" or "png" or "gif" or "webp" or "bmp" or "ico"
        && (IsKnownHead("jpg", head) || IsKnownHead("png", head) || IsKnownHead("gif", head) || IsKnownHead("webp", head) || (head.Length > 11 && head[4..].StartsWith("ftypavif"u8)));

    private static bool LooksLikePage(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        head = head.TrimStart(" \t\r\n"u8);
        return StartsWith(head, "<!doctype html"u8) || StartsWith(head, "<html"u8) || StartsWith(head, "<head"u8) || StartsWith(head, "<body"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> head, ReadOnlySpan<byte> mark)
    {
        for (int i = 0; i < mark.Length; i++)
        {
            if (i >= head.Length || (head[i] is >= (byte)'A' and <= (byte)'Z' ? head[i] | 0x20 : head[i]) != mark[i])
            {
                return false;
            }
        }

        return true;
    }
}
