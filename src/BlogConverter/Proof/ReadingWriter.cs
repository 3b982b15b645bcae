// Writes a reading, so that what looks the same reads the same.
using System.Buffers;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>
/// White space is collapsed, and dropped at the edges of blocks (no-break spaces there too); breaks next to each other are one; two line breaks
/// are a paragraph's end; an empty block leaves no trace. Both sides pass through here, so each such rule holds for both.
/// </summary>
internal sealed class ReadingWriter(Reading reading)
{
    private const char MovedControl = '\uE000';
    private const char EmptyCell = '\u001F';

    private static readonly SearchValues<char> s_space = SearchValues.Create(" \t\n\r\f");

    private readonly List<Opening> _openings = [];
    private readonly Dictionary<string, int> _footnotes = new(StringComparer.Ordinal);
    private Style _written;
    private bool _space;
    private bool _cellBreak;
    private int _cells;
    private bool _break;
    private bool _words;
    private bool _fresh = true;
    private int _lineBreaks;
    private int _lastCountedLink;

    public Reading Reading => reading;

    /// <summary>What the next words carry.</summary>
    public Style Style { get; set; }

    /// <summary>The smallest block around the next words that can be written on its own.</summary>
    public IElement? Element { get; set; }

    /// <summary>Greater than 0 inside a heading or cell: breaks are spaces there.</summary>
    public int Flat { get; set; }

    /// <summary>True while nothing stands in the item that was begun last.</summary>
    public bool AtItemStart => _fresh && _openings.Count == 0 && reading.Length > 0 && reading.Text[^1] == Mark.Item;

    /// <summary>The end of the text is an edge too.</summary>
    public void Finish() => TrimEnd();

    public void Words(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyExcept(s_space);
        if (start != 0)
        {
            _space |= text.Length > 0;
            if (start < 0)
            {
                return;
            }
        }

        int end = text.LastIndexOfAnyExcept(s_space) + 1;
        ReadOnlySpan<char> words = text[start..end];
        if (_fresh || _break || _cellBreak || _lineBreaks > 0 || _openings.Count > 0)
        {
            // A no-break space is seen only between words.
            words = words.TrimStart();
            if (words.IsEmpty)
            {
                return;
            }
        }

        BeginWords();
        if (!_words)
        {
            _words = true;
            reading.WordCount++;
        }

        MarkStyle(words);
        Copy(words);
        _space = end < text.Length;
    }

    public void LineBreak()
    {
        if (Flat > 0)
        {
            FlatBreak();
        }
        else
        {
            _lineBreaks++;
            _space = false;
        }
    }

    /// <summary>The edge of a block.</summary>
    public void Edge()
    {
        if (Flat > 0)
        {
            FlatBreak();
        }
        else
        {
            _break = true;
            _space = false;
            _lineBreaks = 0;
        }
    }

    /// <summary>A break that reads as a space; in a cell, where it can be said as a tag, it is an edge for no-break spaces too.</summary>
    private void FlatBreak()
    {
        _space = true;
        _cellBreak |= Flat == _cells;
    }

    public void Image(string? address, string text, string title)
    {
        Atom(Mark.Image, new Fact(0, address, text, title));
        reading.ImageCount++;
    }

    public void Embed(string address, string id) => Atom(Mark.Embed, new Fact(0, address, id, ""));

    public void Formula(ReadOnlySpan<char> text, bool display)
    {
        if (text.IsWhiteSpace())
        {
            return;
        }

        if (display)
        {
            Edge();
        }

        BeginWords();
        int start = reading.Length;
        Style style = Style;
        Style = style with { Optional = Marks.All };
        Words(text);
        Style = style;
        reading.Formulas.Add(new Formula(start, reading.Length));
        if (display)
        {
            Edge();
        }
    }

    public void Task(bool done)
    {
        BeginWords();
        reading.Add(done ? Mark.TaskDone : Mark.TaskOpen);
        _space = false;
        _fresh = true;
    }

    public void FootnoteReference(string name)
    {
        BeginWords();
        reading.Add(Mark.FootnoteReference);
        reading.Add(NumberOf(name));
    }

    public void Footnote(string name) => Open(Mark.Footnote, NumberOf(name));

    /// <summary>The number of a footnote: footnotes are numbered as they are referred to, whatever they are called.</summary>
    public char NumberOf(string name)
    {
        if (!_footnotes.TryGetValue(name, out int number))
        {
            _footnotes.Add(name, number = _footnotes.Count);
        }

        return (char)(0x3400 + Math.Min(number, 0x5000));
    }

    public void Heading(char level)
    {
        Open(Mark.Heading, level);
        Flat++;
    }

    public void CloseHeading()
    {
        Flat--;
        if (!Withdraw(Mark.Heading))
        {
            Edge();
        }
    }

    public void Quote() => Open(Mark.Quote);

    public void List(bool ordered, string start)
    {
        Open(ordered ? Mark.OrderedList : Mark.BulletList, text: ordered ? start : "");
    }

    public void Item()
    {
        Edge();
        BeginBlock();
        Put(Mark.Item);
        reading.ItemCount++;
    }

    /// <summary>Ends what <see cref="Quote"/>, <see cref="List"/>, <see cref="Footnote"/> or <see cref="Table"/> began; an empty one vanishes.</summary>
    public void Close(char mark)
    {
        if (!Withdraw(mark))
        {
            CloseBlock();
        }
    }

    public void CloseItem() => CloseBlock();

    public void Table() => Open(Mark.Table);

    public void Row(bool header) => Open(header ? Mark.HeaderRow : Mark.Row);

    public void Cell(char alignment)
    {
        Open(Mark.Cell, alignment);
        Flat++;
        _cells++;
    }

    public void CloseCell()
    {
        Flat--;
        _cells--;
        if (_openings is [.., { Mark: Mark.Cell } last])
        {
            _openings[^1] = last with { Payload = EmptyCell };
        }

        _space = false;
    }

    /// <summary>Empty cells at the end of a row and rows of nothing else are not seen: GFM fills rows up.</summary>
    public void CloseRow()
    {
        while (_openings is [.., { Mark: Mark.Cell }])
        {
            _openings.RemoveAt(_openings.Count - 1);
        }

        if (!Withdraw(Mark.Row) && !Withdraw(Mark.HeaderRow))
        {
            CloseBlock();
        }
    }

    public void Rule() => Block(Mark.Rule);

    public void More() => Block(Mark.More);

    public void PageBreak() => Block(Mark.PageBreak);

    public void Code(string language)
    {
        BeginBlock();
        reading.Facts.Add(new Fact(reading.Length, language, "", ""));
        Put(Mark.Code);
        reading.CodeCount++;
    }

    /// <summary>Text of a code block, every character of it.</summary>
    public void CodeWords(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (!text.IsWhiteSpace())
        {
            Style style = Style;
            Style = new Style(Marks.None, Marks.All, style.Link);
            MarkStyle(text);
            Style = style;
        }

        Span<char> room = reading.Room(text.Length);
        text.CopyTo(room);
        room.Replace('\n', Mark.CodeLine);
        for (int i = room.IndexOfAnyInRange('\0', '\u001D'); i >= 0 && i < room.Length; i++)
        {
            if (room[i] < Mark.CodeLine && room[i] != '\t')
            {
                room[i] = room[i] == '\0' ? '\uFFFD' : (char)(MovedControl + room[i]);
            }
        }

        reading.Advance(text.Length);
    }

    public void CloseCode()
    {
        // What ends a fence ends the last line too: white space at the end of the whole block cannot be told from it.
        reading.CutTo(reading.Text.LastIndexOfAnyExcept(" \t\u001E\u00A0") + 1);
        reading.Add(Mark.Close);
        Settle();
        _fresh = true;
    }

    private void Block(char mark)
    {
        BeginBlock();
        Put(mark);
    }

    private void Open(char mark, char payload = '\0', string text = "")
    {
        Edge();
        _openings.Add(new Opening(mark, payload, text, Element));
    }

    private bool Withdraw(char mark)
    {
        if (_openings.Count == 0 || _openings[^1].Mark != mark)
        {
            return false;
        }

        _openings.RemoveAt(_openings.Count - 1);
        return true;
    }

    private void CloseBlock()
    {
        TrimEnd();
        Put(Mark.Close);
    }

    private void BeginBlock()
    {
        TrimEnd();
        foreach (Opening opening in _openings)
        {
            Count(opening);
            reading.Tokens.Add(new Token(reading.Length, opening.Element));
            reading.Add(opening.Mark);
            if (opening.Payload != '\0')
            {
                reading.Add(opening.Payload);
            }

            foreach (char c in opening.Text)
            {
                reading.Add(c);
            }
        }

        _fresh |= _openings.Count > 0;
        _openings.Clear();
        Settle();
    }

    private void Count(Opening opening)
    {
        if (opening.Mark == Mark.Heading)
        {
            reading.HeadingCount++;
        }
        else if (opening.Mark == Mark.Cell)
        {
            reading.CellCount++;
        }
    }

    private void BeginWords()
    {
        if (_openings.Count > 0)
        {
            BeginBlock();
        }
        else if (_break || _lineBreaks > 0)
        {
            TrimEnd();
            if (!_fresh)
            {
                bool ends = _break || _lineBreaks > 1;
                reading.Add(ends ? Mark.Break : Mark.LineBreak);
                reading.WordCount += ends ? 0 : 1;
                _fresh = ends;
            }
        }
        else if (_space && !_fresh)
        {
            if (_cellBreak)
            {
                TrimEnd();
            }

            reading.Add(' ');
            reading.WordCount++;
        }

        bool begins = _fresh && !AfterTask();
        Settle();
        if (begins)
        {
            reading.Tokens.Add(new Token(reading.Length, Element));
            _words = false;
        }

        _fresh = false;
    }

    private bool AfterTask() => reading.Length > 0 && reading.Text[^1] is Mark.TaskOpen or Mark.TaskDone;

    private void Settle()
    {
        _space = false;
        _cellBreak = false;
        _break = false;
        _lineBreaks = 0;
    }

    private void Put(char mark)
    {
        reading.Tokens.Add(new Token(reading.Length, Element));
        reading.Add(mark);
        Settle();
        _fresh = true;
    }

    private void TrimEnd()
    {
        int end = reading.Length;
        while (end > 0 && reading.Text[end - 1] >= ' ' && char.IsWhiteSpace(reading.Text[end - 1]))
        {
            end--;
        }

        reading.CutTo(end);
    }

    private void Atom(char mark, Fact fact)
    {
        BeginWords();
        Style style = Style;
        Style = new Style(Marks.None, Marks.All, style.Link);
        MarkStyle("x");
        Style = style;
        reading.Facts.Add(fact with { Position = reading.Length });
        reading.Add(mark);
    }

    private void MarkStyle(ReadOnlySpan<char> words)
    {
        if (Style == _written && reading.Runs.Count > 0)
        {
            return;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]))
            {
                reading.Runs.Add(new Run(reading.Length + i, Style));
                _written = Style;
                if (Style.Link > _lastCountedLink)
                {
                    reading.LinkCount++;
                    _lastCountedLink = Style.Link;
                }

                return;
            }
        }
    }

    private void Copy(ReadOnlySpan<char> words)
    {
        Span<char> room = reading.Room(words.Length);
        words.CopyTo(room);
        int dirty = room.IndexOfAnyInRange('\0', '\u001F');
        int doubled = room.IndexOf("  ", StringComparison.Ordinal);
        int to = dirty < 0 ? doubled : doubled < 0 ? dirty : Math.Min(dirty, doubled);
        if (to >= 0)
        {
            Collapse(ref room, to);
        }

        reading.WordCount += room.Count(' ');
        reading.Advance(room.Length);
    }

    private static void Collapse(ref Span<char> room, int to)
    {
        bool space = to > 0 && room[to - 1] == ' ';
        for (int from = to; from < room.Length; from++)
        {
            char c = room[from];
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (!space)
                {
                    room[to++] = ' ';
                }

                space = true;
                continue;
            }

            space = false;
            room[to++] = c >= ' ' ? c : c == '\0' ? '\uFFFD' : (char)(MovedControl + c);
        }

        room = room[..to];
    }

    /// <summary>A block that is written once something stands in it.</summary>
    private readonly record struct Opening(char Mark, char Payload, string Text, IElement? Element);
}
