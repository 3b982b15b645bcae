// The Markdig pipelines that the proof reads Markdown with.
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace BlogConverter.Proof;

/// <summary>
/// An extension is only there where the text holds what it looks for: each costs time at every character. GFM strikes with one tilde as with
/// two, which Markdig calls a subscript; and its header alone says how many columns a table has.
/// </summary>
internal static class ProofPipelines
{
    private static readonly MarkdownPipeline?[] s_built = new MarkdownPipeline?[(int)MarkdownTraits.Extensions + 1];

    public static MarkdownPipeline For(MarkdownTraits traits)
    {
        MarkdownTraits needed = traits & MarkdownTraits.Extensions;

        // Two threads may both build one: they build the same.
        return s_built[(int)needed] ??= Build(needed);
    }

    private static MarkdownPipeline Build(MarkdownTraits traits)
    {
        var builder = new MarkdownPipelineBuilder();
        if (traits.HasFlag(MarkdownTraits.Table))
        {
            builder.UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true });
        }

        if (traits.HasFlag(MarkdownTraits.Strikethrough))
        {
            builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript);
        }

        if (traits.HasFlag(MarkdownTraits.Task))
        {
            builder.UseTaskLists();
        }

        if (traits.HasFlag(MarkdownTraits.Autolink))
        {
            builder.UseAutoLinks();
        }

        if (traits.HasFlag(MarkdownTraits.Footnote))
        {
            builder.UseFootnotes();
        }

        return builder.Build();
    }
}
