// How numbers and texts are spelled as bytes.
using System.Runtime.InteropServices;
using System.Text;

namespace BlogConverter.Index;

/// <summary>
/// A number has seven bits in each byte, the lowest first. A text is its length and width in one number, then a byte for each character where that is enough, else two:
/// any text comes back as it was.
/// </summary>
internal static class PackedBytes
{
    /// <summary>The most bytes that a number takes.</summary>
    public const int LongestNumber = 10;

    /// <summary>The most bytes that a text takes.</summary>
    public static int MostOf(ReadOnlySpan<char> text) => LongestNumber + (text.Length * (IsWide(text) ? sizeof(char) : 1));

    /// <summary>Writes a number.</summary>
    /// <returns>How many bytes it took.</returns>
    public static int Write(Span<byte> to, ulong number)
    {
        int at = 0;
        for (; number > 0x7F; number >>= 7)
        {
            to[at++] = (byte)(number | 0x80);
        }

        to[at++] = (byte)number;
        return at;
    }

    /// <summary>Writes a text.</summary>
    /// <returns>How many bytes it took.</returns>
    public static int Write(Span<byte> to, ReadOnlySpan<char> text)
    {
        bool isWide = IsWide(text);
        int head = Write(to, ((ulong)text.Length * 2) + (isWide ? 1u : 0));
        if (!isWide)
        {
            return head + Encoding.Latin1.GetBytes(text, to[head..]);
        }

        MemoryMarshal.AsBytes(text).CopyTo(to[head..]);
        return head + (text.Length * sizeof(char));
    }

    /// <summary>Takes a number from the front.</summary>
    public static ulong Number(scoped ref ReadOnlySpan<byte> from)
    {
        ulong number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = from[0];
            from = from[1..];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>Takes the characters of a text from the front, as they are spelled.</summary>
    public static ReadOnlySpan<byte> Characters(scoped ref ReadOnlySpan<byte> from, out bool isWide)
    {
        ulong shape = Number(ref from);
        isWide = shape % 2 == 1;
        ReadOnlySpan<byte> characters = from[..((int)(shape / 2) * (isWide ? sizeof(char) : 1))];
        from = from[characters.Length..];
        return characters;
    }

    /// <summary>Takes a text from the front.</summary>
    public static string Text(scoped ref ReadOnlySpan<byte> from)
    {
        ReadOnlySpan<byte> characters = Characters(ref from, out bool isWide);
        return isWide ? new string(MemoryMarshal.Cast<byte, char>(characters)) : Encoding.Latin1.GetString(characters);
    }

    private static bool IsWide(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('\0', '\u00FF');
}
