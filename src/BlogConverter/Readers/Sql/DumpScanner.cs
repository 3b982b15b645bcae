// Goes through a dump from row to row.
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Sql;

/// <summary>Finds the rows that a dump inserts, however its statements are written. One row is in memory at a time; what is no insert is passed over.</summary>
/// <param name="window">The text.</param>
/// <param name="isWanted">True for the tables whose rows are wanted.</param>
internal sealed class DumpScanner(CharWindow window, Func<string, bool> isWanted)
{
    private readonly SqlLexer _lexer = new(window);
    private readonly Dictionary<string, TableColumns> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowShape> _shapes = new(StringComparer.Ordinal);
    private readonly List<(int Start, int Length)> _values = [];
    private int _rowLength;
    private bool _isInInsert;

    /// <summary>The table of the current row.</summary>
    public string Table { get; private set; } = "";

    /// <summary>The columns of the current row.</summary>
    public RowShape Shape { get; private set; } = new(new([], []), true);

    /// <summary>The line of the current row.</summary>
    public long Line => window.Line;

    /// <summary>The current row with its parentheses. Valid until the next one.</summary>
    public ReadOnlySpan<char> Row => window.Text[.._rowLength];

    /// <summary>True when the current row cannot be read; then it is what stands between two rows that can.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>True when the input ended within a statement.</summary>
    public bool EndedEarly { get; private set; }

    /// <summary>What is known of the comments.</summary>
    public SqlLexer Lexer => _lexer;

    /// <summary>Goes on to the next row of a wanted table; false at the end.</summary>
    public bool MoveNext()
    {
        window.Advance(_rowLength);
        _rowLength = 0;
        while (_isInInsert || NextInsert())
        {
            _lexer.SkipBlank();
            switch (_lexer.Peek(0))
            {
                case '(':
                    return ReadRow();
                case ',':
                    window.Advance(1);
                    break;
                case ';':
                    window.Advance(1);
                    _isInInsert = false;
                    break;
                case '\0' when window.IsComplete && window.Text.IsEmpty:
                    EndedEarly = true;
                    return false;
                default:
                    // ON DUPLICATE KEY UPDATE, or damage: the next statement is sought.
                    _lexer.SkipStatement();
                    _isInInsert = false;
                    break;
            }
        }

        EndedEarly |= _lexer.EndedInStatement;
        return false;
    }

    /// <summary>The literal in a column of the current row; empty when there is none.</summary>
    public ReadOnlySpan<char> Literal(string column) => Shape.Columns.IndexOf(column) is >= 0 and var at && at < _values.Count
        ? window.Text.Slice(_values[at].Start, _values[at].Length)
        : default;

    /// <summary>The number in a column; 0 when there is none.</summary>
    public ulong Number(string column) => SqlValue.Number(Literal(column));

    /// <summary>Notes what the values of <c>latin1</c> columns look like.</summary>
    public void WeighEncodings()
    {
        for (int i = 0; i < _values.Count && Shape.HasLatin; i++)
        {
            if (Shape.Columns.Latin[i])
            {
                Shape.Weigh(i, window.Text.Slice(_values[i].Start, _values[i].Length));
            }
        }
    }

    private bool ReadRow()
    {
        while (true)
        {
            int length = RowScanner.Scan(window.Text, _lexer.HasBackslashes, _values);
            if (length == RowScanner.MoreNeeded && window.Grow())
            {
                continue;
            }

            bool isShort = length > 0 && Shape.Columns.Names.Count > 0 && _values.Count != Shape.Columns.Names.Count;
            IsDamaged = length <= 0 || isShort;
            EndedEarly |= length == RowScanner.MoreNeeded;
            _rowLength = length > 0 ? length : _lexer.EndOfDamage(isAtEnd: length == RowScanner.MoreNeeded);
            return true;
        }
    }

    /// <summary>Goes on to the values of the next insert into a wanted table.</summary>
    private bool NextInsert()
    {
        while (true)
        {
            _lexer.SkipBlank();
            if (window.Text.IsEmpty && window.IsComplete)
            {
                return false;
            }

            switch (_lexer.Word().ToUpperInvariant())
            {
                case "CREATE" when _lexer.Word().Equals("TABLE", StringComparison.OrdinalIgnoreCase):
                    Create();
                    break;
                case "INSERT" or "REPLACE" when Insert():
                    _isInInsert = true;
                    return true;
                case "PRAGMA":
                    _lexer.HasBackslashes = false;
                    _lexer.SkipStatement();
                    break;
                case "SET" when _lexer.Statement() is { } setting:
                    _lexer.HasBackslashes &= !setting.Contains("NO_BACKSLASH_ESCAPES", StringComparison.OrdinalIgnoreCase);
                    break;
                case "DELIMITER":
                    _lexer.SkipDelimited();
                    break;
                default:
                    _lexer.SkipStatement();
                    break;
            }
        }
    }

    private void Create()
    {
        string name = _lexer.TableName();
        if (isWanted(name) && _lexer.Statement() is { } definition)
        {
            _tables[name] = TableDefinition.Read(definition);
        }
        else
        {
            _lexer.SkipStatement();
        }
    }

    private bool Insert()
    {
        string name = _lexer.TableName();
        if (!isWanted(name))
        {
            return false;
        }

        _lexer.SkipBlank();
        List<string> listed = _lexer.Peek(0) == '(' ? _lexer.ColumnList() : [];
        if (!_lexer.Word().StartsWith("VALUE", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        TableColumns columns = _tables.GetValueOrDefault(name) ?? TableColumns.UsualOf(TableName.KindOf(name)) ?? new([], []);
        string key = name + " " + string.Join(' ', listed);
        if (!_shapes.TryGetValue(key, out RowShape? shape))
        {
            shape = new RowShape(listed.Count > 0 ? columns.Listed(listed) : columns, _lexer.HasBackslashes);
            _shapes.Add(key, shape);
        }

        (Table, Shape) = (name, shape);
        return true;
    }
}
