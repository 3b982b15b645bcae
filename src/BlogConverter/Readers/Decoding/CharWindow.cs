// A window of characters that slides over an input and grows with what is looked at.

namespace BlogConverter.Readers.Decoding;

/// <summary>Holds the characters from the beginning of the current piece. Positions count from there and stay valid while the window grows.</summary>
internal sealed class CharWindow(DecodedText text)
{
    private char[] _buffer = new char[128 * 1024];
    private int _start;
    private int _end;

    /// <summary>What has been read of the current piece and beyond.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(_start, _end - _start);

    /// <summary>True when more stands in the window than one item may be long; whoever can goes on without that item.</summary>
    public bool IsTooLong => _end - _start > text.Limits.ItemLength;

    /// <summary>True when no more characters will come.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The line at which the current piece begins, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Reads more, and more at a time the longer the piece is, so that looking again costs linear time. False at the end of the input.</summary>
    public bool Grow()
    {
        if (IsComplete)
        {
            return false;
        }

        int length = _end - _start;
        if (length > 2L * text.Limits.ItemLength)
        {
            // Nobody passed over it: what comes is not read, rather than all memory taken.
            text.StopAt(Line);
            IsComplete = true;
            return false;
        }

        if (length > _buffer.Length / 2)
        {
            char[] larger = new char[_buffer.Length * 2];
            Text.CopyTo(larger);
            _buffer = larger;
        }
        else if (_start > 0)
        {
            Text.CopyTo(_buffer);
        }

        (_start, _end) = (0, length);
        while (_buffer.Length - _end >= 2 && !IsComplete)
        {
            int read = text.Read(_buffer.AsSpan(_end));
            _end += read;
            IsComplete = read == 0;
        }

        return _end > length;
    }

    /// <summary>Sees to it that as many characters can be looked at, if the input has them.</summary>
    public void Require(int length)
    {
        while (_end - _start < length && Grow())
        {
        }
    }

    /// <summary>Takes characters from the front; the next piece begins behind them.</summary>
    public void Advance(int length)
    {
        Line += Text[..length].Count('\n');
        _start += length;
    }
}
