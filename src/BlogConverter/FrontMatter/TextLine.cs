// A line of a text, by its place.
namespace BlogConverter.FrontMatter;

/// <summary>One line: where it begins, its content without the line end, and where the next one begins.</summary>
internal readonly record struct TextLine
{
    private readonly string _text;
    private readonly int _length;

    private TextLine(string text, int start, int length, int end)
    {
        _text = text;
        _length = length;
        (Start, End) = (start, end);
    }

    public int Start { get; }

    /// <summary>Behind the line end.</summary>
    public int End { get; }

    public ReadOnlySpan<char> Content => _text.AsSpan(Start, _length);

    public bool IsBlank => Content.IsWhiteSpace();

    /// <summary>True when no line follows.</summary>
    public bool IsLast => End >= _text.Length;

    /// <summary>True behind the last line.</summary>
    public bool IsEnd => Start >= _text.Length;

    /// <summary>The line that begins at a place.</summary>
    public static TextLine At(string text, int start)
    {
        int feed = text.IndexOf('\n', start);
        int end = feed < 0 ? text.Length : feed + 1;
        int length = (feed < 0 ? text.Length : feed) - start;
        return new TextLine(text, start, length > 0 && text[start + length - 1] == '\r' ? length - 1 : length, end);
    }

    public TextLine Next() => At(_text, End);
}
