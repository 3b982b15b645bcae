// Writes a reading, so that what looks the same reads the same.
using System.Buffers;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>
/// White space is collapsed, and dropped at the edges of blocks (no-break spaces there too); breaks next to each other are one; two line breaks
/// are a paragraph's end; an empty block leaves no trace. Both sides pass through here, so each such rule holds for both.
/// </summary>
internal sealed partial class ReadingWriter(Reading reading)
{
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
        if (text.IsEmpty)
        {
            return;
        }

        int start = text[0] > ' ' ? 0 : text.IndexOfAnyExcept(s_space);
        if (start != 0)
        {
            _space = true;
            if (start < 0)
            {
                return;
            }
        }

        int end = text[^1] > ' ' ? text.Length : text.LastIndexOfAnyExcept(s_space) + 1;
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

    private void TrimEnd()
    {
        int end = reading.Length;
        while (end > 0 && reading.Text[end - 1] >= ' ' && char.IsWhiteSpace(reading.Text[end - 1]))
        {
            end--;
        }

        reading.CutTo(end);
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
        int length = CleanText.Copy(words, reading.Room(words.Length), out int spaces);
        reading.WordCount += spaces;
        reading.Advance(length);
    }
}
