// Many short texts, as bytes.
using System.Runtime.InteropServices;
using System.Text;

namespace BlogConverter.Index;

/// <summary>Texts that are asked for a few times only, without an object for each: spelled as in <see cref="PackedBytes"/>. Safe for concurrent calls.</summary>
internal sealed class PackedTexts
{
    private const int ChunkSize = 64 * 1024;

    private readonly Lock _adding = new();

    // Replaced by a longer one, never changed: who holds a place finds its chunk, whatever is added meanwhile.
    private volatile byte[][] _chunks = [];
    private int _used = ChunkSize;

    /// <summary>Keeps a text.</summary>
    /// <returns>Where it is.</returns>
    public int Add(ReadOnlySpan<char> text)
    {
        int most = PackedBytes.MostOf(text);
        lock (_adding)
        {
            if (_used + most > ChunkSize)
            {
                _chunks = [.. _chunks, new byte[Math.Max(ChunkSize, most)]];
                _used = 0;
            }

            int place = ((_chunks.Length - 1) * ChunkSize) + _used;
            _used += PackedBytes.Write(_chunks[^1].AsSpan(_used), text);
            return place;
        }
    }

    /// <summary>The text at a place.</summary>
    public string Get(int place)
    {
        ReadOnlySpan<byte> from = At(place);
        return PackedBytes.Text(ref from);
    }

    /// <summary>Copies the text at a place, which has to have room.</summary>
    /// <returns>Its length.</returns>
    public int CopyTo(int place, Span<char> to)
    {
        ReadOnlySpan<byte> bytes = BytesAt(place, out bool isWide);
        if (!isWide)
        {
            return Encoding.Latin1.GetChars(bytes, to);
        }

        bytes.CopyTo(MemoryMarshal.AsBytes(to));
        return bytes.Length / sizeof(char);
    }

    /// <summary>Compares two texts character by character.</summary>
    public int Compare(int one, int other)
    {
        ReadOnlySpan<byte> bytes = BytesAt(one, out bool isWide);
        ReadOnlySpan<byte> others = BytesAt(other, out bool isOtherWide);
        return isWide || isOtherWide ? string.CompareOrdinal(Get(one), Get(other)) : bytes.SequenceCompareTo(others);
    }

    private ReadOnlySpan<byte> BytesAt(int place, out bool isWide)
    {
        ReadOnlySpan<byte> from = At(place);
        return PackedBytes.Characters(ref from, out isWide);
    }

    private ReadOnlySpan<byte> At(int place) => _chunks[place / ChunkSize].AsSpan(place % ChunkSize);
}
