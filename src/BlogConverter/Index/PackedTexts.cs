// Many short texts, as bytes.
using System.Runtime.InteropServices;
using System.Text;

namespace BlogConverter.Index;

/// <summary>Texts that are asked for a few times only, without an object for each: a byte for each character where that is enough, else two; any text comes back as it was. Safe for concurrent calls.</summary>
internal sealed class PackedTexts
{
    private const int ChunkSize = 64 * 1024;
    private const int LongestHead = 5;

    private readonly Lock _adding = new();

    // Replaced by a longer one, never changed: who holds a place finds its chunk, whatever is added meanwhile.
    private volatile byte[][] _chunks = [];
    private int _used = ChunkSize;

    /// <summary>Keeps a text.</summary>
    /// <returns>Where it is.</returns>
    public int Add(ReadOnlySpan<char> text)
    {
        bool isWide = text.ContainsAnyExceptInRange('\0', '\u00FF');
        int size = text.Length * (isWide ? sizeof(char) : 1);
        lock (_adding)
        {
            if (_used + LongestHead + size > ChunkSize)
            {
                _chunks = [.. _chunks, new byte[Math.Max(ChunkSize, LongestHead + size)]];
                _used = 0;
            }

            int place = ((_chunks.Length - 1) * ChunkSize) + _used;
            Span<byte> to = _chunks[^1].AsSpan(_used);
            int head = WriteHead(to, ((uint)text.Length * 2) + (isWide ? 1u : 0));
            if (isWide)
            {
                MemoryMarshal.AsBytes(text).CopyTo(to[head..]);
            }
            else
            {
                Encoding.Latin1.GetBytes(text, to[head..]);
            }

            _used += head + size;
            return place;
        }
    }

    /// <summary>The text at a place.</summary>
    public string Get(int place)
    {
        ReadOnlySpan<byte> bytes = BytesAt(place, out bool isWide);
        return isWide ? new string(MemoryMarshal.Cast<byte, char>(bytes)) : Encoding.Latin1.GetString(bytes);
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
        ReadOnlySpan<byte> from = _chunks[place / ChunkSize].AsSpan(place % ChunkSize);
        uint shape = 0;
        int head = 0;
        do
        {
            shape |= (uint)(from[head] & 0x7F) << (7 * head);
        }
        while (from[head++] > 0x7F);

        isWide = shape % 2 == 1;
        return from.Slice(head, (int)(shape / 2) * (isWide ? sizeof(char) : 1));
    }

    /// <summary>Seven bits in each byte, the lowest first.</summary>
    private static int WriteHead(Span<byte> to, uint number)
    {
        int at = 0;
        for (; number > 0x7F; number >>= 7)
        {
            to[at++] = (byte)(number | 0x80);
        }

        to[at++] = (byte)number;
        return at;
    }
}
