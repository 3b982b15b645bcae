// What an input may ask of the machine at most.
namespace BlogConverter.Readers;

/// <summary>Bounds that no blog comes near. What is beyond them is reported and passed over; the rest is read. Immutable.</summary>
public sealed record InputLimits
{
    /// <summary>Below this size nothing is suspicious: 256 MiB.</summary>
    internal const long Unsuspicious = 256L << 20;

    /// <summary>The limits when nobody chooses.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>The longest item in characters, which is also what is held in memory of an input at one time; to convert an item takes some 55 bytes a character. Default: 32 Mi.</summary>
    public int ItemLength { get; init; } = 32 << 20;

    /// <summary>The most bytes that a packed file, or an archive with all its entries, may unpack to. Default: 64 GiB.</summary>
    public long Unpacked { get; init; } = 64L << 30;

    /// <summary>How many times its size a packed file may unpack to, once that is more than 256 MiB. Default: 300.</summary>
    public int UnpackRatio { get; init; } = 300;

    /// <summary>The most entries of an archive: the directory of more would not fit into memory beside anything else. Default: 1,000,000.</summary>
    public int Entries { get; init; } = 1_000_000;

    /// <summary>The limits that the options of a conversion name.</summary>
    public static InputLimits Of(ConversionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            ItemLength = Math.Clamp(options.ItemLimit, 1, 512) << 20,
            Unpacked = (long)Math.Max(options.UnpackLimit, 1) << 30,
            UnpackRatio = Math.Max(options.UnpackRatio, 1),
            Entries = Math.Max(options.EntryLimit, 1),
        };
    }

    /// <summary>True when no honest file unpacks to so much.</summary>
    internal bool AreExceededBy(long unpacked, long packed) => unpacked > Unpacked || (unpacked > Unsuspicious && unpacked / UnpackRatio > packed);
}
