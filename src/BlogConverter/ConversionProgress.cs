// How far a conversion has come.
namespace BlogConverter;

/// <summary>The passes over the input, and what lies between them.</summary>
public enum ConversionPhase
{
    /// <summary>Learning what is there; nothing is written yet.</summary>
    Indexing,

    /// <summary>Looking for the media that posts use; only before a download.</summary>
    Collecting,

    /// <summary>Fetching media; the figures are files.</summary>
    Downloading,

    /// <summary>Converting and writing.</summary>
    Converting,
}

/// <summary>A report of progress, made about every hundred items.</summary>
/// <param name="Phase">The pass.</param>
/// <param name="ItemsDone">Items seen in this pass, of whatever type.</param>
/// <param name="ItemsTotal">Items in all; null in the first pass, which counts them.</param>
public readonly record struct ConversionProgress(ConversionPhase Phase, int ItemsDone, int? ItemsTotal);
