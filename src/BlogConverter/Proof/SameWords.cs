// Whether two texts say the same words.
namespace BlogConverter.Proof;

/// <summary>
/// Compares as much as is equal at once, and at each difference looks whether it is one of what stands between words only. This took a fifth
/// of the time of two lists of words.
/// </summary>
internal static class SameWords
{
    /// <summary>True where both say the same words in the same order.</summary>
    public static bool Hold(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        bool parted = true;
        while (true)
        {
            int same = left.CommonPrefixLength(right);
            if (same > 0 && char.IsHighSurrogate(left[same - 1]))
            {
                same--;
            }

            parted = IsParted(left[..same]) ?? parted;
            int leftGap = Gap(left[same..], out bool leftParts), rightGap = Gap(right[same..], out bool rightParts);
            left = left[(same + leftGap)..];
            right = right[(same + rightGap)..];
            if (left.IsEmpty || right.IsEmpty)
            {
                return left.IsEmpty && right.IsEmpty;
            }

            if ((leftGap == 0 && rightGap == 0) || (!parted && leftParts != rightParts))
            {
                return false;
            }

            parted |= leftParts;
        }
    }

    /// <summary>Whether a text ends between words; null where it holds nothing that can be seen.</summary>
    private static bool? IsParted(ReadOnlySpan<char> text)
    {
        for (int at = text.Length - 1; at >= 0; at--)
        {
            at -= at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? 1 : 0;
            CharacterRole role = WordCharacters.RoleAt(text, at, out _);
            if (role != CharacterRole.Invisible)
            {
                return role == CharacterRole.Parts;
            }
        }

        return null;
    }

    /// <summary>How much stands before the next word, and whether that ends the one before.</summary>
    private static int Gap(ReadOnlySpan<char> text, out bool parts)
    {
        parts = false;
        int at = 0;
        while (at < text.Length)
        {
            CharacterRole role = WordCharacters.RoleAt(text, at, out int length);
            if (role == CharacterRole.Word)
            {
                break;
            }

            parts |= role == CharacterRole.Parts;
            at += length;
        }

        return at;
    }
}
