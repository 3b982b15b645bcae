// What a Markdown text holds that most texts do not.
using System.Buffers;

namespace BlogConverter.Proof;

/// <summary>What an extension of the parser, or a correction of its tree, would look for in vain in other texts.</summary>
[Flags]
internal enum MarkdownTraits
{
    None = 0,

    /// <summary>A delimiter row, without which no table is one.</summary>
    Table = 1,

    /// <summary>A tilde.</summary>
    Strikethrough = 2,

    /// <summary>A checkbox.</summary>
    Task = 4,

    /// <summary>An address that stands in the text.</summary>
    Autolink = 8,

    /// <summary>A footnote or a reference to one.</summary>
    Footnote = 16,

    /// <summary>All that need an extension.</summary>
    Extensions = 31,

    /// <summary>An address whose scheme GFM does not show, or not link.</summary>
    OtherScheme = 32,

    /// <summary>An ampersand.</summary>
    Reference = 64,
}

/// <summary>Surveys a text once for all of them.</summary>
internal static class MarkdownSurvey
{
    private static readonly SearchValues<string> s_signs = SearchValues.Create(["[ ]", "[x]", "[X]", "[^", "://", "www.", "mailto:", "tel:"], StringComparison.Ordinal);

    private static readonly SearchValues<char> s_delimiterRow = SearchValues.Create("|-: \t>");

    public static MarkdownTraits TraitsOf(ReadOnlySpan<char> markdown)
    {
        MarkdownTraits traits = HasDelimiterRow(markdown) ? MarkdownTraits.Table : MarkdownTraits.None;
        traits |= markdown.Contains('~') ? MarkdownTraits.Strikethrough : 0;
        traits |= markdown.Contains('&') ? MarkdownTraits.Reference : 0;
        for (int at = 0; markdown[at..].IndexOfAny(s_signs) is >= 0 and int step; at++)
        {
            at += step;
            traits |= markdown[at..] switch
            {
                ['[', '^', ..] => MarkdownTraits.Footnote,
                ['[', ..] => MarkdownTraits.Task,
                ['w', ..] => MarkdownTraits.Autolink,
                [':', ..] => IsBare(markdown, at) ? MarkdownTraits.Autolink : 0,
                _ => MarkdownTraits.Autolink | MarkdownTraits.OtherScheme,
            };
        }

        return traits;
    }

    /// <summary>An address in <c>](…)</c>, <c>&lt;…&gt;</c> or quotes is none that an autolink would take.</summary>
    private static bool IsBare(ReadOnlySpan<char> markdown, int colon)
    {
        int start = colon;
        while (start > 0 && char.IsAsciiLetter(markdown[start - 1]))
        {
            start--;
        }

        return start == 0 || markdown[start - 1] is not ('(' or '<' or '"');
    }

    /// <summary>The delimiter row of a table is the line that holds its first pipe, or the one below it.</summary>
    private static bool HasDelimiterRow(ReadOnlySpan<char> markdown)
    {
        while (markdown.IndexOf('|') is >= 0 and int pipe)
        {
            markdown = markdown[(markdown[..pipe].LastIndexOfAny('\n', '\r') + 1)..];
            if (IsDelimiterRow(TakeLine(ref markdown)))
            {
                return true;
            }

            ReadOnlySpan<char> below = markdown;
            if (IsDelimiterRow(TakeLine(ref below)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('\n', '\r');
        if (end < 0)
        {
            end = text.Length;
        }

        ReadOnlySpan<char> line = text[..end];
        text = text[end..];
        text = text is ['\r', '\n', ..] ? text[2..] : text is [_, ..] ? text[1..] : text;
        return line;
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept(s_delimiterRow);
}
