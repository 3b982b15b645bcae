// What became of one file of the site's.
using BlogConverter.Model;

namespace BlogConverter.Reports;

/// <summary>The account of one upload, with all its sizes and copies.</summary>
/// <param name="Url">The address of the original on the old host; empty when the input tells none.</param>
/// <param name="State">What became of it.</param>
public sealed record AssetEntry(string Url, AssetState State)
{
    /// <summary>The id of the attachment that tells of it; null for a file that only bodies name.</summary>
    public string? AttachmentId { get; init; }

    /// <summary>The ids of the first hundred written items that use it, in the order of the input.</summary>
    public IReadOnlyList<string> UsedIn { get; init; } = [];

    /// <summary>How many written items use it.</summary>
    public int UseCount { get; init; }

    /// <summary>Why it is missing or failed; null for other states.</summary>
    public string? Reason { get; init; }

    /// <summary>The path of the file, relative to the output folder and separated by <c>/</c>; null when it is not there.</summary>
    public string? Path { get; init; }

    /// <summary>True when readers of a written item still load it from the old host.</summary>
    public bool IsLeft => UseCount > 0 && State is AssetState.Kept or AssetState.Missing or AssetState.Failed;
}
