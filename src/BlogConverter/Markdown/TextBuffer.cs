// Characters that grow in a pooled array.
using System.Buffers;

namespace BlogConverter.Markdown;

/// <summary>A list of characters without the chunks of a <c>StringBuilder</c>: spans of it can be searched and compared as they stand.</summary>
/// <param name="capacity">About how long it will be.</param>
internal sealed class TextBuffer(int capacity = 4096) : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 256));

    public int Length { get; private set; }

    public char this[int index] => _chars[index];

    /// <summary>The last character; a line feed when there is none.</summary>
    public char Last => Length == 0 ? '\n' : _chars[Length - 1];

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, Length);

    public ReadOnlySpan<char> Slice(int start, int length) => _chars.AsSpan(start, length);

    public void Append(char value)
    {
        if (Length == _chars.Length)
        {
            Grow(1);
        }

        _chars[Length++] = value;
    }

    public void Append(char value, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Append(value);
        }
    }

    public void Append(ReadOnlySpan<char> value)
    {
        if (value.Length > _chars.Length - Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_chars.AsSpan(Length));
        Length += value.Length;
    }

    /// <summary>Puts a character before the one at an index near the end.</summary>
    public void Insert(int index, char value)
    {
        Append('\0');
        _chars.AsSpan(index, Length - 1 - index).CopyTo(_chars.AsSpan(index + 1));
        _chars[index] = value;
    }

    /// <summary>Forgets what stands at and after an index.</summary>
    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    public override string ToString() => new(_chars, 0, Length);

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + more));
        _chars.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
