// Finds the values of one row.
using System.Buffers;

namespace BlogConverter.Readers.Sql;

/// <summary>Takes a row apart without reading its values.</summary>
internal static class RowScanner
{
    /// <summary>The row goes on beyond the text.</summary>
    public const int MoreNeeded = 0;

    /// <summary>What stands there is no row.</summary>
    public const int Damaged = -1;

    private static readonly SearchValues<char> Marks = SearchValues.Create("'\"(),;");

    /// <summary>Reads from the opening parenthesis to behind the closing one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasBackslashes">False when a backslash is a character like any other.</param>
    /// <param name="values">Gets where each value begins and how long it is.</param>
    /// <returns>The row's length, <see cref="MoreNeeded"/> or <see cref="Damaged"/>.</returns>
    public static int Scan(ReadOnlySpan<char> text, bool hasBackslashes, List<(int Start, int Length)> values)
    {
        values.Clear();
        int start = 1;
        int depth = 0;
        for (int at = 1; ;)
        {
            int found = at >= text.Length ? -1 : text[at..].IndexOfAny(Marks);
            if (found < 0)
            {
                return MoreNeeded;
            }

            at += found;
            switch (text[at])
            {
                case '\'' or '"':
                    int end = EndOfString(text, at, hasBackslashes);
                    if (end < 0)
                    {
                        return MoreNeeded;
                    }

                    int next = end;
                    while (next < text.Length && char.IsWhiteSpace(text[next]))
                    {
                        next++;
                    }

                    if (next == text.Length)
                    {
                        return MoreNeeded;
                    }

                    if (text[next] is not (',' or ')'))
                    {
                        return Damaged;
                    }

                    at = next;
                    break;
                case '(':
                    depth++;
                    at++;
                    break;
                case ',' when depth == 0:
                    values.Add(Trimmed(text, start, at));
                    start = ++at;
                    break;
                case ')' when depth == 0:
                    values.Add(Trimmed(text, start, at));
                    return at + 1;
                case ')':
                    depth--;
                    at++;
                    break;
                case ';':
                    return Damaged;
                default:
                    at++;
                    break;
            }
        }
    }

    /// <summary>Behind the quote that ends a string; -1 when the text ends first.</summary>
    public static int EndOfString(ReadOnlySpan<char> text, int open, bool hasBackslashes)
    {
        char quote = text[open];
        for (int at = open + 1; ;)
        {
            int found = at >= text.Length ? -1 : hasBackslashes ? text[at..].IndexOfAny(quote, '\\') : text[at..].IndexOf(quote);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (text[at] == '\\')
            {
                at += 2;
            }
            else if (at + 1 == text.Length)
            {
                return -1;
            }
            else if (text[at + 1] != quote)
            {
                return at + 1;
            }
            else
            {
                at += 2;
            }
        }
    }

    private static (int Start, int Length) Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }
}
