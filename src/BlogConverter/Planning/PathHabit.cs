// Where files go, by the target's habit and the user's wish.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>A target's habit of naming files.</summary>
/// <param name="PathOf">The target's wish for an item's path.</param>
internal sealed record PathHabit(Func<Placement, string> PathOf)
{
    /// <summary>The user's own wish for an item at its place in the input; null, or an answer of null: the target decides. The pages of the whole site stay where the generator looks for them.</summary>
    public Func<BlogItem, int, string?>? OwnPathOf { get; init; }

    /// <summary>What is put before a name that Windows keeps for a device.</summary>
    public string DevicePrefix { get; init; } = "_";

    /// <summary>True when the language of a file stands in its name: <c>hello.de.md</c>.</summary>
    public bool NamesLanguage { get; init; }

    /// <summary>True when a translation is called like its original.</summary>
    public bool NamesTranslationsAlike { get; init; }

    /// <summary>A path with the language in the file's name.</summary>
    public static string InLanguage(string path, string language) =>
        language.Length == 0 ? path : path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? $"{path[..dot]}.{language}{path[dot..]}" : $"{path}.{language}";
}
