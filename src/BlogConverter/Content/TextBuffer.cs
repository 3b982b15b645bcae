// A growing text in a rented array.
using System.Buffers;

namespace BlogConverter.Content;

/// <summary>What the text side writes into. Passed by reference, disposed by whoever made it.</summary>
internal ref struct TextBuffer : IDisposable
{
    private char[] _array;

    public TextBuffer(int capacity) => _array = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 256));

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _array.AsSpan(0, Length);

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (_array.Length - Length < text.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_array.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char c)
    {
        if (Length == _array.Length)
        {
            Grow(1);
        }

        _array[Length++] = c;
    }

    /// <summary>Forgets everything from a place on.</summary>
    public void Cut(int length) => Length = length;

    public override readonly string ToString() => new(_array, 0, Length);

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_array);

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_array.Length * 2, Length + more));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_array);
        _array = larger;
    }
}
