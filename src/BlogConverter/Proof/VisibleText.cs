// What a visitor may read of a body or a DOM, as one row of characters.
using BlogConverter.Markdown;

namespace BlogConverter.Proof;

/// <summary>
/// Text is copied as it stands, with a line feed wherever markup parts words: two such rows can be compared many characters at a time, and words
/// need only be made of them where they differ. The row goes back to its pool when the text is disposed.
/// </summary>
/// <param name="capacity">About how long it will be.</param>
internal sealed class VisibleText(int capacity) : IDisposable
{
    private const char Parting = '\n';
    private const int CharactersOfPiece = 32;

    private readonly TextBuffer _text = new(capacity);
    private List<Piece>? _pieces;

    public int Length => _text.Length;

    public ReadOnlySpan<char> Span => _text.Span;

    /// <summary>Adds text; where it stood is not remembered.</summary>
    public void Add(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Adds text that stands at an offset of a source.</summary>
    public void Add(ReadOnlySpan<char> text, int offset)
    {
        if (!text.IsEmpty)
        {
            AddPiece(text, offset, 0);
        }
    }

    /// <summary>Adds text that was written otherwise in the source, such as a decoded reference.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="sourceLength">How long it is there.</param>
    public void AddAt(ReadOnlySpan<char> text, int offset, int sourceLength) => AddPiece(text, offset, sourceLength);

    /// <summary>Ends the word before.</summary>
    public void Part()
    {
        if (_text.Last != Parting)
        {
            _text.Append(Parting);
        }
    }

    /// <summary>The words, by their places in this text.</summary>
    public List<Word> Words()
    {
        var words = new WordList(_text.Length);
        words.Add(_text.Span, 0);
        words.End();
        return words.Words;
    }

    /// <summary>The words, by their places in the source.</summary>
    public List<Word> WordsOfSource()
    {
        var words = new WordList(_text.Length);
        int end = 0;
        foreach (Piece piece in _pieces ?? [])
        {
            if (piece.Start > end)
            {
                words.End();
            }

            end = piece.End;
            ReadOnlySpan<char> text = _text.Slice(piece.Start, end - piece.Start);
            if (piece.SourceLength == 0)
            {
                words.Add(text, piece.Offset);
            }
            else
            {
                words.AddAt(text, piece.Offset, piece.SourceLength);
            }
        }

        words.End();
        return words.Words;
    }

    private void AddPiece(ReadOnlySpan<char> text, int offset, int sourceLength)
    {
        _pieces ??= new List<Piece>(capacity / CharactersOfPiece);
        _pieces.Add(new Piece(_text.Length, _text.Length + text.Length, offset, sourceLength));
        _text.Append(text);
    }

    public void Dispose() => _text.Dispose();

    public override string ToString() => _text.ToString();

    /// <summary>Where a piece of the text stands in the source: as it is, or, where it has a length there, as something else.</summary>
    private readonly record struct Piece(int Start, int End, int Offset, int SourceLength);
}
