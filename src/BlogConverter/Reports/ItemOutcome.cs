// The closed lists of a report.
namespace BlogConverter.Reports;

/// <summary>What became of an item.</summary>
public enum ItemOutcome
{
    /// <summary>Its file is in the output folder; see <see cref="WrittenState"/>.</summary>
    Written,

    /// <summary>It was left out on purpose; see <see cref="Model.SkipReason"/>.</summary>
    Skipped,

    /// <summary>It should be in the output folder and is not; see <see cref="FailReason"/>.</summary>
    Failed,
}

/// <summary>What became of a written item's file. All of them count as written.</summary>
public enum WrittenState
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It was there as an earlier run had written it, and differs now.</summary>
    Updated,

    /// <summary>It was there and is the same.</summary>
    Unchanged,

    /// <summary>Something else stands there, written by somebody else or changed since; it was not touched.</summary>
    Kept,
}

/// <summary>Why an item failed.</summary>
public enum FailReason
{
    /// <summary>Too little of it could be read.</summary>
    Unreadable,

    /// <summary>Its content could not be converted.</summary>
    Conversion,

    /// <summary>Its file could not be written.</summary>
    Output,

    /// <summary>The proof found a loss, and losses are not allowed.</summary>
    Loss,
}
