// The list of files that we wrote.
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogConverter.Outputs;

/// <summary>A file that we wrote: for which item, where, and which bytes.</summary>
internal readonly record struct ManifestEntry(string Item, string Path, ContentHash Hash);

/// <summary>Reads and writes <c>.blogconverter/manifest.json</c>: <c>{"schema": 1, "entries": [{"item", "path", "hash"}]}</c>, sorted by path, one entry on a line.</summary>
internal static class Manifest
{
    public const string Path = OutputPath.Records + "/manifest.json";

    private const int Schema = 1;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The entries by path, or null where the text is no manifest of ours. A path that leaves the folder makes it none: a manifest decides what is deleted.</summary>
    public static Dictionary<string, ManifestEntry>? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.GetProperty("schema").GetInt32() != Schema)
            {
                return null;
            }

            var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
            foreach (JsonElement element in document.RootElement.GetProperty("entries").EnumerateArray())
            {
                string path = element.GetProperty("path").GetString() ?? "";
                OutputPath.Check(path);
                if (!ContentHash.TryParse(element.GetProperty("hash").GetString(), out ContentHash hash))
                {
                    return null;
                }

                entries.Add(path, new ManifestEntry(element.GetProperty("item").GetString() ?? "", path, hash));
            }

            return entries;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes a manifest of entries that are sorted by path, ordinally.</summary>
    public static void Write(IEnumerable<ManifestEntry> entries, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Readable);
        stream.Write("{\"schema\":1,\"entries\":["u8);
        ReadOnlySpan<byte> separator = "\n"u8;
        foreach (ManifestEntry entry in entries)
        {
            stream.Write(separator);
            separator = ",\n"u8;
            writer.WriteStartObject();
            writer.WriteString("item", entry.Item);
            writer.WriteString("path", entry.Path);
            writer.WriteString("hash", entry.Hash.ToString());
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
        }

        stream.Write("\n]}\n"u8);
    }
}
