// Letters that are faces.
namespace BlogConverter.Proof;

/// <summary>
/// WordPress shows <c>:D</c>, <c>8-)</c> and <c>:oops:</c> as pictures where they stand apart: a letter behind a colon or semicolon, an eight before a mouth and a word
/// between colons are no words. Neither is the name that opens a formula, <c>$latex</c>.
/// </summary>
internal static class Smileys
{
    public static List<Word> Without(List<Word> words, string text)
    {
        // Looked for only where a colon, semicolon, eight or dollar stands.
        if (text.AsSpan().IndexOfAny(":;8$") >= 0)
        {
            words.RemoveAll(word => IsOne(word, text));
        }

        return words;
    }

    /// <summary>False where no word of a text without tags can be one; true says nothing.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(":;8$") is >= 0 and int at)
        {
            char before = at > 0 ? text[at - 1] : ' ', found = text[at];
            text = text[(at + 1)..];
            bool may = found switch
            {
                '8' => char.IsWhiteSpace(before) && text is [')', ..] or ['-', ')', ..],
                '$' => text.StartsWith("latex", StringComparison.Ordinal),
                _ => IsFaceOrName(text),
            };
            if (may)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where behind a colon or semicolon a letter stands alone, or a word before another colon.</summary>
    private static bool IsFaceOrName(ReadOnlySpan<char> text)
    {
        int start = text is ['-', ..] ? 1 : 0, units = 0;
        for (int at = start, length; at < text.Length; at += length)
        {
            CharacterRole role = WordCharacters.RoleAt(text, at, out length);
            if (role == CharacterRole.Parts)
            {
                return units == 1 || (units > 0 && start == 0 && text[at] == ':');
            }

            units += role == CharacterRole.Word ? length : 0;
        }

        return units == 1;
    }

    private static bool IsOne(Word word, string text)
    {
        char before = word.Start > 0 ? text[word.Start - 1] : ' ', after = word.End < text.Length ? text[word.End] : ' ';
        if (word.End - word.Start > 1)
        {
            return (before == ':' && after == ':') || (before == '$' && text.AsSpan(word.Start, word.End - word.Start) is "latex");
        }

        int face = before == '-' ? word.Start - 2 : word.Start - 1;
        bool opens = face >= 0 && text[face] is ':' or ';' && (face == 0 || char.IsWhiteSpace(text[face - 1]) || text[face - 1] == '>');
        return opens || (text[word.Start] == '8' && char.IsWhiteSpace(before) && (after == ')' || text.AsSpan(word.End).StartsWith("-)", StringComparison.Ordinal)));
    }
}
