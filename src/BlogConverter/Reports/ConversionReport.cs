// The totals of a run.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Reports;

/// <summary>What a run did, in figures. It does not grow with the input; the account of each item goes to an <see cref="IReportSink"/>.</summary>
public sealed record ConversionReport
{
    /// <summary>The inputs as the user named them.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>Items read, of whatever type: always the sum of <see cref="Written"/>, <see cref="Skipped"/> and <see cref="Failed"/>.</summary>
    public int Read => Written + SkippedCount + Failed;

    /// <summary>Items whose file is in the output folder; see <see cref="States"/>.</summary>
    public int Written { get; init; }

    /// <summary>Items left out, by reason.</summary>
    public IReadOnlyDictionary<SkipReason, int> Skipped { get; init; } = new Dictionary<SkipReason, int>();

    /// <summary>Items left out, for whatever reason.</summary>
    public int SkippedCount => Skipped.Values.Sum();

    /// <summary>Items that should be in the output folder and are not.</summary>
    public int Failed { get; init; }

    /// <summary>Written items by what became of their file.</summary>
    public IReadOnlyDictionary<WrittenState, int> States { get; init; } = new Dictionary<WrittenState, int>();

    /// <summary>Every type and status that the input holds, sorted, with the number of items read and written.</summary>
    public IReadOnlyList<FoundItems> Found { get; init; } = [];

    /// <summary>Findings by severity.</summary>
    public IReadOnlyDictionary<Severity, int> Severities { get; init; } = new Dictionary<Severity, int>();

    /// <summary>Findings by code, sorted.</summary>
    public IReadOnlyList<CodeCount> Codes { get; init; } = [];

    /// <summary>The sum of all proofs.</summary>
    public ProofTally Proof { get; init; } = new();

    /// <summary>How many items were proved.</summary>
    public int Proved { get; init; }

    /// <summary>Differences that the proof found and nothing explains.</summary>
    public int Losses { get; init; }

    /// <summary>Pieces of content that were removed on purpose.</summary>
    public int Dropped { get; init; }

    /// <summary>References by what became of them; those that are somebody else's and in order are not counted.</summary>
    public IReadOnlyDictionary<LinkState, int> Links { get; init; } = new Dictionary<LinkState, int>();

    /// <summary>Mentions of the old site's hosts in the output.</summary>
    public int OwnAddressesLeft { get; init; }

    /// <summary>How many of them are the ids of an old feed, which stay on purpose.</summary>
    public int FeedIdsLeft { get; init; }

    /// <summary>Addresses of the old site that nothing answers any more.</summary>
    public int GoneAddresses { get; init; }

    /// <summary>Shortcodes by name, sorted.</summary>
    public IReadOnlyList<NameTotal> Shortcodes { get; init; } = [];

    /// <summary>Blocks by name, sorted.</summary>
    public IReadOnlyList<NameTotal> Blocks { get; init; } = [];

    /// <summary>What became of comments.</summary>
    public Account Comments { get; init; }

    /// <summary>What became of declared terms.</summary>
    public Account Terms { get; init; }

    /// <summary>Terms that the taxonomy map changed, and what they became.</summary>
    public IReadOnlyList<SourceTerm> ChangedTerms { get; init; } = [];

    /// <summary>What became of media files, each with all its sizes and copies.</summary>
    public Account Media { get; init; }

    /// <summary>Media files by what became of them.</summary>
    public IReadOnlyDictionary<AssetState, int> Assets { get; init; } = new Dictionary<AssetState, int>();

    /// <summary>Media files that written items still load from the old host.</summary>
    public int AssetsLeft { get; init; }

    /// <summary>What became of meta entries.</summary>
    public Account Meta { get; init; }

    /// <summary>Inputs that end early, so that items after the cut are missing.</summary>
    public int CutOffInputs { get; init; }

    /// <summary>Inputs that the user named and of which nothing could be read.</summary>
    public int UnreadInputs { get; init; }

    /// <summary>True when not a single record could be read.</summary>
    public bool IsNothingReadable { get; init; }

    /// <summary>True when the taxonomy map names what the inputs do not hold, so that nothing was converted.</summary>
    public bool IsMapWrong { get; init; }

    /// <summary>True when the run was stopped before its end.</summary>
    public bool IsInterrupted { get; init; }

    /// <summary>True when nothing was to be written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>True when the last run had said all this already, and nothing was read again but to see that.</summary>
    internal bool IsGivenAgain { get; init; }

    /// <summary>The exit code that the figures ask for: 130 interrupted; 2 no record could be read, or the taxonomy map is wrong; 1 a failed item, a loss, an input that is cut off or could not be read, or no item out; 0 else.</summary>
    public int ExitCode =>
        IsInterrupted ? 130
        : IsNothingReadable || IsMapWrong ? 2
        : Failed > 0 || Losses > 0 || CutOffInputs > 0 || UnreadInputs > 0 || Written == 0 ? 1
        : 0;
}

/// <summary>Items of one type and status.</summary>
/// <param name="Type">The type; empty for items that could not be read.</param>
/// <param name="Status">The status; empty for items that could not be read.</param>
/// <param name="Read">How many were read.</param>
/// <param name="Written">How many of them were written.</param>
public sealed record FoundItems(string Type, string Status, int Read, int Written);

/// <summary>How often a diagnostic's code occurred.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Count">How often.</param>
public sealed record CodeCount(string Code, Severity Severity, int Count);

/// <summary>A shortcode or block in all bodies.</summary>
/// <param name="Name">The name.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="IsHandled">False when nothing knew it.</param>
/// <param name="ItemCount">In how many items.</param>
/// <param name="Items">The ids of the first hundred of them, in export order.</param>
public sealed record NameTotal(string Name, int Count, bool IsHandled, int ItemCount, IReadOnlyList<string> Items);

/// <summary>What became of one kind of thing.</summary>
/// <param name="Read">How many the input holds.</param>
/// <param name="Written">How many the output holds.</param>
/// <param name="Left">How many were left out.</param>
public readonly record struct Account(int Read, int Written, int Left);
