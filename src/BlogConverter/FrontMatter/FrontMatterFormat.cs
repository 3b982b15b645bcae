// The shapes in which front matter stands at the head of a file.
namespace BlogConverter.FrontMatter;

/// <summary>How the front matter of a file is fenced and written.</summary>
internal enum FrontMatterFormat
{
    /// <summary>YAML between <c>---</c> and <c>---</c> or <c>...</c>.</summary>
    Yaml,

    /// <summary>TOML between two <c>+++</c>.</summary>
    Toml,

    /// <summary>A JSON object, or its members between <c>;;;</c>.</summary>
    Json,

    /// <summary>YAML that only a closing <c>---</c> ends, as Hexo takes it.</summary>
    ClosingOnly,

    /// <summary>YAML without any fence, up to the first blank line.</summary>
    Headless,

    /// <summary><c>Key: value</c> lines whose values are what stands there, up to the first blank line: Pelican, MultiMarkdown.</summary>
    KeyValue,

    /// <summary>Lines <c>.. key: value</c> or <c>key: value</c>, in an HTML comment or without one: Nikola, Octopress.</summary>
    Dotted,

    /// <summary>A program, which is not run: Eleventy's <c>---js</c>.</summary>
    Program,
}
