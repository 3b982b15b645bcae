// A finished Markdown text and what the proof must know of it.
using BlogConverter.Diagnostics;

namespace BlogConverter.Markdown;

/// <summary>Markdown with the spans in it that a target wrote in a language of its own.</summary>
/// <param name="Text">The Markdown: <c>\n</c> line ends, one at the end unless empty.</param>
internal sealed record MarkdownText(string Text)
{
    /// <summary>Spans that are no Markdown, ascending and disjoint; see <see cref="OpaqueSpan"/>.</summary>
    public IReadOnlyList<OpaqueSpan> Opaque { get; init; } = [];

    /// <summary>What the writer has to say: lists flattened, elements stripped.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many blocks were written as raw HTML because GFM cannot say them.</summary>
    public int RawHtmlBlocks { get; init; }
}

/// <summary>A span that a target added or altered: its shortcode, its <c>{% raw %}</c> guard, its marker.</summary>
/// <param name="Start">The index of the first character in <see cref="MarkdownText.Text"/>.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="StandsFor">The Markdown that the proof reads in its place; may be empty.</param>
internal readonly record struct OpaqueSpan(int Start, int Length, string StandsFor);
