// Letters that are faces.
namespace BlogConverter.Proof;

/// <summary>
/// WordPress shows <c>:D</c>, <c>8-)</c> and <c>:oops:</c> as pictures: a letter behind a colon or semicolon, an eight before a mouth and a word
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

        char eyes = before == '-' && word.Start > 1 ? text[word.Start - 2] : before;
        return eyes is ':' or ';' || (text[word.Start] == '8' && char.IsWhiteSpace(before) && (after == ')' || text.AsSpan(word.End).StartsWith("-)", StringComparison.Ordinal)));
    }
}
