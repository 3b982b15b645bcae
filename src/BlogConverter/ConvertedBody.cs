// A body as it is written, with the account of how it came about.
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Proof;

namespace BlogConverter;

/// <summary>What became of a body.</summary>
/// <param name="Text">The text below the front matter; ends with a line end unless empty.</param>
internal sealed record ConvertedBody(string Text)
{
    /// <summary>The first sentence as a visitor read it; empty unless the target needs one.</summary>
    public string Opening { get; init; } = "";

    /// <summary>The names of the places in it that links can lead to.</summary>
    public IReadOnlySet<string> Anchors { get; init; } = new HashSet<string>();

    public IReadOnlyList<Loss> Losses { get; init; } = [];

    public IReadOnlyList<Dropped> Dropped { get; init; } = [];

    /// <summary>Null when nothing was proved.</summary>
    public ProofTally? Tally { get; init; }

    public IReadOnlyList<ContentName> Shortcodes { get; init; } = [];

    public IReadOnlyList<ContentName> Blocks { get; init; } = [];
}
