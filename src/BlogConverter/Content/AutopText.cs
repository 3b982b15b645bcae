// How WordPress tells tags and line breaks when it makes paragraphs.
using System.Buffers;
namespace BlogConverter.Content;

/// <summary>Small questions about text, asked where paragraphs are made.</summary>
internal static class AutopText
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \n\t\r\f\v");

    /// <summary>White space as a byte-wise pattern sees it; a no-break space is none.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f' or '\v';

    /// <summary>True when there is nothing but white space.</summary>
    public static bool IsWhiteSpaceOnly(this ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Spaces);

    /// <summary>The length of the tag, comment or CDATA section at the beginning of a text; one that is not finished takes everything.</summary>
    public static int TagEnd(ReadOnlySpan<char> text)
    {
        (string begin, string end) = text.StartsWith("<!--") ? ("<!--", "-->") : text.StartsWith("<![CDATA[") ? ("<![CDATA[", "]]>") : ("<", ">");
        int close = text[begin.Length..].IndexOf(end);
        return close < 0 ? text.Length : begin.Length + close + end.Length;
    }

    /// <summary>The length of the <c>&lt;br&gt;</c> at the beginning of a text, however it is spaced; 0 when there is none.</summary>
    public static int LineBreakLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br"))
        {
            return 0;
        }

        int i = 3;
        while (i < text.Length && IsSpace(text[i]))
        {
            i++;
        }

        i += i < text.Length && text[i] == '/' ? 1 : 0;
        return i < text.Length && text[i] == '>' ? i + 1 : 0;
    }

    /// <summary>The length of two line breaks with nothing but white space between them, the first of a known length; 0 when there is no second.</summary>
    public static int SecondLineBreak(ReadOnlySpan<char> text, int first)
    {
        int i = first;
        while (i < text.Length && IsSpace(text[i]))
        {
            i++;
        }

        int second = LineBreakLength(text[i..]);
        return second == 0 ? 0 : i + second;
    }
}
