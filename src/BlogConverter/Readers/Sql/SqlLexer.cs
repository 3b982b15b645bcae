// The words, comments and statements of a dump.
using System.Buffers;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Sql;

/// <summary>Takes from the front of a window what a dump is made of. Statements for certain versions (<c>/*!40101 … */</c>) are statements, other comments are passed over.</summary>
internal sealed class SqlLexer(CharWindow window)
{
    /// <summary>No table needs a longer definition.</summary>
    private const int LongestStatement = 1 << 20;

    private const int LongestWord = 256;

    private static readonly SearchValues<char> Marks = SearchValues.Create(";'\"`/-#");

    /// <summary>What begins a line of a dump and never a line within a string, where the dumping program escapes line ends.</summary>
    private static readonly string[] Fences = [";INSERT INTO ", "\nINSERT INTO ", "\nDROP TABLE ", "\nCREATE TABLE ", "\nUNLOCK TABLES", "\nLOCK TABLES ", "\n/*!40", "\n-- "];

    /// <summary>False when a backslash is a character like any other: SQLite, or MySQL when told so.</summary>
    public bool HasBackslashes { get; set; } = true;

    /// <summary>The first comment that names the program; empty when none does.</summary>
    public string Program { get; private set; } = "";

    /// <summary>True once the dump said that it is complete.</summary>
    public bool SawCompleted { get; private set; }

    /// <summary>True when the input ended before a statement did.</summary>
    public bool EndedInStatement { get; private set; }

    /// <summary>The character at a place; NUL beyond the end.</summary>
    public char Peek(int at)
    {
        window.Require(at + 1);
        return at < window.Text.Length ? window.Text[at] : '\0';
    }

    /// <summary>Passes over white space and comments.</summary>
    public void SkipBlank()
    {
        while (true)
        {
            int blank = window.Text.Length - window.Text.TrimStart().Length;
            window.Advance(blank);
            switch (Peek(0), Peek(1))
            {
                case ('\0', _) when window.Text.IsEmpty && !window.IsComplete:
                    window.Grow();
                    break;
                case ('\0', _) when window.Text.IsEmpty:
                    return;
                case var (c, _) when char.IsWhiteSpace(c):
                    break;
                case ('-', '-') when Peek(2) is '\0' or ' ' or '\t' or '\r' or '\n':
                case ('#', _):
                    Comment(EndOf("\n"));
                    break;
                case ('/', '*') when Peek(2) == '!':
                    window.Advance(3);
                    while (char.IsAsciiDigit(Peek(0)))
                    {
                        window.Advance(1);
                    }

                    break;
                case ('/', '*'):
                    Comment(EndOf("*/"));
                    break;
                case ('*', '/'):
                    window.Advance(2);
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Takes a word; empty when none stands there.</summary>
    public string Word()
    {
        SkipBlank();
        window.Require(LongestWord);
        int length = 0;
        while (length < window.Text.Length && length < LongestWord && (char.IsAsciiLetter(window.Text[length]) || window.Text[length] == '_'))
        {
            length++;
        }

        string word = window.Text[..length].ToString();
        window.Advance(length);
        return word;
    }

    /// <summary>Takes the name of the table in an INSERT or CREATE, whatever stands before it (<c>INTO</c>, <c>IF NOT EXISTS</c>, the database).</summary>
    public string TableName()
    {
        while (true)
        {
            SkipBlank();
            window.Require(LongestWord);
            bool isQuoted = Peek(0) is '`' or '"' or '[';
            string name = SqlName.Read(window.Text, out int length);
            window.Advance(length);
            if (!isQuoted && name.ToUpperInvariant() is "INTO" or "IGNORE" or "DELAYED" or "LOW_PRIORITY" or "HIGH_PRIORITY" or "IF" or "NOT" or "EXISTS" or "OR" or "REPLACE")
            {
                continue;
            }

            if (Peek(0) != '.')
            {
                return name;
            }

            window.Advance(1);
        }
    }

    /// <summary>Takes a list of columns with its parentheses; the names in lower case.</summary>
    public List<string> ColumnList()
    {
        List<string> names = [];
        do
        {
            window.Advance(1);
            SkipBlank();
            window.Require(LongestWord);
            names.Add(SqlName.Read(window.Text, out int length).ToLowerInvariant());
            window.Advance(length);
            SkipBlank();
        }
        while (Peek(0) == ',');
        window.Advance(Peek(0) == ')' ? 1 : 0);
        return names;
    }

    /// <summary>Takes the rest of a statement; null when it is longer than any that matters.</summary>
    public string? Statement()
    {
        for (int at = 0; ;)
        {
            int found = at >= window.Text.Length ? -1 : window.Text[at..].IndexOfAny(";'\"`");
            if (found < 0 || window.Text[at + found] != ';')
            {
                int end = found < 0 ? -1 : RowScanner.EndOfString(window.Text, at + found, window.Text[at + found] != '`' && HasBackslashes);
                if (end >= 0)
                {
                    at = end;
                }
                else if (window.Text.Length > LongestStatement || !window.Grow())
                {
                    return null;
                }

                continue;
            }

            string statement = window.Text[..(at + found)].ToString();
            window.Advance(statement.Length + 1);
            return statement;
        }
    }

    /// <summary>Passes over the rest of a statement, however long.</summary>
    public void SkipStatement()
    {
        while (true)
        {
            int found = window.Text.IndexOfAny(Marks);
            window.Advance(found < 0 ? window.Text.Length : found);
            switch (Peek(0))
            {
                case '\0' when window.Text.IsEmpty && window.IsComplete:
                    EndedInStatement = true;
                    return;
                case ';':
                    window.Advance(1);
                    return;
                case '\'' or '"' or '`':
                    SkipString();
                    break;
                case '/' when Peek(1) == '*':
                case '-' when Peek(1) == '-' && char.IsWhiteSpace(Peek(2)):
                case '#':
                    SkipBlank();
                    break;
                default:
                    window.Advance(Math.Min(1, window.Text.Length));
                    break;
            }
        }
    }

    /// <summary>Passes over statements that end with another mark than a semicolon: bodies of triggers and procedures.</summary>
    public void SkipDelimited()
    {
        int end = EndOf("\n");
        string mark = window.Text[..end].Trim().ToString();
        window.Advance(end);
        while (mark is not (";" or "") && !window.Text.IsEmpty)
        {
            int line = EndOf("\n");
            ReadOnlySpan<char> text = window.Text[..line].Trim();
            mark = text.StartsWith("DELIMITER", StringComparison.OrdinalIgnoreCase) ? text["DELIMITER".Length..].Trim().ToString() : mark;
            window.Advance(line);
        }
    }

    /// <summary>How far the damage reaches that begins here: to the next row or statement.</summary>
    /// <param name="isAtEnd">True when the text ended within the row, because a quote is missing or because the input was cut.</param>
    public int EndOfDamage(bool isAtEnd)
    {
        ReadOnlySpan<char> text = window.Text;
        int fence = text.Length;
        foreach (string mark in Fences)
        {
            fence = text[..Math.Min(text.Length, fence + mark.Length)].IndexOf(mark) is > 0 and var at ? Math.Min(at, fence) : fence;
        }

        for (int at = 1; text[at..fence].IndexOf('(') is >= 0 and var found; at++)
        {
            at += found;
            if (text[..at].TrimEnd().EndsWith("),") && at + 1 < fence && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '\''))
            {
                return at;
            }
        }

        return fence < text.Length || isAtEnd ? fence : text.IndexOf(';') is > 0 and var end ? end : fence;
    }

    private void SkipString()
    {
        char quote = Peek(0);
        window.Advance(1);
        while (true)
        {
            int found = quote == '`' || !HasBackslashes ? window.Text.IndexOf(quote) : window.Text.IndexOfAny(quote, '\\');
            if (found < 0)
            {
                window.Advance(window.Text.Length);
                if (!window.Grow())
                {
                    return;
                }

                continue;
            }

            bool isEscape = window.Text[found] == '\\';
            window.Advance(found);
            if (!isEscape)
            {
                window.Advance(1);
                return;
            }

            window.Advance(Peek(1) == '\0' ? 1 : 2);
        }
    }

    /// <summary>Behind the next mark, or at the end of the input.</summary>
    private int EndOf(string mark)
    {
        for (int from = 0; ;)
        {
            int found = window.Text[from..].IndexOf(mark);
            if (found >= 0)
            {
                return from + found + mark.Length;
            }

            from = Math.Max(0, window.Text.Length - mark.Length + 1);
            if (!window.Grow())
            {
                return window.Text.Length;
            }
        }
    }

    private void Comment(int length)
    {
        ReadOnlySpan<char> comment = window.Text[..Math.Min(length, LongestWord)];
        SawCompleted |= comment.Contains("Dump completed", StringComparison.Ordinal);
        if (Program.Length == 0)
        {
            Program = DumpHead.ProgramOf(comment);
        }

        window.Advance(length);
    }
}
