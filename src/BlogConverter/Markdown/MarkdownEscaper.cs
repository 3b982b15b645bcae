// Escapes text only where a reader would take it for markup.
using System.Buffers;

namespace BlogConverter.Markdown;

/// <summary>Writes text as Markdown that means the text. Both neighbours of every character are known, so <c>snake_case</c> and <c>3 * 4</c> stay.</summary>
internal sealed class MarkdownEscaper
{
    private const string SpecialCharacters = @"\`*_~[]<&";
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters);
    private readonly BlockOutput _output;
    private readonly SearchValues<char> _special;
    private readonly IReadOnlyList<string> _extra;
    private bool _mayHoldUrl;
    private bool _bracketFirst;
    private bool _lonelyStar;
    private bool _lonelyLine;
    private bool _lonelyTilde;

    public MarkdownEscaper(BlockOutput output, MarkdownOptions options)
    {
        _output = output;
        _extra = options.ExtraEscapes;
        _special = _extra.Count == 0 ? Special : SearchValues.Create(SpecialCharacters + string.Concat(_extra.Select(e => e[..1])));
    }

    /// <summary>Looks at the text of a whole paragraph before its parts are written.</summary>
    /// <param name="text">All text of the paragraph.</param>
    /// <param name="delimiters">Whether delimiters of emphasis will be written, or other text can pair with this one.</param>
    public void Begin(ReadOnlySpan<char> text, bool delimiters)
    {
        _mayHoldUrl = UrlText.MayHold(text);
        _bracketFirst = text.Length > 0 && text[0] == '[';
        _lonelyStar = !delimiters && IsLonely(text, '*');
        _lonelyLine = !delimiters && IsLonely(text, '_');
        _lonelyTilde = !delimiters && IsLonely(text, '~');
    }

    public void Write(ReadOnlySpan<char> text, in TextPlace place)
    {
        int done = 0;
        while (_mayHoldUrl && done < text.Length)
        {
            int at = UrlText.Find(text, done, out int length);
            if (at < 0)
            {
                break;
            }

            WritePart(text, done, at, place);
            done = WriteUrl(text, at, length, place);
        }

        WritePart(text, done, text.Length, place);
    }

    /// <summary>Writes an address that a reader will take raw; the index after what was written.</summary>
    private int WriteUrl(ReadOnlySpan<char> text, int start, int length, in TextPlace place)
    {
        ReadOnlySpan<char> url = text.Slice(start, length);
        char next = start + length < text.Length ? text[start + length] : place.Next;
        bool ends = Whitespace.IsCollapsible(next);
        if (!place.InLink && ends && UrlText.IsPlain(url))
        {
            _output.Put(url);
            return start + length;
        }

        bool touches = (start == 0 && _output.Text.Last is '*' or '_' or '~') || (start + length == text.Length && place.Next is '*' or '_' or '~');
        int bracket = place.InLink || touches ? 0 : UrlText.BracketLength(url);
        if (bracket > 0)
        {
            if (start > 0 && text[start - 1] == '\\')
            {
                _output.Put('\\');
            }

            _output.Put('<');
            _output.Put(url[..bracket]);
            _output.Put('>');
            return start + bracket;
        }

        int mark = url.IndexOfAny(':', '.');
        _output.Put(url[..mark]);
        _output.Put(url[mark] == ':' ? "&#58;" : "&#46;");
        return start + mark + 1;
    }

    private void WritePart(ReadOnlySpan<char> text, int from, int to, in TextPlace place)
    {
        int i = from;
        if (place.Forced >= from && place.Forced < to)
        {
            i = place.Forced;
            WritePlainPart(text, from, i, place);
            _output.Put('\\');
            _output.Put(text[i++]);
            _bracketFirst = false;
        }

        WritePlainPart(text, i, to, place);
    }

    private void WritePlainPart(ReadOnlySpan<char> text, int from, int to, in TextPlace place)
    {
        int i = from;
        while (i < to)
        {
            int at = text[i..to].IndexOfAny(_special);
            if (at < 0)
            {
                _output.Put(text[i..to]);
                return;
            }

            _output.Put(text.Slice(i, at));
            i = WriteSpecial(text, i + at, place);
        }
    }

    private int WriteSpecial(ReadOnlySpan<char> text, int i, in TextPlace place)
    {
        char c = text[i];
        if (c is '*' or '_' or '~')
        {
            return WriteDelimiters(text, i, c, place);
        }

        char next = i + 1 < text.Length ? text[i + 1] : place.Next;
        bool label = _bracketFirst && c == ']';
        _bracketFirst &= c != ']';
        bool escape = c switch
        {
            '`' => true,
            '\\' => Destination.IsAsciiPunctuation(next) || next == '\n',
            '[' => place.AllBrackets || next == '^',
            ']' => place.AllBrackets || next is '(' or '[' || (next == ':' && label) || (place.InContainer && IsCheckbox(text[..i])),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '&' => UrlText.IsEntity(text[i..]),
            _ => false,
        };
        if (c == '`' && i + 1 == text.Length && next == '`')
        {
            // Markdig takes no code span after a backtick, escaped or not.
            _output.Put("&#96;");
            return i + 1;
        }

        if (escape || IsExtra(text[i..]))
        {
            _output.Put('\\');
        }

        _output.Put(c);
        return i + 1;
    }

    /// <summary>Writes a run of characters that could be a delimiter.</summary>
    private int WriteDelimiters(ReadOnlySpan<char> text, int start, char c, in TextPlace place)
    {
        int end = start + 1;
        while (end < text.Length && text[end] == c)
        {
            end++;
        }

        char next = end < text.Length ? text[end] : place.Next;
        bool touches = (start == 0 && _output.Text.Last == c) || (end == text.Length && next == c);
        bool lonely = !place.InLink && c switch { '*' => _lonelyStar, '_' => _lonelyLine, _ => _lonelyTilde };
        bool acts = touches || (!lonely && Flanking.Acts(c, Before(text, start), end < text.Length ? Flanking.First(text[end..]) : Flanking.KindOf(next)));
        bool extra = IsExtra(text[start..]);
        for (int i = start; i < end; i++)
        {
            if (acts || extra)
            {
                _output.Put('\\');
            }

            _output.Put(c);
        }

        return end;
    }

    /// <summary>Whether a closing bracket would make a checkbox; the bracket itself is escaped, because cmark-gfm looks for <c>[x]</c> in the whole line.</summary>
    private static bool IsCheckbox(ReadOnlySpan<char> before) => before.Length >= 2 && before[^2] == '[' && before[^1] is ' ' or 'x' or 'X';

    private CharKind Before(ReadOnlySpan<char> text, int start)
    {
        if (start > 0)
        {
            return Flanking.Last(text[..start]);
        }

        TextBuffer written = _output.Text;
        return written.Length == 0 ? CharKind.Space : Flanking.Last(written.Slice(Math.Max(0, written.Length - 2), Math.Min(2, written.Length)));
    }

    private bool IsExtra(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < _extra.Count; i++)
        {
            if (text.StartsWith(_extra[i], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the character stands in one place only, so that there is nothing it could pair with.</summary>
    private static bool IsLonely(ReadOnlySpan<char> text, char c)
    {
        int first = text.IndexOf(c);
        if (first < 0)
        {
            return true;
        }

        int after = text[first..].IndexOfAnyExcept(c);
        return after < 0 || !text[(first + after)..].Contains(c);
    }
}
