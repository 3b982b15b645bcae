// Reads what a CREATE TABLE says of its columns.
namespace BlogConverter.Readers.Sql;

/// <summary>Goes over the statement once: the names of the columns, and which of them are kept as <c>latin1</c>.</summary>
internal static class TableDefinition
{
    private static readonly string[] Keys = ["PRIMARY", "KEY", "UNIQUE", "INDEX", "FULLTEXT", "SPATIAL", "CONSTRAINT", "FOREIGN", "CHECK"];

    private static readonly string[] TextTypes = ["char", "varchar", "text", "tinytext", "mediumtext", "longtext", "enum", "set"];

    /// <summary>Reads the part from the opening parenthesis on.</summary>
    /// <param name="text">The statement behind the table's name.</param>
    public static TableColumns Read(ReadOnlySpan<char> text)
    {
        List<(string Name, string Definition)> columns = [];
        int start = text.IndexOf('(') + 1;
        int depth = 0;
        int at = start;
        for (; start > 0 && at < text.Length && depth >= 0; at++)
        {
            switch (text[at])
            {
                case '\'' or '"' or '`':
                    at = RowScanner.EndOfString(text, at, hasBackslashes: text[at] == '\'') is > 0 and var end ? end - 1 : text.Length - 1;
                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case ',' when depth == 0:
                    Add(text[start..at], columns);
                    start = at + 1;
                    break;
            }
        }

        if (start > 0 && at > start)
        {
            Add(text[start..(at - 1)], columns);
        }

        bool isLatin = CharacterSet(text[Math.Min(at, text.Length)..].ToString()) == "latin1";
        return new([.. columns.Select(c => c.Name)], [.. columns.Select(c => IsText(c.Definition) && (CharacterSet(c.Definition) is { } own ? own == "latin1" : isLatin))]);
    }

    private static void Add(ReadOnlySpan<char> column, List<(string Name, string Definition)> columns)
    {
        string name = SqlName.Read(column.TrimStart(), out int length);
        bool isQuoted = column.TrimStart() is ['`' or '"', ..];
        if (name.Length > 0 && (isQuoted || !Keys.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            columns.Add((name.ToLowerInvariant(), column.TrimStart()[length..].Trim().ToString()));
        }
    }

    private static bool IsText(string definition) =>
        Array.Exists(TextTypes, t => definition.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    /// <summary>The character set that a definition names, by itself or by its collation; null when it names none.</summary>
    private static string? CharacterSet(string definition)
    {
        foreach (string mark in (string[])["CHARACTER SET", "CHARSET", "COLLATE"])
        {
            int at = definition.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                string name = SqlName.Read(definition.AsSpan(at + mark.Length).TrimStart(" =\t"), out _).ToLowerInvariant();
                return name.Split('_')[0];
            }
        }

        return null;
    }
}
