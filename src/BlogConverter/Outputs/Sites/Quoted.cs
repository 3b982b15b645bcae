// Texts inside the configuration files of programs.
using System.Text.Json;

namespace BlogConverter.Outputs.Sites;

/// <summary>A text as a literal of JSON, which TOML, Python, JavaScript and YAML read the same.</summary>
internal static class Quoted
{
    public static string Of(string text) =>
        $"\"{JsonEncodedText.Encode(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
