// Which characters words are made of.
using System.Globalization;
using System.Text;

namespace BlogConverter.Proof;

/// <summary>What a character does to the word before it.</summary>
internal enum CharacterRole : byte
{
    /// <summary>Ends it.</summary>
    Parts,

    /// <summary>Goes on with it.</summary>
    Word,

    /// <summary>Nothing: it cannot be seen.</summary>
    Invisible,
}

/// <summary>
/// A word is a run of letters, digits and the marks upon them; quotes, dashes and emoji part words, so that how they are written does not
/// matter; invisible characters do not.
/// </summary>
internal static class WordCharacters
{
    /// <summary>The role of the character at an index; one outside of the basic plane is two long.</summary>
    public static CharacterRole RoleAt(ReadOnlySpan<char> text, int at, out int length)
    {
        char c = text[at];
        length = 1;
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) ? CharacterRole.Word : CharacterRole.Parts;
        }

        if (char.IsHighSurrogate(c) && at + 1 < text.Length && Rune.TryCreate(c, text[at + 1], out Rune rune))
        {
            length = 2;
            return Rune.IsLetterOrDigit(rune) ? CharacterRole.Word : CharacterRole.Parts;
        }

        return IsInvisible(c) ? CharacterRole.Invisible
            : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? CharacterRole.Word
            : CharacterRole.Parts;
    }

    /// <summary>Soft hyphens, joiners, variation selectors, byte order marks.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');
}
