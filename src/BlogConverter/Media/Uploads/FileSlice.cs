// A part of a file as a stream.
namespace BlogConverter.Media.Uploads;

/// <summary>Reads from one place of a file to another; a file that ends earlier is an error and no shorter slice.</summary>
/// <param name="file">The file; closed with the slice.</param>
/// <param name="offset">Where the slice begins.</param>
/// <param name="length">How long it is.</param>
internal sealed class FileSlice(FileStream file, long offset, long length) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int wanted = (int)Math.Min(buffer.Length, length - _read);
        if (wanted == 0)
        {
            return 0;
        }

        int read = RandomAccess.Read(file.SafeFileHandle, buffer[..wanted], offset + _read);
        _read += read;
        return read > 0 ? read : throw new InvalidDataException("The archive ends inside the file.");
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
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
