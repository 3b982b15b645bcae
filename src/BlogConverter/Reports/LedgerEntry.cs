// What became of one item of the input.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Reports;

/// <summary>The account of one item that was read, of whatever type.</summary>
/// <param name="Id">The item's id, as text.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record LedgerEntry(string Id, ItemOutcome Outcome)
{
    /// <summary>The item's type; empty when it could not be read.</summary>
    public string Type { get; init; } = "";

    /// <summary>The item's status; empty when it could not be read.</summary>
    public string Status { get; init; } = "";

    /// <summary>The decoded slug; may be empty.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The title; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where the item begins in the input.</summary>
    public SourcePosition Source { get; init; } = SourcePosition.None;

    /// <summary>What became of its file; null unless it was written.</summary>
    public WrittenState? State { get; init; }

    /// <summary>Why it was skipped; null unless it was.</summary>
    public SkipReason? Skipped { get; init; }

    /// <summary>Why it failed; null unless it did.</summary>
    public FailReason? Failed { get; init; }

    /// <summary>The path of its file, relative to the output folder and separated by <c>/</c>; null when it has none.</summary>
    public string? Path { get; init; }

    /// <summary>What was found while the item was read, converted and written.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Its references that are the blog's own or not in order.</summary>
    public IReadOnlyList<LinkReference> Links { get; init; } = [];

    /// <summary>What is left of the old site's addresses in its file.</summary>
    public IReadOnlyList<OwnAddressLeft> OwnAddressesLeft { get; init; } = [];

    /// <summary>What the proof found missing.</summary>
    public IReadOnlyList<Loss> Losses { get; init; } = [];

    /// <summary>What was removed on purpose.</summary>
    public IReadOnlyList<Dropped> Dropped { get; init; } = [];

    /// <summary>The figures of the proof; null when nothing was proved.</summary>
    public ProofTally? Proof { get; init; }

    /// <summary>Shortcodes in the body by name.</summary>
    public IReadOnlyList<NameCount> Shortcodes { get; init; } = [];

    /// <summary>Blocks in the body by name.</summary>
    public IReadOnlyList<NameCount> Blocks { get; init; } = [];

    /// <summary>The reason as the report spells it; null for an item that was written.</summary>
    public string? Reason => Skipped is { } skipped ? ReportNames.Of(skipped) : Failed is { } failed ? ReportNames.Of(failed) : null;

    /// <summary>An item whose file is in the output folder.</summary>
    public static LedgerEntry Written(BlogItem item, WrittenState state, string path) => Of(item, ItemOutcome.Written) with { State = state, Path = path };

    /// <summary>An item that was left out.</summary>
    public static LedgerEntry SkippedFor(BlogItem item, SkipReason reason) => Of(item, ItemOutcome.Skipped) with { Skipped = reason };

    /// <summary>An item that should be in the output and is not.</summary>
    public static LedgerEntry FailedFor(BlogItem item, FailReason reason) => Of(item, ItemOutcome.Failed) with { Failed = reason };

    /// <summary>An item of which too little could be read.</summary>
    public static LedgerEntry Unreadable(BrokenItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new LedgerEntry(item.Id, ItemOutcome.Failed) { Type = item.Type, Status = item.Status, Title = item.Title, Source = item.Source, Failed = FailReason.Unreadable };
    }

    private static LedgerEntry Of(BlogItem item, ItemOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new LedgerEntry(item.Id, outcome) { Type = item.Type, Status = item.Status, Slug = item.Slug.Text, Title = item.Title, Source = item.Source };
    }
}

/// <summary>How often a name stood in a body.</summary>
/// <param name="Name">The shortcode's or block's name.</param>
/// <param name="Count">How often.</param>
/// <param name="IsHandled">False when nothing knew it.</param>
public sealed record NameCount(string Name, int Count, bool IsHandled);
