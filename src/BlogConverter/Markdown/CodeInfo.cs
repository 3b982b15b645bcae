// What stands behind a code fence.
using System.Buffers;

namespace BlogConverter.Markdown;

/// <summary>What an author said of a code block.</summary>
/// <param name="Language">The language; empty when none is told.</param>
/// <param name="Title">The title, such as a file's name; empty when there is none.</param>
/// <param name="Lines">The marked lines, counted from 1, such as <c>1,4-6</c>; empty when there are none.</param>
public readonly record struct CodeFacts(string Language, string Title, string Lines)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"`\\&<>{}[]=\r\n");

    /// <summary>True when a title can stand between quotation marks whatever reads it: nothing in it is a sign of anybody's.</summary>
    internal bool HasPlainTitle => Title.Length > 0 && !Title.AsSpan().ContainsAny(Signs);
}

/// <summary>The text behind a code fence, in the target's own words.</summary>
/// <param name="Text">All of it, the language included.</param>
/// <param name="SaysTitle">True when readers see the title, so that no paragraph has to say it.</param>
public sealed record CodeInfo(string Text, bool SaysTitle);
