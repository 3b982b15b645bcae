// Texts inside the configuration files of programs.
using System.Text.Json;

namespace BlogConverter.Outputs.Sites;

/// <summary>A text as a literal of JSON, which TOML, Python, JavaScript and YAML read the same.</summary>
internal static class Quoted
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) => JsonSerializer.Serialize(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Readable);
}
