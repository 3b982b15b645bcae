// Stops at what unpacks to more than any blog.
namespace BlogConverter.Readers;

/// <summary>Reads unpacked data and refuses a decompression bomb: an export shrinks to a tenth or so, never to a thousandth.</summary>
/// <param name="inner">The unpacked data; closed with this stream.</param>
/// <param name="packedLength">How many bytes it is packed in.</param>
/// <param name="limits">How much it may unpack to.</param>
/// <param name="owner">Closed with this stream too; may be null.</param>
internal sealed class GuardedStream(Stream inner, long packedLength, InputLimits limits, IDisposable? owner = null) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        BytesRead += read;
        return limits.AreExceededBy(BytesRead, packedLength) ? throw new InvalidDataException("It unpacks to more than an export can be; --unpack-limit and --unpack-ratio raise what is allowed.") : read;
    }

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
