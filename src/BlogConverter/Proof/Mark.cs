// The marks that stand between the words of a reading.
namespace BlogConverter.Proof;

/// <summary>
/// Control characters cannot be text in a reading (<see cref="ReadingWriter"/> moves them to the private use area), so each of them can stand
/// for a piece of structure: two readings are equal when their characters are.
/// </summary>
internal static class Mark
{
    public const char Quote = '\u0001';

    /// <summary>The end of a quote, list, item, row, table, code block or footnote.</summary>
    public const char Close = '\u0002';

    public const char BulletList = '\u0003';

    /// <summary>Followed by the number of the first item.</summary>
    public const char OrderedList = '\u0004';

    public const char Item = '\u0005';

    public const char TaskOpen = '\u0006';

    public const char TaskDone = '\u0007';

    public const char Table = '\u0008';

    /// <summary>Between two paragraphs.</summary>
    public const char Break = '\n';

    public const char LineBreak = '\u000B';

    public const char Row = '\u000C';

    public const char HeaderRow = '\u000D';

    /// <summary>Followed by the level.</summary>
    public const char Heading = '\u000E';

    public const char Rule = '\u000F';

    /// <summary>Followed by one of the <see cref="Alignment"/> letters.</summary>
    public const char Cell = '\u0010';

    public const char Code = '\u0011';

    public const char Image = '\u0012';

    public const char Embed = '\u0013';

    /// <summary>Followed by the number of the footnote.</summary>
    public const char FootnoteReference = '\u0014';

    /// <summary>Followed by the number of the footnote.</summary>
    public const char Footnote = '\u0015';

    public const char More = '\u0016';

    public const char PageBreak = '\u0017';

    /// <summary>A line end inside a code block.</summary>
    public const char CodeLine = '\u001E';

    /// <summary>True for a mark that opens, closes or is a block; the others stand among words.</summary>
    public static bool IsBlock(char c) => c < ' ' && c is not (TaskOpen or TaskDone or Break or LineBreak or Image or Embed or FootnoteReference or CodeLine or '\t');
}

/// <summary>How the text of a cell is aligned.</summary>
internal static class Alignment
{
    public const char None = '-';
    public const char Center = 'c';
    public const char Right = 'r';

    /// <summary>The cells of the column do not agree, or only a style sheet's class says it: any alignment will do.</summary>
    public const char Any = '?';
}
