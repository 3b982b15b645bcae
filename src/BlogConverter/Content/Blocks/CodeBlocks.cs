// The blocks of code.
namespace BlogConverter.Content.Blocks;

/// <summary>The saved markup holds the code; the block's JSON often holds the language, a title and the lines to mark. They are left on a wrapper, from where the code transform takes them.</summary>
internal static class CodeBlocks
{
    private static readonly string[] LanguageKeys = ["language", "lang", "codeLanguage", "programmingLanguage", "mode", "languageLabel"];

    private static readonly string[] TitleKeys = ["title", "fileName", "filename", "file", "headerString", "codeTitle"];

    private static readonly string[] LineKeys = ["highlightLines", "highlight", "lineHighlights", "highlightedLines", "dataLineNum"];

    public static BlockTable Table { get; } = new()
    {
        ["core/code"] = Language,
        ["core/preformatted"] = Language,
        ["syntaxhighlighter/code"] = Language,
        ["enlighter/codeblock"] = Language,
        ["prismatic/blocks"] = Language,
        ["prismatic/highlight"] = Language,
        ["prismatic/prism"] = Language,
        ["codemirror-blocks/code-block"] = Language,
        ["urvanov-syntax-highlighter/code-block"] = Language,
        ["mkaz/code-syntax-block"] = Language,
        ["hcb/code-block"] = Language,
        ["loos-hcb/code-block"] = Language,
        ["wp-prism-block/code"] = Language,
        ["kevinbatdorf/code-block-pro"] = Pro,
        ["coblocks/gist"] = static (block, context) => EmbedBlocks.OfUrl(block, context),
        ["jetpack/gist"] = static (block, context) => EmbedBlocks.OfUrl(block, context),
    };

    private static string? Language(Block block, ContentContext context)
    {
        string language = LanguageKeys.Select(key => CodeLanguages.Clean(block[key])).FirstOrDefault(l => l.Length > 0, "");
        RawHtml remarks = Remarks(block, context);
        return language.Length + remarks.Html.Length == 0 ? null : context.Html($"<div data-code-language=\"{language}\"{remarks}>{new RawHtml(block.Content)}</div>");
    }

    // The saved markup is coloured and comes with a button to copy; the code itself stands in the JSON.
    private static string? Pro(Block block, ContentContext context) => block["code"].Length == 0 ? Language(block, context)
        : CodeLanguages.Clean(block["language"]) is { Length: > 0 } language ? context.Html($"<pre><code class=\"language-{language}\"{Remarks(block, context)}>{block["code"]}</code></pre>")
        : context.Html($"<pre><code{Remarks(block, context)}>{block["code"]}</code></pre>");

    private static RawHtml Remarks(Block block, ContentContext context) => CodeRemarks.Attributes(
        context,
        CodeRemarks.Title(TitleKeys.Select(key => block[key]).FirstOrDefault(t => t.Length > 0)),
        LineKeys.Select(key => CodeRemarks.Lines(block[key], block["firstLineNumber"])).FirstOrDefault(l => l.Length > 0, ""));
}
