// The names by which highlighters call programming languages.
using System.Buffers;

namespace BlogConverter.Content;

/// <summary>What becomes of a language name on its way into <c>class="language-x"</c>. A name is kept as the author wrote it, in lower case; only what an info string cannot hold is respelt, and names that mean "no language" become empty.</summary>
internal static class CodeLanguages
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_+.#");

    private static readonly Dictionary<string, string> Respelt = new(StringComparer.Ordinal)
    {
        ["c#"] = "csharp",
        ["c-sharp"] = "csharp",
        ["f#"] = "fsharp",
        ["c++"] = "cpp",
        ["vb.net"] = "vbnet",
        ["objective-c"] = "objectivec",
        ["none"] = "",
        ["no-highlight"] = "",
        ["nohighlight"] = "",
        ["default"] = "",
        ["generic"] = "",
        ["raw"] = "",
        ["off"] = "",
        ["unknown"] = "",
        ["true"] = "",
        ["false"] = "",
    };

    /// <summary>The language to write for a name; empty when it names none.</summary>
    public static string Clean(string? name)
    {
        string language = (name ?? "").Trim().Trim('"', '\'', '=').ToLowerInvariant();
        return language.Length is 0 or > 40 || language.AsSpan().ContainsAnyExcept(Allowed) || !char.IsAsciiLetterOrDigit(language[0])
            ? ""
            : Respelt.GetValueOrDefault(language, language);
    }
}
