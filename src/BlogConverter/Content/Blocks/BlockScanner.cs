// Finds the delimiters of blocks.
namespace BlogConverter.Content.Blocks;

/// <summary>What a delimiter does.</summary>
internal enum BlockDelimiterKind
{
    Opening,
    Closing,
    SelfClosing,
}

/// <summary>A delimiter: <c>&lt;!-- wp:ns/name {json} --&gt;</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">After its end.</param>
/// <param name="Name">Where the name stands, namespace included if one is written.</param>
/// <param name="Attributes">Where the JSON stands; empty when there is none.</param>
internal readonly record struct BlockDelimiter(BlockDelimiterKind Kind, int Start, int End, (int Start, int Length) Name, (int Start, int Length) Attributes);

/// <summary>
/// WordPress's grammar: white space after the dashes, a lower-case name with at most one namespace, JSON that ends at a brace followed by white space and the end, white space before the end.
/// Whatever else begins like one is a comment. One scanner goes over one text from left to right and is linear on any input.
/// </summary>
internal ref struct BlockScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _noJsonEndFrom = int.MaxValue;

    /// <summary>The next delimiter from a place on.</summary>
    public bool TryFind(int from, out BlockDelimiter delimiter)
    {
        for (int i = from; i < _text.Length && _text[i..].IndexOf("<!--") is >= 0 and var found; i++)
        {
            i += found;
            if (TryRead(i, out delimiter))
            {
                return true;
            }
        }

        delimiter = default;
        return false;
    }

    private bool TryRead(int at, out BlockDelimiter delimiter)
    {
        delimiter = default;
        int i = SkipSpace(at + 4);
        if (i == at + 4 || i >= _text.Length)
        {
            return false;
        }

        bool isClosing = _text[i] == '/';
        i += isClosing ? 1 : 0;
        if (!_text[i..].StartsWith("wp:"))
        {
            return false;
        }

        int name = i + 3, nameEnd = NameEnd(name);
        if (nameEnd > name && nameEnd < _text.Length && _text[nameEnd] == '/' && NameEnd(nameEnd + 1) is var full && full > nameEnd + 1)
        {
            nameEnd = full;
        }

        i = SkipSpace(nameEnd);
        if (nameEnd == name || i == nameEnd || i >= _text.Length)
        {
            return false;
        }

        (int Start, int Length) json = (i, 0);
        if (_text[i] == '{')
        {
            int end = JsonEnd(i);
            if (end < 0)
            {
                return false;
            }

            json = (i, end - i);
            i = SkipSpace(end);
        }

        bool isVoid = i < _text.Length && _text[i] == '/';
        i += isVoid ? 1 : 0;
        if (!_text[Math.Min(i, _text.Length)..].StartsWith("-->"))
        {
            return false;
        }

        delimiter = new(isClosing ? BlockDelimiterKind.Closing : isVoid ? BlockDelimiterKind.SelfClosing : BlockDelimiterKind.Opening, at, i + 3, (name, nameEnd - name), json);
        return true;
    }

    // After the first brace that white space and the end of the comment follow.
    private int JsonEnd(int from)
    {
        if (from >= _noJsonEndFrom)
        {
            return -1;
        }

        for (int i = from; _text[i..].IndexOf("-->") is >= 0 and var found;)
        {
            i += found;
            int before = i > from && _text[i - 1] == '/' ? i - 1 : i;
            int end = before;
            while (end > from && AutopText.IsSpace(_text[end - 1]))
            {
                end--;
            }

            if (end < before && end > from && _text[end - 1] == '}')
            {
                return end;
            }

            i += 3;
        }

        _noJsonEndFrom = from;
        return -1;
    }

    private readonly int NameEnd(int from)
    {
        int i = from;
        while (i < _text.Length && (_text[i] is (>= 'a' and <= 'z') || (i > from && _text[i] is (>= '0' and <= '9') or '_' or '-')))
        {
            i++;
        }

        return i;
    }

    private readonly int SkipSpace(int from)
    {
        while (from < _text.Length && AutopText.IsSpace(_text[from]))
        {
            from++;
        }

        return from;
    }
}
