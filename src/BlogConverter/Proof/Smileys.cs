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
