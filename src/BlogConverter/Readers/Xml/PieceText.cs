// The text of a piece of an export.
using System.Buffers;

namespace BlogConverter.Readers.Xml;

/// <summary>
/// What was cut out of an input: a string, or for the many items of a large export a buffer that goes back when the piece was read.
/// Strings of whole items were a tenth of all that a run allocates, and the first pass hardly looks into them.
/// </summary>
internal sealed class PieceText : IDisposable
{
    /// <summary>Longer pieces are rare, and their buffers are better let go than kept.</summary>
    private const int LongestLent = 1 << 17;

    private char[]? _lent;
    private string? _string;
    private ReadOnlyMemory<char> _text;

    private PieceText(ReadOnlyMemory<char> text) => _text = text;

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Span => _text.Span;

    /// <summary>Keeps a text as a string.</summary>
    public static PieceText Of(ReadOnlySpan<char> text)
    {
        var kept = text.ToString();
        return new(kept.AsMemory()) { _string = kept };
    }

    /// <summary>Keeps a text until it is disposed of; whoever does not leaves the buffer to the garbage collector.</summary>
    public static PieceText Lent(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLent)
        {
            return Of(text);
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(buffer);
        return new(buffer.AsMemory(0, text.Length)) { _lent = buffer };
    }

    /// <summary>Reads the text from its beginning.</summary>
    /// <param name="without">What is left out; null for nothing.</param>
    /// <param name="mark">What stands in its place.</param>
    public TextReader Open(Range? without = null, char mark = '\0') => new PieceReader(_text, without, mark);

    public override string ToString() => _string ??= _text.ToString();

    public void Dispose()
    {
        (_text, _string) = (default, null);
        if (Interlocked.Exchange(ref _lent, null) is { } lent)
        {
            ArrayPool<char>.Shared.Return(lent);
        }
    }

    private sealed class PieceReader(ReadOnlyMemory<char> text, Range? without, char mark) : TextReader
    {
        private readonly int _gap = without?.Start.Value ?? -1;
        private int _at;

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            if (_at == _gap && !buffer.IsEmpty)
            {
                buffer[0] = mark;
                _at = without!.Value.End.Value;
                return 1;
            }

            int length = Math.Min(buffer.Length, (_at < _gap ? _gap : text.Length) - _at);
            text.Span.Slice(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }

        public override int Peek() => _at == _gap ? mark : _at < text.Length ? text.Span[_at] : -1;

        public override int Read()
        {
            char one = '\0';
            return Read(new Span<char>(ref one)) == 0 ? -1 : one;
        }
    }
}
