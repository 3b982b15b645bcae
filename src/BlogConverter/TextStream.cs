// A file of text that is made while it is written.
using System.Text;
using BlogConverter.Outputs;
using BlogConverter.Readers;

namespace BlogConverter;

/// <summary>Reads pieces of text as UTF-8, so that a file which grows with the site is never whole in memory.</summary>
/// <param name="pieces">The text; no piece ends within a surrogate pair.</param>
internal sealed class TextStream(IEnumerable<string> pieces) : ForwardStream
{
    private readonly IEnumerator<string> _pieces = pieces.GetEnumerator();
    private byte[] _bytes = new byte[1024];
    private int _length;
    private int _given;

    /// <summary>A file of such a text.</summary>
    /// <param name="path">See <see cref="StreamedFile"/>.</param>
    /// <param name="pieces">Makes the text from its beginning.</param>
    public static StreamedFile File(string path, Func<IEnumerable<string>> pieces) => new(path, () => new TextStream(pieces())) { Pieces = pieces };

    public override int Read(Span<byte> buffer)
    {
        int read = 0;
        while (read < buffer.Length && (_given < _length || Next()))
        {
            int length = Math.Min(_length - _given, buffer.Length - read);
            _bytes.AsSpan(_given, length).CopyTo(buffer[read..]);
            _given += length;
            read += length;
        }

        BytesRead += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        _pieces.Dispose();
        base.Dispose(disposing);
    }

    private bool Next()
    {
        if (!_pieces.MoveNext())
        {
            return false;
        }

        int most = Encoding.UTF8.GetMaxByteCount(_pieces.Current.Length);
        _bytes = most > _bytes.Length ? new byte[most] : _bytes;
        (_length, _given) = (Encoding.UTF8.GetBytes(_pieces.Current, _bytes), 0);
        return true;
    }
}
