// What all rows of one statement have in common.
namespace BlogConverter.Readers.Sql;

/// <summary>The columns of a row, and what was learnt of their encoding while the dump was scanned.</summary>
/// <param name="columns">The columns.</param>
/// <param name="hasBackslashes">False when a backslash is a character like any other.</param>
internal sealed class RowShape(TableColumns columns, bool hasBackslashes)
{
    private readonly int[] _utf8 = new int[columns.Names.Count];
    private readonly int[] _latin = new int[columns.Names.Count];

    public TableColumns Columns => columns;

    public bool HasBackslashes => hasBackslashes;

    /// <summary>True when some column is kept as <c>latin1</c>, so that its values have to be looked at.</summary>
    public bool HasLatin { get; } = columns.Latin.Contains(true);

    /// <summary>Notes how a value of a <c>latin1</c> column looks.</summary>
    public void Weigh(int column, ReadOnlySpan<char> literal)
    {
        switch (DoubleEncoding.Judge(literal))
        {
            case EncodingVerdict.Utf8:
                _utf8[column]++;
                break;
            case EncodingVerdict.Latin:
                _latin[column]++;
                break;
        }
    }

    /// <summary>True for a column of type <c>latin1</c> in which WordPress kept UTF-8: most of its values with letters beyond ASCII are UTF-8 when taken byte by byte.</summary>
    public bool IsUtf8InLatin(int column) => columns.Latin[column] && _utf8[column] > 0 && _utf8[column] >= _latin[column];
}
