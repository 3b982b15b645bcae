// What a text says, as one row of characters that can be compared.
using System.Buffers;
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>
/// The words of a DOM or of a Markdown document with a <see cref="Mark"/> at each piece of structure; beside them, by position, what two
/// sides may say a little differently: emphasis, links, images, languages. The buffer goes back to its pool when the reading is disposed.
/// </summary>
internal sealed class Reading : IDisposable
{
    private const int CharactersOfToken = 64;

    private char[] _text;

    public Reading(int capacity)
    {
        _text = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 256));
        Tokens = new List<Token>(capacity / CharactersOfToken);
        Runs = new List<Run>(capacity / CharactersOfToken);
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Where each paragraph and each block mark begins, ascending.</summary>
    public List<Token> Tokens { get; }

    /// <summary>Where the style of the words changes, ascending; positions are never at white space.</summary>
    public List<Run> Runs { get; }

    /// <summary>One for each image, embed and code block, ascending.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>Formulas, ascending.</summary>
    public List<Formula> Formulas { get; } = [];

    /// <summary>Link targets by number; number 0 is "no link".</summary>
    public List<LinkTarget> Links { get; } = [default];

    public int LinkCount { get; set; }

    public int ImageCount { get; set; }

    public int CodeCount { get; set; }

    public int HeadingCount { get; set; }

    public int ItemCount { get; set; }

    public int CellCount { get; set; }

    /// <summary>Words are what stands between white space, code blocks apart.</summary>
    public int WordCount { get; set; }

    public void Add(char c)
    {
        if (Length == _text.Length)
        {
            Grow(1);
        }

        _text[Length++] = c;
    }

    /// <summary>Room for characters that <see cref="Advance"/> then takes over.</summary>
    public Span<char> Room(int count)
    {
        if (_text.Length - Length < count)
        {
            Grow(count);
        }

        return _text.AsSpan(Length, count);
    }

    public void Advance(int count) => Length += count;

    public void CutTo(int length) => Length = length;

    /// <summary>The characters of a token, without the break that parts it from the next.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Text[Tokens[token].Start..EndOf(token)];

    public int EndOf(int token)
    {
        int end = token + 1 < Tokens.Count ? Tokens[token + 1].Start : Length;
        return end > Tokens[token].Start && _text[end - 1] == Mark.Break ? end - 1 : end;
    }

    /// <summary>The style changes in a piece, and the one that reaches into it.</summary>
    public ReadOnlySpan<Run> RunsIn(int start, int end)
    {
        int first = Math.Max(0, FirstBehind(Runs, start, run => run.Start) - 1);
        return CollectionsMarshal.AsSpan(Runs)[first..Math.Max(first, FirstBehind(Runs, end - 1, run => run.Start))];
    }

    public ReadOnlySpan<Fact> FactsIn(int start, int end) =>
        CollectionsMarshal.AsSpan(Facts)[FirstBehind(Facts, start - 1, fact => fact.Position)..FirstBehind(Facts, end - 1, fact => fact.Position)];

    public ReadOnlySpan<Formula> FormulasIn(int start, int end) =>
        CollectionsMarshal.AsSpan(Formulas)[FirstBehind(Formulas, start - 1, formula => formula.Start)..FirstBehind(Formulas, end - 1, formula => formula.Start)];

    /// <summary>The token that a position stands in.</summary>
    public int TokenAt(int position) => FirstBehind(Tokens, position, token => token.Start) - 1;

    /// <summary>The mark that a token begins with, or a space for a paragraph.</summary>
    public char KindOf(int token) => Mark.IsBlock(_text[Tokens[token].Start]) ? _text[Tokens[token].Start] : ' ';

    public void Dispose()
    {
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = [];
            Length = 0;
        }
    }

    private static int FirstBehind<T>(List<T> list, int position, Func<T, int> positionOf)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = positionOf(list[middle]) <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, Length + count));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}

/// <summary>The beginning of a paragraph or of a block.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="Element">The smallest block of the DOM that can be written on its own and holds it; null for Markdown, and for text that stands in no block.</param>
internal readonly record struct Token(int Start, IElement? Element);

/// <summary>From here on the words look like this.</summary>
internal readonly record struct Run(int Start, Style Style);

/// <summary>What each word carries.</summary>
/// <param name="Marks">Emphasis and code.</param>
/// <param name="Optional">Marks that the other side need not agree on.</param>
/// <param name="Link">A number in <see cref="Reading.Links"/>; 0 for no link, <see cref="AnyLink"/> where it does not matter.</param>
internal readonly record struct Style(Marks Marks, Marks Optional, int Link)
{
    public const int AnyLink = -1;
}

/// <summary>Marks of words.</summary>
[Flags]
internal enum Marks : byte
{
    None = 0,
    Emphasis = 1,
    Strong = 2,
    Deleted = 4,
    Code = 8,
    All = 15,
}

/// <summary>What a mark stands for: an image's address (null for any), text and title; an embed's address and id; a code block's language.</summary>
internal readonly record struct Fact(int Position, string? First, string Second, string Third);

/// <summary>Where a formula stands: its text is verbatim, its delimiters are each target's own.</summary>
internal readonly record struct Formula(int Start, int End);

/// <summary>Where a link leads.</summary>
internal readonly record struct LinkTarget(string Address, string Title);
