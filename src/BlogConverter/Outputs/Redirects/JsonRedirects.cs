// The redirect map as JSON.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogConverter.Outputs.Redirects;

/// <summary>A list of <c>{"from", "to", "item"}</c>, for programs.</summary>
internal static class JsonRedirects
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RedirectFormat Create() => new("json", "redirects.json", RedirectPlace.Aside, (addresses, _) => Write(addresses));

    private static IEnumerable<string> Write(IReadOnlyList<OldAddress> addresses)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Readable);
        json.WriteStartArray();
        foreach (OldAddress address in addresses)
        {
            json.WriteStartObject();
            json.WriteString("from", address.Redirect.From);
            json.WriteString("to", address.To);
            json.WriteString("item", address.Redirect.ItemId);
            json.WriteEndObject();
            yield return Taken(json, buffer);
        }

        json.WriteEndArray();
        yield return Taken(json, buffer) + "\n";
    }

    /// <summary>What was written since this was asked for last.</summary>
    internal static string Taken(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        json.Flush();
        string text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        return text;
    }
}
