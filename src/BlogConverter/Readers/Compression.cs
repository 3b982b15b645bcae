// Unpacks gzip and zip while it is read.
using System.IO.Compression;

namespace BlogConverter.Readers;

/// <summary>Compressed inputs, told by their first bytes whatever they are called.</summary>
internal static class Compression
{
    /// <summary>True when a file begins like a zip archive. The stream is left where it was.</summary>
    public static bool IsZip(Stream stream) => StartsWith(stream, "PK\u0003\u0004"u8) || StartsWith(stream, "PK\u0005\u0006"u8);

    /// <summary>The stream itself, or what it unpacks to when it is gzip.</summary>
    /// <param name="stream">A file.</param>
    /// <param name="limits">How much it may unpack to.</param>
    public static Stream Unpack(Stream stream, InputLimits limits) =>
        StartsWith(stream, [0x1F, 0x8B]) ? new GuardedStream(new GZipStream(stream, CompressionMode.Decompress), stream.Length, limits) : stream;

    private static bool StartsWith(Stream stream, ReadOnlySpan<byte> mark)
    {
        Span<byte> head = stackalloc byte[4];
        int read = stream.ReadAtLeast(head[..mark.Length], mark.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return head[..read].SequenceEqual(mark);
    }
}
