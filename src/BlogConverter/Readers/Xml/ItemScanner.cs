// Cuts the text of an export into its header, its items and what stands between them.
using System.Buffers;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Xml;

/// <summary>How a cut ends.</summary>
internal enum CutEnding
{
    /// <summary>With its own end tag, or for what is no item, where an item begins.</summary>
    Closed,

    /// <summary>Without an end tag, because the next item or the end of the channel follows.</summary>
    Unclosed,

    /// <summary>The input ends inside it.</summary>
    CutOff,

    /// <summary>It is longer than an item may be; only its beginning was kept.</summary>
    TooLong,
}

/// <summary>A stretch of the input.</summary>
/// <param name="IsItem">True for an item, false for what stands before, between and behind items.</param>
/// <param name="Piece">The stretch as it stands.</param>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Ending">How it ends.</param>
/// <param name="IsDamaged">True when a CDATA section in it was never closed, which XML may not notice.</param>
internal readonly record struct Cut(bool IsItem, PieceText Piece, long Line, CutEnding Ending, bool IsDamaged)
{
    /// <summary>The content of its longest CDATA section, which in an item is its body more often than not.</summary>
    public Range LongestSection { get; init; }

    /// <summary>The stretch as a string.</summary>
    public string Text => Piece.ToString();

    /// <summary>True when all of it is there.</summary>
    public bool IsWhole => Ending is CutEnding.Closed or CutEnding.Unclosed;

    /// <summary>Why the item could not be read.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="id">Its id, or what stands in for it.</param>
    /// <param name="source">Where it begins.</param>
    public Diagnostic Reason(SourcePosition end, string id, SourcePosition source) => Ending switch
    {
        CutEnding.CutOff => Messages.ExportEndsInItem(end, id, source),
        CutEnding.TooLong => Messages.ItemTooLong(source, id),
        _ => Messages.ExportItemUnreadable(source, id),
    };
}

/// <summary>Knows CDATA sections and comments, so that an <c>&lt;item&gt;</c> in a text does not cut; a new item ends one that nobody closed.</summary>
/// <param name="window">The input.</param>
/// <param name="marks">What items look like.</param>
/// <param name="lends">True when the texts of items are lent, for a reader that hands them back.</param>
internal sealed class ItemScanner(CharWindow window, ItemMarks marks, bool lends = false)
{
    private const string CdataOpen = "<![CDATA[";

    /// <summary>A comment of an export is a line or two; a longer one was never closed.</summary>
    private const int LongestComment = 1 << 16;

    /// <summary>How much of an item that is too long is kept, to tell which one it is.</summary>
    private const int KeptBeginning = 1 << 16;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/><");

    private int _at;
    private (int Start, int Length) _element;
    private (int Start, int End) _longestSection;
    private bool _isDamaged;
    private bool _isInLostCdata;
    private int _nextClose;
    private int _noCommentEndBefore;

    private enum Mark
    {
        Item,
        EmptyItem,
        ItemEnd,
        ChannelEnd,
        End,
        TooLong,
    }

    /// <summary>True once the end of the channel or of the document was seen.</summary>
    public bool SawEnd { get; private set; }

    /// <summary>The stretches of the input in order.</summary>
    public IEnumerable<Cut> Cuts()
    {
        while (true)
        {
            Mark mark = Next();
            while (mark is Mark.ItemEnd or Mark.ChannelEnd or Mark.TooLong)
            {
                SawEnd |= mark == Mark.ChannelEnd;
                if (mark == Mark.TooLong)
                {
                    // Junk, or the rest of an item that was given up.
                    PassOver(_at);
                }

                mark = Next();
            }

            if (TakeGap(mark == Mark.End ? window.Text.Length : _at) is { } gap)
            {
                yield return gap;
            }

            if (mark == Mark.End)
            {
                yield break;
            }

            SawEnd = false;
            yield return mark == Mark.EmptyItem ? Take(EndOfTag(), CutEnding.Closed) : Item();
        }
    }

    private Cut? TakeGap(int length)
    {
        int blank = length - window.Text[..length].TrimStart().Length;
        window.Advance(blank);
        if (blank == length)
        {
            Reset();
            return null;
        }

        return Take(length - blank, CutEnding.Closed, isItem: false);
    }

    private Cut Item()
    {
        int depth = 1;
        _at = EndOfTag();
        while (true)
        {
            switch (Next())
            {
                case Mark.Item when marks.IsFollowedByField(window.Text[_at..]):
                    return Take(_at, CutEnding.Unclosed);
                case Mark.Item:
                    depth++;
                    _at = EndOfTag();
                    break;
                case Mark.EmptyItem:
                    _at = EndOfTag();
                    break;
                case Mark.ItemEnd when depth == 1:
                    return Take(_at, CutEnding.Closed);
                case Mark.ItemEnd:
                    depth--;
                    break;
                case Mark.ChannelEnd:
                    SawEnd = true;
                    return Take(_at - "</".Length, CutEnding.Unclosed);
                case Mark.End:
                    return Take(window.Text.Length, CutEnding.CutOff);
                case Mark.TooLong:
                    int passed = _at;
                    Cut beginning = Take(KeptBeginning, CutEnding.TooLong);
                    PassOver(passed - KeptBeginning);
                    return beginning;
            }
        }
    }

    private Cut Take(int length, CutEnding ending, bool isItem = true)
    {
        ReadOnlySpan<char> text = window.Text[..length];
        PieceText piece = isItem && lends ? PieceText.Lent(text) : PieceText.Of(text);
        Cut cut = new(isItem, piece, window.Line, ending, _isDamaged) { LongestSection = _longestSection.Start.._longestSection.End };
        window.Advance(length);
        Reset();
        _isDamaged = false;
        return cut;
    }

    private void PassOver(int length)
    {
        window.Advance(length);
        while (_isInLostCdata)
        {
            int end = window.Text.IndexOf("]]>");
            window.Advance(end >= 0 ? end + "]]>".Length : Math.Max(0, window.Text.Length - "]]".Length));
            _isInLostCdata = end < 0 && window.Grow();
        }

        Reset();
    }

    private void Reset() => (_at, _element, _longestSection, _nextClose, _noCommentEndBefore) = (0, default, default, 0, 0);

    /// <summary>Goes on to the next mark and stands at its beginning, or behind it when it is an end.</summary>
    private Mark Next()
    {
        while (true)
        {
            if (window.IsTooLong && _at > KeptBeginning)
            {
                return Mark.TooLong;
            }

            int found = window.Text[_at..].IndexOf('<');
            if (found < 0)
            {
                _at = window.Text.Length;
                if (window.Grow())
                {
                    continue;
                }

                return Mark.End;
            }

            _at += found;
            window.Require(_at + ItemMarks.LookAhead);
            ReadOnlySpan<char> rest = window.Text[_at..];
            switch (rest.Length > 1 ? rest[1] : '\0')
            {
                case '!' when rest.StartsWith(CdataOpen):
                    SkipCdata();
                    break;
                case '!' when rest.StartsWith("<!--"):
                    SkipComment();
                    break;
                case '/':
                    if (EndTag(rest) is { } end)
                    {
                        return end;
                    }

                    _at += "</".Length;
                    break;
                default:
                    if (StartTag(rest) is { } start)
                    {
                        return start;
                    }

                    _at++;
                    break;
            }
        }
    }

    private Mark? EndTag(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> name = NameOf(rest[2..]);
        Mark? mark = name.SequenceEqual(marks.Item) ? Mark.ItemEnd : marks.IsEnd(name) ? Mark.ChannelEnd : null;
        if (mark == Mark.ItemEnd)
        {
            int close = rest.IndexOf('>');
            if (close < 0)
            {
                // The input ends within the tag.
                return null;
            }

            _at += close + 1;
        }
        else if (mark == Mark.ChannelEnd)
        {
            _at += "</".Length;
        }

        return mark;
    }

    private Mark? StartTag(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> name = NameOf(rest[1..]);
        _element = (_at + 1, name.Length);
        return !name.SequenceEqual(marks.Item) ? null
            : window.Text[EndOfTag() - 2] == '/' ? Mark.EmptyItem : Mark.Item;
    }

    /// <summary>Behind the <c>&gt;</c> of the tag that begins here.</summary>
    private int EndOfTag()
    {
        int close = window.Text[_at..].IndexOf('>');
        return close < 0 ? window.Text.Length : _at + close + 1;
    }

    private void SkipCdata()
    {
        int from = 0;
        while (true)
        {
            ReadOnlySpan<char> text = window.Text;
            CdataEnd end = CdataEnd.Find(text, _at, text.Slice(_element.Start, _element.Length), marks, window.IsComplete, ref from, ref _nextClose);
            if (end.Ending != CdataEnding.Undecided)
            {
                _isDamaged |= end.Ending == CdataEnding.Unclosed;
                int content = _at + CdataOpen.Length;
                _longestSection = end.ContentEnd - content > _longestSection.End - _longestSection.Start ? (content, end.ContentEnd) : _longestSection;
                _at = end.Next;
                return;
            }

            if (window.IsTooLong)
            {
                _at = window.Text.Length;
                _isInLostCdata = true;
                return;
            }

            window.Grow();
        }
    }

    private void SkipComment()
    {
        while (true)
        {
            int from = Math.Max(_at, _noCommentEndBefore);
            int limit = Math.Min(window.Text.Length, _at + LongestComment);
            int end = from >= limit ? -1 : window.Text[from..limit].IndexOf("-->");
            if (end >= 0)
            {
                _at = from + end + "-->".Length;
                return;
            }

            _noCommentEndBefore = Math.Max(from, limit - "--".Length);
            if (limit == _at + LongestComment || !window.Grow())
            {
                _at += "<!--".Length;
                return;
            }
        }
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(EndOfName);
        return end < 0 ? text : text[..end];
    }
}
