// What would begin a block if it stood at the start of a line.
namespace BlogConverter.Markdown;

/// <summary>The places of a paragraph where a line can begin.</summary>
internal enum LinePlace : byte
{
    /// <summary>Not at the start of a line, or where no block can begin.</summary>
    None,

    /// <summary>The first line of a paragraph.</summary>
    First,

    /// <summary>The first line of a list item or quote.</summary>
    Container,

    /// <summary>A line after a hard break: it can make what stands above a heading or a table.</summary>
    Later,
}

/// <summary>Finds the one character at the start of a line that needs a backslash so that the line stays text.</summary>
internal static class LineStart
{
    /// <summary>The index of the character to escape; -1 when the line is safe.</summary>
    /// <param name="text">The text at the start of the line.</param>
    /// <param name="next">What follows the text; a line feed at the line's end.</param>
    /// <param name="place">Where the line stands.</param>
    public static int EscapeAt(ReadOnlySpan<char> text, char next, LinePlace place)
    {
        bool later = place == LinePlace.Later;
        bool joins = place is LinePlace.Later or LinePlace.Container;
        char first = text[0];
        switch (first)
        {
            case '>':
                return 0;
            case '#':
                int signs = text.IndexOfAnyExcept('#');
                signs = signs < 0 ? text.Length : signs;
                return signs <= 6 && IsGap(At(text, signs, next)) ? 0 : -1;
            case '+':
                return IsGap(At(text, 1, next)) ? 0 : -1;
            case '-' or '*' or '_':
                return (first != '_' && IsGap(At(text, 1, next))) || IsRuler(text, next, joins) ? 0 : -1;
            case '=':
                return later && next == '\n' && !text.ContainsAnyExcept('=', ' ') ? 0 : -1;
            case '|' or ':':
                return joins && IsRuler(text, next, true) ? 0 : -1;
            case '~':
                return text.StartsWith("~~~", StringComparison.Ordinal) ? 0 : -1;
            case '[':
                return IsDefinition(text, place) ? 0 : -1;
            case >= '0' and <= '9':
                int digits = text.IndexOfAnyExceptInRange('0', '9');
                return digits is > 0 and <= 9 && text[digits] is '.' or ')' && IsGap(At(text, digits + 1, next)) ? digits : -1;
            default:
                return -1;
        }
    }

    /// <summary>A thematic break; on a later line also a heading's underline or a table's delimiter row, and so behind a list's marker, which may be one of its characters.</summary>
    private static bool IsRuler(ReadOnlySpan<char> text, char next, bool joins)
    {
        if (next != '\n')
        {
            return false;
        }

        if (joins && !text.ContainsAnyExcept("-:| ") && text.Contains('-'))
        {
            return true;
        }

        return !text.ContainsAnyExcept(text[0], ' ') && text.Count(text[0]) >= (joins && text[0] != '_' ? 1 : 3);
    }

    /// <summary>A link's or footnote's definition; in a quote an alert.</summary>
    private static bool IsDefinition(ReadOnlySpan<char> text, LinePlace place)
    {
        if (place == LinePlace.Container && text.Length > 1 && text[1] == '!')
        {
            return true;
        }

        int end = text.IndexOf(']');
        return end > 0 && end + 1 < text.Length && text[end + 1] == ':' && text[1] != '^';
    }

    private static char At(ReadOnlySpan<char> text, int index, char next) => index < text.Length ? text[index] : next;

    private static bool IsGap(char value) => value is ' ' or '\n';
}
