// The formats that front matter is written in.
namespace BlogConverter.FrontMatter;

/// <summary>A format of front matter and how it is written. What is written includes the marks around it and ends with a line feed.</summary>
/// <param name="Name">The name by which the console knows it.</param>
/// <param name="Write">Writes a map.</param>
public sealed record FrontMatterWriter(string Name, Func<FrontMatterMap, string> Write)
{
    /// <summary>YAML between two lines of <c>---</c>.</summary>
    public static FrontMatterWriter Yaml { get; } = new("yaml", YamlFrontMatter.Write);

    /// <summary>TOML between two lines of <c>+++</c>.</summary>
    public static FrontMatterWriter Toml { get; } = new("toml", TomlFrontMatter.Write);

    /// <summary>A JSON object without marks, as Hugo reads it.</summary>
    public static FrontMatterWriter Json { get; } = new("json", JsonFrontMatter.Write);

    /// <summary>The inside of a JSON object between two lines of <c>;;;</c>, as Hexo reads it.</summary>
    public static FrontMatterWriter JsonBetweenSemicolons { get; } = new("json", JsonFrontMatter.WriteBetweenSemicolons);

    /// <summary>A JSON object between <c>---json</c> and <c>---</c>, as Eleventy reads it.</summary>
    public static FrontMatterWriter JsonBetweenDashes { get; } = new("json", JsonFrontMatter.WriteBetweenDashes);

    /// <summary>Lines of <c>Key: value</c> and a blank line, as Pelican reads them.</summary>
    public static FrontMatterWriter Lines { get; } = new("lines", LineFrontMatter.Write);
}
