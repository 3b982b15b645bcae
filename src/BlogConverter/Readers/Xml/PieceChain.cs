// One XML reader for many pieces.
using System.Xml;

namespace BlogConverter.Readers.Xml;

/// <summary>
/// Reads sound pieces one behind the other as one long fragment, with a mark of its own behind each: an XML reader and its buffers weigh more than most items, and were a twentieth of all
/// that a run allocates. A reader that does not stand at the mark afterwards is given up: it saw damage, or something that it would carry over into the next piece.
/// </summary>
/// <param name="open">Makes a reader of fragments.</param>
internal sealed class PieceChain(Func<TextReader, XmlReader> open) : IDisposable
{
    /// <summary>A reader keeps the buffers that a long piece made it take.</summary>
    private const int LongestKept = 1 << 17;

    // Nobody who writes an export can know it.
    private static readonly string Mark = "end-" + Guid.NewGuid().ToString("N");

    private readonly Links _links = new();
    private XmlReader? _reader;

    /// <summary>False when no further piece can be read.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Reads a piece.</summary>
    /// <param name="piece">The piece; begins with a tag.</param>
    /// <param name="read">What to do with the reader, which stands on that tag. Its lines are not those of the piece.</param>
    /// <exception cref="XmlException">The piece is damaged.</exception>
    public T Read<T>(TextReader piece, Func<XmlReader, T> read)
    {
        GoesOn = false;
        _links.Add(piece);
        // Not before there is something to read: a reader looks at its input at once.
        _reader ??= open(_links);
        _reader.Read();
        T result = read(_reader);
        GoesOn = _reader is { NodeType: XmlNodeType.Element, Depth: 0 } && _reader.LocalName == Mark && !_links.IsAtEnd && _links.Length <= LongestKept;
        _links.LetGo();
        return result;
    }

    public void Dispose() => _reader?.Dispose();

    /// <summary>The piece, and the mark.</summary>
    private sealed class Links : TextReader
    {
        private static readonly string End = $"<{Mark}/>\n";

        private TextReader _piece = Null;
        private int _ofEnd = End.Length;

        /// <summary>How many characters were read of the piece.</summary>
        public int Length { get; private set; }

        /// <summary>True when somebody read on behind the mark, and was told that nothing follows.</summary>
        public bool IsAtEnd { get; private set; }

        public void Add(TextReader piece) => (_piece, _ofEnd, Length) = (piece, 0, 0);

        /// <summary>A piece that was read may be long, and the next one a long way off.</summary>
        public void LetGo() => _piece = Null;

        public override int Read(char[] buffer, int index, int count)
        {
            int read = _piece.Read(buffer, index, count);
            Length += read;
            if (read > 0 || count == 0)
            {
                return read;
            }

            int rest = Math.Min(count, End.Length - _ofEnd);
            End.CopyTo(_ofEnd, buffer, index, rest);
            _ofEnd += rest;
            IsAtEnd |= rest == 0;
            return rest;
        }
    }
}
