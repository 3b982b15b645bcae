// The seams through which a target takes part in writing.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>Writes one element. It may decline by answering false, having written nothing; then the next renderer is asked, and in the end the element is unwrapped.</summary>
/// <param name="element">The element; its children are written by the writer, when asked.</param>
/// <param name="writer">What is written to.</param>
public delegate bool ElementRenderer(IElement element, MarkdownWriter writer);

/// <summary>Looks at text that is about to be written and names the stretches that a target's template language would take for its own.</summary>
/// <param name="text">The text as the reader shall see it: not escaped, white space collapsed except in code.</param>
/// <param name="place">Where it will stand.</param>
/// <param name="spans">Takes the stretches, ascending and disjoint. It comes empty.</param>
public delegate void TemplateGuard(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans);

/// <summary>A stretch of text that is written in a guarded form.</summary>
/// <param name="Start">The index of its first character in the text.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Replacement">What is written in its place, as it stands.</param>
public readonly record struct GuardedSpan(int Start, int Length, string Replacement);

/// <summary>Where text stands.</summary>
public enum MarkdownPlace
{
    /// <summary>In a paragraph, heading or cell.</summary>
    Text,

    /// <summary>In a code span.</summary>
    Code,

    /// <summary>In a code block.</summary>
    CodeBlock,

    /// <summary>In the address of a link or image.</summary>
    Address,

    /// <summary>In raw HTML.</summary>
    Html,
}
