// Cuts a body into the pieces that paragraphs are made of.
using System.Buffers;

namespace BlogConverter.Content;

/// <summary>
/// Reads a body once, as WordPress looks at it: tags end at the next <c>&gt;</c> whatever stands in quotes, names are compared in lower case only,
/// a finished <c>&lt;pre&gt;</c> is one piece, and line ends inside tags and comments mean nothing.
/// </summary>
internal ref struct AutopScanner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> TextEnd = SearchValues.Create("<\n");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _tightObjects = text.Contains("</object>", StringComparison.Ordinal);
    private readonly bool _tightMedia = text.Contains("<source", StringComparison.Ordinal) || text.Contains("<track", StringComparison.Ordinal);
    private readonly int _lastPre = text.LastIndexOf("</pre>");
    private int _verbatimUntil;
    private int _unended;
    private bool _tight;

    /// <summary>Adds the pieces of the whole text. Breaks stand between paragraphs only once, and never beside a line end.</summary>
    public void Read(ref AutopTokens tokens)
    {
        for (int i = 0; i < _text.Length;)
        {
            int start = i;
            if (_text[i] == '\n')
            {
                i = Lines(i, ref tokens);
            }
            else if (_text[i] == '<')
            {
                i = Tag(i, ref tokens);
            }
            else
            {
                int length = _text[i..].IndexOfAny(TextEnd);
                i = length < 0 ? _text.Length : i + length;
                Add(ref tokens, _text[start..i].IsWhiteSpaceOnly() ? AutopKind.Space : AutopKind.Text, start, i);
            }
        }
    }

    // A line end and the white space up to the last line end after it; the indent of the next line is that line's.
    private int Lines(int from, ref AutopTokens tokens)
    {
        int end = from + 1;
        bool blankLine = false;
        for (int i = end; i < _text.Length && AutopText.IsSpace(_text[i]); i++)
        {
            if (_text[i] == '\n')
            {
                (end, blankLine) = (i + 1, true);
            }
        }

        if (blankLine || LastIsBreak(tokens))
        {
            AddBreak(ref tokens);
        }
        else if (!_tight)
        {
            tokens.Add(new(AutopKind.Line, from, 1, from < _verbatimUntil ? AutopTraits.Verbatim : AutopTraits.None));
        }

        return end;
    }

    private int Tag(int at, ref AutopTokens tokens)
    {
        ReadOnlySpan<char> rest = _text[at..];
        if (rest.StartsWith("<pre") && at < _lastPre)
        {
            int end = at + rest.IndexOf("</pre>") + "</pre>".Length;
            AddTag(ref tokens, AutopKind.Block, at, end, AutopTraits.BreaksBefore | AutopTraits.BreaksAfter | AutopTraits.EatsLineBreak);
            return end;
        }

        int close = AutopText.TagEnd(rest) + at;
        int pair = rest.Length < 3 || rest[1] != 'b' ? 0 : AutopText.LineBreakLength(rest) is > 0 and var first ? AutopText.SecondLineBreak(rest, first) : 0;
        if (pair > 0)
        {
            AddBreak(ref tokens);
            return at + pair;
        }

        ReadOnlySpan<char> tag = _text[at..close];
        if (tag is "<br />" or "<br>" or "<br/>")
        {
            Add(ref tokens, AutopKind.LineBreak, at, close);
            return close;
        }

        NoteVerbatim(tag, at);
        bool isEnd = tag.Length > 1 && tag[1] == '/';
        ReadOnlySpan<char> name = tag[(isEnd ? 2 : 1)..];
        AutopTraits traits = AutopTags.Traits(name, isEnd, _tightObjects, _tightMedia, out bool beginsLikeBlock);
        AutopKind kind = tag is "<p>" ? AutopKind.Open : tag is "</p>" ? AutopKind.Close : beginsLikeBlock ? AutopKind.Block : AutopKind.Text;
        AddTag(ref tokens, kind, at, close, traits);
        return close;
    }

    private void NoteVerbatim(ReadOnlySpan<char> tag, int at)
    {
        if (at < _verbatimUntil || tag.Length < 5 || tag[1] is not ('s' or 'm'))
        {
            return;
        }

        for (int i = 0; i < AutopTags.Verbatim.Length; i++)
        {
            string name = AutopTags.Verbatim[i];
            if ((_unended & (1 << i)) == 0 && tag[1..].StartsWith(name))
            {
                int end = _text[at..].IndexOf("</" + name + ">");
                _verbatimUntil = end < 0 ? _verbatimUntil : at + end;
                _unended |= end < 0 ? 1 << i : 0;
                return;
            }
        }
    }

    private void AddTag(ref AutopTokens tokens, AutopKind kind, int start, int end, AutopTraits traits)
    {
        if (traits.HasFlag(AutopTraits.TightBefore))
        {
            while (tokens.Count > 0 && (tokens[tokens.Count - 1].IsSpace || tokens[tokens.Count - 1].Kind == AutopKind.Break))
            {
                tokens.Cut(tokens.Count - 1);
            }
        }
        else if (traits.HasFlag(AutopTraits.BreaksBefore))
        {
            AddBreak(ref tokens);
        }

        _tight = false;
        Add(ref tokens, kind, start, end, traits);
        if (traits.HasFlag(AutopTraits.TightAfter))
        {
            _tight = true;
        }
        else if (traits.HasFlag(AutopTraits.BreaksAfter))
        {
            AddBreak(ref tokens);
        }
    }

    private void Add(ref AutopTokens tokens, AutopKind kind, int start, int end, AutopTraits traits = AutopTraits.None)
    {
        if (kind == AutopKind.Space && _tight)
        {
            return;
        }

        _tight = false;
        if (kind is AutopKind.Text or AutopKind.Space && traits == AutopTraits.None && tokens.Count > 0
            && tokens[tokens.Count - 1] is { Kind: AutopKind.Text, Traits: AutopTraits.None } last && last.Start + last.Length == start)
        {
            tokens[tokens.Count - 1] = last with { Length = end - last.Start };
            return;
        }

        tokens.Add(new(kind, start, end - start, traits));
    }

    private readonly void AddBreak(ref AutopTokens tokens)
    {
        if (_tight)
        {
            return;
        }

        int count = tokens.Count;
        if (count > 1 && tokens[count - 1].Kind == AutopKind.Space && tokens[count - 2].Kind is AutopKind.Line or AutopKind.Break)
        {
            count--;
        }

        if (count > 0 && tokens[count - 1].Kind is AutopKind.Line or AutopKind.Break)
        {
            count--;
        }

        tokens.Cut(count);
        if (count > 0)
        {
            tokens.Add(new(AutopKind.Break, 0, 0));
        }
    }

    private static bool LastIsBreak(in AutopTokens tokens)
    {
        int last = tokens.Count - 1;
        return last >= 0 && (tokens[last].Kind == AutopKind.Break || (last > 0 && tokens[last].Kind == AutopKind.Space && tokens[last - 1].Kind == AutopKind.Break));
    }
}
