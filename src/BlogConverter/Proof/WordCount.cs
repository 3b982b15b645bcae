// How many words a text has.
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BlogConverter.Proof;

/// <summary>Counts where words begin, sixteen ASCII characters at a time: to look at each by itself took as long as all other work on a text.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int count = 0;
        uint within = 0;
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        for (int at = 0; at < text.Length;)
        {
            if (text.Length - at >= Vector256<ushort>.Count && Vector256.Create(units[at..]) is var block && Vector256.LessThanAll(block, Vector256.Create((ushort)128)))
            {
                uint words = WordCharactersOf(block);
                count += BitOperations.PopCount(words & ~((words << 1) | within));
                within = words >> (Vector256<ushort>.Count - 1);
                at += Vector256<ushort>.Count;
                continue;
            }

            CharacterRole role = WordCharacters.RoleAt(text, at, out int length);
            uint isWord = role == CharacterRole.Word ? 1u : role == CharacterRole.Parts ? 0 : within;
            count += (int)(isWord & ~within);
            within = isWord;
            at += length;
        }

        return count;
    }

    /// <summary>A bit for each character that is a letter or a digit.</summary>
    private static uint WordCharactersOf(Vector256<ushort> block)
    {
        Vector256<ushort> letters = Vector256.LessThan((block | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        Vector256<ushort> digits = Vector256.LessThan(block - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
        return (letters | digits).ExtractMostSignificantBits();
    }
}
