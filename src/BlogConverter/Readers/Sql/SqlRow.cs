// One row of a table, read by the names of its columns.
namespace BlogConverter.Readers.Sql;

/// <summary>A row that was cut out. Missing columns and NULL are empty texts, as WordPress takes them.</summary>
internal sealed class SqlRow
{
    private readonly string _text;
    private readonly RowShape _shape;
    private readonly List<(int Start, int Length)> _values = [];

    /// <param name="text">The row with its parentheses.</param>
    /// <param name="shape">Its columns.</param>
    public SqlRow(string text, RowShape shape)
    {
        (_text, _shape) = (text, shape);
        RowScanner.Scan(text, shape.HasBackslashes, _values);
    }

    /// <summary>The value of a column.</summary>
    /// <param name="column">The name in lower case.</param>
    public string this[string column]
    {
        get
        {
            int at = _shape.Columns.IndexOf(column);
            if (at < 0 || at >= _values.Count)
            {
                return "";
            }

            (int start, int length) = _values[at];
            string value = SqlValue.Read(_text.AsSpan(start, length), _shape.HasBackslashes) ?? "";
            return _shape.IsUtf8InLatin(at) ? DoubleEncoding.Undone(value) : value;
        }
    }

    /// <summary>The number in a column; 0 when there is none.</summary>
    public ulong Number(string column) => _shape.Columns.IndexOf(column) is >= 0 and var at && at < _values.Count
        ? SqlValue.Number(_text.AsSpan(_values[at].Start, _values[at].Length))
        : 0;
}
