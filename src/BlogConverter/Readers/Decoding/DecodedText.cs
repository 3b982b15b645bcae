// Turns the bytes of an input into characters, whatever state they are in.
using System.Buffers;
using System.Text;
using System.Text.Unicode;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Decoding;

/// <summary>Streams an input as text. A byte that is not valid UTF-8 is read as the declared one-byte encoding or as windows-1252; surrogate pairs encoded one by one (CESU-8) are joined.</summary>
internal sealed class DecodedText : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly InputSource _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly TextEncoding _encoding;
    private readonly Decoder? _decoder;
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(BufferSize);
    private readonly Stream _stream;
    private int _start;
    private int _end;
    private bool _noMoreBytes;
    private bool _isDisposed;
    private long _line = 1;
    private long _badBytes;
    private long _firstBadLine;

    private DecodedText(InputSource source, Stream stream, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        _stream = stream;
        while (!_noMoreBytes && _end < _bytes.Length)
        {
            Fill();
        }

        _encoding = TextEncoding.Of(_bytes.AsSpan(0, _end), _end == 0 ? static () => Stream.Null : source.Open);
        _start = _encoding.Preamble;
        _decoder = _encoding.Encoding?.GetDecoder();
        if (_encoding.FalseDeclaration is { } declared)
        {
            diagnostics.Add(Messages.DeclaredEncodingIsWrong(new(source.Name, 1), declared, _encoding.Name));
        }
    }

    /// <summary>What the input may ask of the machine.</summary>
    public InputLimits Limits => _source.Limits;

    /// <summary>Opens an input from its beginning. One that cannot be opened any more, or is packed in a way that nobody can unpack, is reported and has no text.</summary>
    public static DecodedText Open(InputSource source, DiagnosticBag diagnostics)
    {
        Stream stream;
        try
        {
            stream = source.Open();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            diagnostics.Add(Messages.InputCannotBeOpened(source.Name, refusal.Message));
            stream = Stream.Null;
        }

        return new(source, stream, diagnostics);
    }

    /// <summary>The first characters of an input. Throws what opening it throws.</summary>
    public static string Head(InputSource source, int length)
    {
        using DecodedText text = new(source, source.Open(), new DiagnosticBag());
        char[] head = ArrayPool<char>.Shared.Rent(length);
        int filled = 0;
        while (text.Read(head.AsSpan(filled, length - filled)) is > 0 and var read)
        {
            filled += read;
        }

        string result = new(head, 0, filled);
        ArrayPool<char>.Shared.Return(head);
        return result;
    }

    /// <summary>A whole input, for formats of many small files.</summary>
    public static string All(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = Open(source, diagnostics);
        char[] buffer = ArrayPool<char>.Shared.Rent(BufferSize);
        var all = new StringBuilder();
        while (text.Read(buffer) is > 0 and var read)
        {
            all.Append(buffer, 0, read);
        }

        ArrayPool<char>.Shared.Return(buffer);
        text.Report();
        return all.ToString();
    }

    /// <summary>Reads on. 0 at the end. The destination has room for at least two characters.</summary>
    public int Read(Span<char> destination)
    {
        int written = 0;
        while (written < destination.Length)
        {
            int step = _decoder is null ? DecodeUtf8(destination[written..]) : Decode(_decoder, destination[written..]);
            _line += destination.Slice(written, step).Count('\n');
            written += step;
            if (step == 0)
            {
                bool noRoomForPair = destination.Length - written < 2 && _end > _start;
                if (_noMoreBytes || noRoomForPair)
                {
                    break;
                }

                Fill();
            }
        }

        return written;
    }

    /// <summary>Says that a piece is too long to be read on.</summary>
    public void StopAt(long line) => _diagnostics.Add(Messages.PieceTooLong(new SourcePosition(_source.Name, line)));

    /// <summary>Says how many bytes had to be repaired. To be called once, at the end.</summary>
    public void Report()
    {
        if (_badBytes > 0)
        {
            _diagnostics.Add(Messages.BytesRepaired(new SourcePosition(_source.Name, _firstBadLine), _badBytes, _encoding.Name, _decoder is null ? _encoding.ByteFallback.WebName : null));
        }
    }

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _stream.Dispose();
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }

    private int DecodeUtf8(Span<char> destination)
    {
        ReadOnlySpan<byte> bytes = _bytes.AsSpan(_start, _end - _start);
        OperationStatus status = Utf8.ToUtf16(bytes, destination, out int used, out int written, replaceInvalidSequences: false, isFinalBlock: _noMoreBytes);
        _start += used;
        return status == OperationStatus.InvalidData && written < destination.Length
            ? written + RepairUtf8(destination, written)
            : written;
    }

    /// <summary>Decodes what stands at the start and is no valid UTF-8. Answers the number of characters written; 0 when more bytes are needed.</summary>
    private int RepairUtf8(Span<char> destination, int written)
    {
        ReadOnlySpan<byte> bytes = _bytes.AsSpan(_start, _end - _start);
        if (bytes[0] == 0xED && (bytes.Length < 2 || bytes[1] >= 0xA0))
        {
            if (bytes.Length < 3 && !_noMoreBytes)
            {
                return 0;
            }

            // Half a surrogate pair: its partner comes in the same way, and a lone one is taken out with the other characters that XML forbids.
            if (bytes.Length >= 3 && bytes[1] is >= 0xA0 and <= 0xBF && bytes[2] is >= 0x80 and <= 0xBF)
            {
                destination[written] = (char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F));
                _start += 3;
                return 1;
            }
        }

        if (_badBytes++ == 0)
        {
            _firstBadLine = _line + destination[..written].Count('\n');
        }

        Span<char> one = stackalloc char[2];
        int count = _encoding.ByteFallback.GetChars(bytes[..1], one);
        destination[written] = count == 0 ? '\uFFFD' : one[0];
        _start++;
        return 1;
    }

    private int Decode(Decoder decoder, Span<char> destination)
    {
        decoder.Convert(_bytes.AsSpan(_start, _end - _start), destination, _noMoreBytes, out int used, out int written, out _);
        _start += used;
        if (destination[..written].Count('\uFFFD') is > 0 and var bad)
        {
            _firstBadLine = _badBytes == 0 ? _line + destination[..destination.IndexOf('\uFFFD')].Count('\n') : _firstBadLine;
            _badBytes += bad;
        }

        return written;
    }

    private void Fill()
    {
        _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
        (_start, _end) = (0, _end - _start);
        try
        {
            int read = _stream.Read(_bytes, _end, _bytes.Length - _end);
            _end += read;
            _noMoreBytes |= read == 0;
        }
        catch (InvalidDataException damage)
        {
            _diagnostics.Add(Messages.CompressedDataIsDamaged(new SourcePosition(_source.Name, _line), damage.Message));
            _noMoreBytes = true;
        }
    }
}
