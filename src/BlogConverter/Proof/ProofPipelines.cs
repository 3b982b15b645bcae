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
    private static readonly MarkdownPipeline?[] s_built = new MarkdownPipeline?[(int)Features.All + 1];

    [Flags]
    private enum Features
    {
        None = 0,
        Tables = 1,
        Strikethrough = 2,
        Tasks = 4,
        Autolinks = 8,
        Footnotes = 16,
        All = 31,
    }

    public static MarkdownPipeline For(string markdown)
    {
        Features features = FeaturesOf(markdown);

        // Two threads may both build one: they build the same.
        return s_built[(int)features] ??= Build(features);
    }

    private static Features FeaturesOf(string markdown)
    {
        Features features = Features.None;
        features |= markdown.Contains('|', StringComparison.Ordinal) ? Features.Tables : 0;
        features |= markdown.Contains('~', StringComparison.Ordinal) ? Features.Strikethrough : 0;
        features |= HasTask(markdown) ? Features.Tasks : 0;
        features |= HasBareAddress(markdown) ? Features.Autolinks : 0;
        features |= markdown.Contains("[^", StringComparison.Ordinal) ? Features.Footnotes : 0;
        return features;
    }

    private static bool HasTask(string markdown) =>
        markdown.Contains("[ ]", StringComparison.Ordinal) || markdown.Contains("[x]", StringComparison.Ordinal) || markdown.Contains("[X]", StringComparison.Ordinal);

    /// <summary>An address in <c>](…)</c>, <c>&lt;…&gt;</c> or quotes is none that an autolink would take.</summary>
    private static bool HasBareAddress(string markdown)
    {
        for (int at = markdown.IndexOf("://", StringComparison.Ordinal); at >= 0; at = markdown.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            int start = at;
            while (start > 0 && char.IsAsciiLetter(markdown[start - 1]))
            {
                start--;
            }

            if (start == 0 || markdown[start - 1] is not ('(' or '<' or '"'))
            {
                return true;
            }
        }

        return markdown.Contains("www.", StringComparison.Ordinal) || markdown.Contains("mailto:", StringComparison.Ordinal) || markdown.Contains("tel:", StringComparison.Ordinal);
    }

    private static MarkdownPipeline Build(Features features)
    {
        var builder = new MarkdownPipelineBuilder();
        if (features.HasFlag(Features.Tables))
        {
            builder.UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true });
        }

        if (features.HasFlag(Features.Strikethrough))
        {
            builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript);
        }

        if (features.HasFlag(Features.Tasks))
        {
            builder.UseTaskLists();
        }

        if (features.HasFlag(Features.Autolinks))
        {
            builder.UseAutoLinks();
        }

        if (features.HasFlag(Features.Footnotes))
        {
            builder.UseFootnotes();
        }

        return builder.Build();
    }
}
