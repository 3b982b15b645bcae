// How much of a text needs no cleaning.
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BlogConverter.Proof;

/// <summary>
/// Nearly all text of nearly all posts stays as it is in a reading: one look at eight characters at once sees that, and counts their spaces. Three
/// searches one after the other took three times as long.
/// </summary>
internal static class CleanText
{
    /// <summary>How much of a text's beginning holds neither control characters nor two spaces side by side; the spaces in it.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, out int spaces)
    {
        spaces = 0;
        uint behindSpace = 0;
        int at = 0;
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        for (; units.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> block = Vector128.Create(units[at..]);
            uint found = Vector128.Equals(block, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
            if (Vector128.LessThanAny(block, Vector128.Create((ushort)' ')) || (found & ((found << 1) | behindSpace)) != 0)
            {
                return at;
            }

            spaces += BitOperations.PopCount(found);
            behindSpace = found >> (Vector128<ushort>.Count - 1);
        }

        for (; at < text.Length && text[at] >= ' '; at++)
        {
            uint found = text[at] == ' ' ? 1u : 0;
            if ((found & behindSpace) != 0)
            {
                break;
            }

            spaces += (int)found;
            behindSpace = found;
        }

        return at;
    }
}
