// How much a download may take.
namespace BlogConverter.Media.Download;

/// <summary>The limits of one file's download, and how many run at once. The limits towards a host are those of the network's room.</summary>
internal sealed record DownloadLimits
{
    /// <summary>A larger file is left where it is.</summary>
    public long MostBytes { get; init; } = 512L << 20;

    /// <summary>The time that every file has, however small.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Bytes a second below which a file of known length is given up.</summary>
    public long SlowestRate { get; init; } = 16 * 1024;

    /// <summary>The time for a file whose length the server does not tell.</summary>
    public TimeSpan LongestUnknown { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often a file is gone on with after its connection broke.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Files at the same time, on all hosts together.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>The time for a body.</summary>
    /// <param name="length">Its length; null when unknown.</param>
    public TimeSpan TimeFor(long? length) => length is { } bytes ? Patience + TimeSpan.FromSeconds((double)bytes / SlowestRate) : LongestUnknown;
}
