// What an input may ask of the machine at most.
namespace BlogConverter.Readers;

/// <summary>Bounds that no blog comes near. What is beyond them is reported and passed over; the rest is read.</summary>
internal sealed record InputLimits
{
    /// <summary>The limits when nobody chooses.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>The longest item in characters, which is also what is held in memory of an input at one time. Default: 128 Mi.</summary>
    public int ItemLength { get; init; } = 128 << 20;

    /// <summary>The most bytes that a packed file, or an archive with all its entries, may unpack to. Default: 64 GiB.</summary>
    public long Unpacked { get; init; } = 64L << 30;

    /// <summary>The most entries of an archive: the directory of more would not fit into memory beside anything else. Not an option, because no blog has as many files.</summary>
    public int Entries { get; init; } = 1_000_000;

    /// <summary>The limits that a user chose.</summary>
    public static InputLimits Of(ConversionOptions options) =>
        new() { ItemLength = Math.Clamp(options.ItemLimit, 1, 512) << 20, Unpacked = (long)Math.Max(options.UnpackLimit, 1) << 30 };
}
