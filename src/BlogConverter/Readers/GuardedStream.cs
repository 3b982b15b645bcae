// Stops at what unpacks to more than any blog.
namespace BlogConverter.Readers;

/// <summary>Reads unpacked data and refuses a decompression bomb: an export shrinks to a tenth or so, never to a thousandth.</summary>
/// <param name="inner">The unpacked data; closed with this stream.</param>
/// <param name="packedLength">How many bytes it is packed in.</param>
/// <param name="most">The most bytes that it may unpack to.</param>
/// <param name="owner">Closed with this stream too; may be null.</param>
internal sealed class GuardedStream(Stream inner, long packedLength, long most, IDisposable? owner = null) : Stream
{
    /// <summary>Below this size nothing is suspicious: 256 MiB.</summary>
    public const long Unsuspicious = 256L << 20;

    /// <summary>The largest plausible ratio of unpacked to packed size.</summary>
    public const long LargestRatio = 300;

    private long _read;

    /// <summary>True when no honest file unpacks to so much.</summary>
    public static bool IsBomb(long unpacked, long packed) => unpacked > Unsuspicious && unpacked / LargestRatio > packed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _read += read;
        return _read > most || IsBomb(_read, packedLength)
            ? throw new InvalidDataException("It unpacks to more than an export can be.")
            : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner?.Dispose();
        }

        base.Dispose(disposing);
    }
}
