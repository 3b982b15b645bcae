// The lines of the text: prefixes, blank lines, and spans that are no Markdown.
namespace BlogConverter.Markdown;

/// <summary>What stands between the last block and the next.</summary>
internal enum BlockGap : byte
{
    /// <summary>Nothing: the next block begins where the text ends, at the start or after a marker.</summary>
    None,

    /// <summary>A new line: the blocks of a tight list.</summary>
    Line,

    /// <summary>A blank line.</summary>
    Blank,
}

/// <summary>Owns the prefixes (<c>&gt; </c>, the indents of lists) and the blank lines, so that nobody else has to know where in the document he is.</summary>
internal sealed class BlockOutput : IDisposable
{
    private readonly TextBuffer _prefix = new();
    private readonly List<OpaqueSpan> _opaque = [];

    public TextBuffer Text { get; } = new();

    public IReadOnlyList<OpaqueSpan> Opaque => _opaque;

    public BlockGap Gap { get; set; }

    /// <summary>In a table cell each pipe takes a backslash, whatever it is part of (GFM, section 4.10).</summary>
    public bool InCell { get; set; }

    /// <summary>Raw HTML is written as JSX.</summary>
    public bool IsJsx { get; init; }

    public int PrefixLength => _prefix.Length;

    public void Push(ReadOnlySpan<char> prefix) => _prefix.Append(prefix);

    public void Pop(int length) => _prefix.Truncate(length);

    /// <summary>Writes what has to stand before a block.</summary>
    public void StartBlock()
    {
        if (Gap == BlockGap.Blank)
        {
            NewLine(true);
        }

        if (Gap != BlockGap.None)
        {
            NewLine();
        }

        Gap = BlockGap.Blank;
    }

    /// <summary>Goes to the next line of the same block.</summary>
    /// <param name="blank">True when nothing will stand on it: the prefix is written without the spaces at its end.</param>
    public void NewLine(bool blank = false)
    {
        Text.Append('\n');
        Text.Append(blank ? _prefix.Span.TrimEnd(' ') : _prefix.Span);
    }

    public void Put(char value)
    {
        if (value == '|' && InCell)
        {
            Text.Append('\\');
        }

        Text.Append(value);
    }

    public void Put(ReadOnlySpan<char> text)
    {
        while (InCell)
        {
            int pipe = text.IndexOf('|');
            if (pipe < 0)
            {
                break;
            }

            Text.Append(text[..pipe]);
            Text.Append("\\|");
            text = text[(pipe + 1)..];
        }

        Text.Append(text);
    }

    /// <summary>Writes text of several lines; a blank line is written without the spaces of the prefix.</summary>
    public void PutLines(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int end = text.IndexOf('\n');
            Text.Append(end < 0 ? text : text[..end]);
            if (end < 0)
            {
                return;
            }

            text = text[(end + 1)..];
            NewLine(text.Length == 0 || text[0] == '\n');
        }
    }

    /// <summary>Writes a span in a language of the target's own.</summary>
    public void PutOpaque(ReadOnlySpan<char> text, string standsFor)
    {
        int start = Text.Length;
        if (InCell)
        {
            Put(text);
        }
        else
        {
            PutLines(text);
        }

        _opaque.Add(new OpaqueSpan(start, Text.Length - start, standsFor));
    }

    /// <summary>A text of several lines as it stands behind the prefix; its first line begins where the writing is.</summary>
    public string Prefixed(string text) =>
        _prefix.Length == 0 || !text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace("\n", "\n" + _prefix.Span.ToString(), StringComparison.Ordinal);

    /// <summary>Takes back what was written after an index, and puts something opaque there that stands for it.</summary>
    public void ReplaceByOpaque(int start, string replacement)
    {
        string standsFor = Text.Slice(start, Text.Length - start).ToString();
        Text.Truncate(start);
        PutOpaque(replacement, standsFor);
    }

    /// <summary>Drops the spaces that an empty item leaves behind its marker.</summary>
    public void TrimEnd() => Text.Truncate(Text.Span.TrimEnd(' ').Length);

    public void Dispose()
    {
        _prefix.Dispose();
        Text.Dispose();
    }
}
