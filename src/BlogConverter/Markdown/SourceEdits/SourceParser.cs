// Reads a Markdown source with the place of everything in it.
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace BlogConverter.Markdown.SourceEdits;

/// <summary>Markdig with precise positions, for GFM and footnotes. Tasks are left out where only positions count: Markdig takes the <c>[x]</c> of a link in a list for one.</summary>
internal static class SourceParser
{
    private static readonly MarkdownPipeline Places = Gfm().UsePreciseSourceLocation().Build();
    private static readonly MarkdownPipeline Pages = Gfm().UseTaskLists().UseAutoLinks().Build();

    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Places);

    /// <summary>The HTML of a body, for writing it anew.</summary>
    public static string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, Pages);

    private static MarkdownPipelineBuilder Gfm() => new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes();
}
