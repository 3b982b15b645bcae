// What counts as white space where.
using System.Buffers;

namespace BlogConverter.Markdown;

/// <summary>White space as HTML collapses it, and as emphasis must not touch it.</summary>
internal static class Whitespace
{
    /// <summary>White space that HTML collapses (HTML, section 4.1.2, "ASCII whitespace").</summary>
    public static SearchValues<char> Collapsible { get; } = SearchValues.Create(" \t\n\r\f");

    /// <summary>Collapsible white space that is no plain space.</summary>
    public static SearchValues<char> Odd { get; } = SearchValues.Create("\t\n\r\f");

    public static bool IsCollapsible(char value) => value is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>White space that is moved out of the edges of emphasis and links: what CommonMark calls Unicode white space.</summary>
    public static bool IsEdge(char value) => value <= ' ' ? IsCollapsible(value) : value >= '\u00A0' && char.IsWhiteSpace(value) && value is not ('\u2028' or '\u2029');

    /// <summary>White space that is dropped at the start and end of lines; other Unicode spaces, such as the ideographic one that indents paragraphs, stay.</summary>
    public static bool IsTrimmed(char value) => IsCollapsible(value) || value == '\u00A0';

    /// <summary>Whether nothing but collapsible white space is there.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Collapsible);

    /// <summary>Trims, and turns each run of white space into one space: for titles and alternative texts.</summary>
    public static string Collapse(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim(" \t\n\r\f");
        if (!trimmed.ContainsAny(Odd) && trimmed.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        Span<char> target = trimmed.Length <= 256 ? stackalloc char[trimmed.Length] : new char[trimmed.Length];
        int length = 0;
        foreach (char c in trimmed)
        {
            if (!IsCollapsible(c))
            {
                target[length++] = c;
            }
            else if (target[length - 1] != ' ')
            {
                target[length++] = ' ';
            }
        }

        return new string(target[..length]);
    }
}
