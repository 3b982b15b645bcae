// A file that stands in the text itself.
namespace BlogConverter.Media;

/// <summary>Reads <c>data:image/png;base64,…</c> (RFC 2397).</summary>
internal static class DataAddress
{
    // Below this a picture is a spacer or the placeholder of a lazy loader.
    private const int Smallest = 64;

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = "png",
        ["image/jpeg"] = "jpg",
        ["image/jpg"] = "jpg",
        ["image/gif"] = "gif",
        ["image/webp"] = "webp",
        ["image/avif"] = "avif",
        ["image/bmp"] = "bmp",
        ["image/svg+xml"] = "svg",
        ["audio/mpeg"] = "mp3",
        ["audio/ogg"] = "ogg",
        ["audio/wav"] = "wav",
        ["video/mp4"] = "mp4",
        ["video/webm"] = "webm",
        ["application/pdf"] = "pdf",
        ["application/zip"] = "zip",
    };

    public static bool Is(string? text) => text is not null && text.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the bytes of a file that is worth to be one by itself.</summary>
    /// <param name="text">The address.</param>
    /// <param name="extension">The file's extension.</param>
    /// <param name="bytes">Its bytes.</param>
    public static bool TryRead(string text, out string extension, out byte[] bytes)
    {
        bytes = [];
        extension = "";
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        string[] head = comma < 0 ? [] : text[5..comma].Split(';', StringSplitOptions.TrimEntries);
        if (head.Length < 2 || head[^1] != "base64" || !Extensions.TryGetValue(head[0], out string? known))
        {
            return false;
        }

        extension = known;
        string data = text[(comma + 1)..];
        byte[] buffer = new byte[(data.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(data.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(data) : data, buffer, out int length) || length < Smallest)
        {
            return false;
        }

        bytes = buffer[..length];
        return true;
    }
}
