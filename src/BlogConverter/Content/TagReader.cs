// Finds where the tags and comments of a text end.
using System.Buffers;

namespace BlogConverter.Content;

/// <summary>
/// Tells tags from text as an HTML parser does, without parsing. One reader goes over one text from left to right;
/// what it learns about missing ends it remembers, so that the whole walk is linear on any input.
/// </summary>
internal ref struct TagReader(ReadOnlySpan<char> text)
{
    /// <summary>What ends the name of a tag.</summary>
    public static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f/>");

    private readonly ReadOnlySpan<char> _text = text;
    private bool _quotesAreBroken;

    /// <summary>True when an HTML parser would see a tag, a comment or a declaration here and not a less-than sign.</summary>
    /// <param name="at">The place of a <c>&lt;</c>.</param>
    public readonly bool IsTag(int at)
    {
        char next = at + 1 < _text.Length ? _text[at + 1] : ' ';
        return char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && at + 2 < _text.Length && char.IsAsciiLetter(_text[at + 2]));
    }

    /// <summary>The place after a tag or comment; the end of the text when it is never closed.</summary>
    /// <param name="at">The place of a <c>&lt;</c> for which <see cref="IsTag"/> holds.</param>
    public int End(int at)
    {
        ReadOnlySpan<char> rest = _text[at..];
        if (rest.StartsWith("<!--"))
        {
            // <!--> and <!---> are comments, too: the dashes of the beginning may serve as those of the end.
            int close = rest[2..].IndexOf("-->");
            return close < 0 ? _text.Length : at + 2 + close + 3;
        }

        if (rest[1] is not ('!' or '?') && !_quotesAreBroken)
        {
            int end = QuotedEnd(at + 1);
            if (end >= 0)
            {
                return end;
            }

            _quotesAreBroken = true;
        }

        int plain = rest.IndexOf('>');
        return plain < 0 ? _text.Length : at + plain + 1;
    }

    /// <summary>The name of a tag, as written; empty for comments and declarations.</summary>
    /// <param name="at">The place of the <c>&lt;</c>.</param>
    public readonly ReadOnlySpan<char> Name(int at)
    {
        int start = at + 1 < _text.Length && _text[at + 1] == '/' ? at + 2 : at + 1;
        if (start >= _text.Length || _text[start] is '!' or '?')
        {
            return [];
        }

        int length = _text[start..].IndexOfAny(NameEnd);
        return length < 0 ? _text[start..] : _text.Slice(start, length);
    }

    // A quotation mark counts only where a value begins.
    private readonly int QuotedEnd(int from)
    {
        for (int i = from; ;)
        {
            int stop = _text[i..].IndexOfAny('>', '=');
            if (stop < 0)
            {
                return -1;
            }

            i += stop + 1;
            if (_text[i - 1] == '>')
            {
                return i;
            }

            while (i < _text.Length && char.IsWhiteSpace(_text[i]))
            {
                i++;
            }

            if (i < _text.Length && _text[i] is '"' or '\'')
            {
                int close = _text[(i + 1)..].IndexOf(_text[i]);
                if (close < 0)
                {
                    return -1;
                }

                i += close + 2;
            }
        }
    }
}
