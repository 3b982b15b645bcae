// Writes the blocks of a reading.
using AngleSharp.Dom;

namespace BlogConverter.Proof;

internal sealed partial class ReadingWriter
{
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
                room[i] = CleanText.Visible(room[i]);
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

    private void Put(char mark)
    {
        reading.Tokens.Add(new Token(reading.Length, Element));
        reading.Add(mark);
        Settle();
        _fresh = true;
    }

    /// <summary>A block that is written once something stands in it.</summary>
    private readonly record struct Opening(char Mark, char Payload, string Text, IElement? Element);
}
