// The blocks of code.
namespace BlogConverter.Content.Blocks;

/// <summary>The saved markup holds the code; the block's JSON often holds the language. It is left on a wrapper, from where the code transform takes it.</summary>
internal static class CodeBlocks
{
    private static readonly string[] LanguageKeys = ["language", "lang", "codeLanguage", "programmingLanguage", "mode", "languageLabel"];

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
        foreach (string key in LanguageKeys)
        {
            if (CodeLanguages.Clean(block[key]) is { Length: > 0 } language)
            {
                return context.Html($"<div data-code-language=\"{language}\">{new RawHtml(block.Content)}</div>");
            }
        }

        return null;
    }

    // The saved markup is coloured and comes with a button to copy; the code itself stands in the JSON.
    private static string? Pro(Block block, ContentContext context) => block["code"].Length == 0 ? Language(block, context)
        : CodeLanguages.Clean(block["language"]) is { Length: > 0 } language ? context.Html($"<pre><code class=\"language-{language}\">{block["code"]}</code></pre>")
        : context.Html($"<pre><code>{block["code"]}</code></pre>");
}
