// A part of a file as a stream.
using BlogConverter.Readers;

namespace BlogConverter.Media.Uploads;

/// <summary>Reads from one place of a file to another; a file that ends earlier is an error and no shorter slice.</summary>
/// <param name="file">The file; closed with the slice.</param>
/// <param name="offset">Where the slice begins.</param>
/// <param name="length">How long it is.</param>
internal sealed class FileSlice(FileStream file, long offset, long length) : ForwardStream
{
    public override long Length => length;

    public override int Read(Span<byte> buffer)
    {
        int wanted = (int)Math.Min(buffer.Length, length - BytesRead);
        if (wanted == 0)
        {
            return 0;
        }

        int read = RandomAccess.Read(file.SafeFileHandle, buffer[..wanted], offset + BytesRead);
        BytesRead += read;
        return read > 0 ? read : throw new InvalidDataException("The archive ends inside the file.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
