// One walk over a text that runs its shortcodes.
using System.Buffers;

namespace BlogConverter.Content.Shortcodes;

/// <summary>
/// Nothing runs inside tags, comments, scripts, <c>&lt;pre&gt;</c> and <c>&lt;code&gt;</c>: WordPress would run the last two and eat the author's examples.
/// A paragraph that holds nothing but one shortcode gives way to it.
/// </summary>
internal ref struct ShortcodeWalk(ShortcodeRunner runner, string text, string? only)
{
    private const int LongestUnknownTag = 4000;

    /// <summary>Names of one or two letters are indexes as often as shortcodes; with the bracket.</summary>
    private const int ShortestName = 3;

    private static readonly SearchValues<char> Interesting = SearchValues.Create("[<");

    private readonly ShortcodeScanner _scanner = new(text);
    private readonly int _lastBracket = text.LastIndexOf('[');
    private readonly HashSet<int> _skippedClosings = [];
    private readonly HashSet<int> _refusedClosings = [];
    private TagReader _tags = new(text);
    private int _at;
    private int _copied;
    private int _last;

    public void Go(scoped ref TextBuffer output)
    {
        // Behind the last bracket nothing can change.
        while (_at <= _lastBracket && text.AsSpan(_at).IndexOfAny(Interesting) is >= 0 and var found)
        {
            _at += found;
            if (text[_at] == '<')
            {
                Tag(ref output);
            }
            else
            {
                Copy(_at, ref output);
                Bracket(ref output);
            }
        }

        Copy(text.Length, ref output);
    }

    private void Copy(int end, scoped ref TextBuffer output)
    {
        if (end > _copied)
        {
            output.Append(text.AsSpan(_copied, end - _copied));
            _copied = end;
        }
    }

    // What stands before is dealt with and written otherwise.
    private void Resume(int at) => _at = _copied = _last = at;

    private void Tag(scoped ref TextBuffer output)
    {
        if (!_tags.IsTag(_at))
        {
            _at++;
            return;
        }

        int end = _tags.End(_at);
        ReadOnlySpan<char> name = _tags.Name(_at);
        if (text[_at + 1] != '/' && IsProtected(name) && _scanner.ElementEnd(name, end) is >= 0 and var close)
        {
            Copy(_at, ref output);
            Unescape(text.AsSpan(_at, close - _at), ref output);
            Resume(close);
            return;
        }

        _at = end;
    }

    private static bool IsProtected(ReadOnlySpan<char> name) => name.Length is >= 3 and <= 8
        && (name.Equals("pre", StringComparison.OrdinalIgnoreCase) || name.Equals("code", StringComparison.OrdinalIgnoreCase) || name.Equals("script", StringComparison.OrdinalIgnoreCase)
            || name.Equals("style", StringComparison.OrdinalIgnoreCase) || name.Equals("textarea", StringComparison.OrdinalIgnoreCase));

    // [[name]] is how an author shows a shortcode; it shows as [name], in code, too.
    private readonly void Unescape(ReadOnlySpan<char> code, scoped ref TextBuffer output)
    {
        int copied = 0;
        for (int i = 0; code[i..].IndexOf("[[") is >= 0 and var found;)
        {
            i += found;
            int close = code[i..].IndexOf("]]"), length = code[(i + 2)..].IndexOfAny(" ]/=");
            if (close < 0 || length < 0)
            {
                break;
            }

            if (length > 0 && runner.Vocabulary.IsKnown(code.Slice(i + 2, length)) && !code.Slice(i + 2, close - 2).Contains("[[", StringComparison.Ordinal))
            {
                output.Append(code[copied..i]);
                output.Append(code.Slice(i + 1, close));
                copied = i += close + 2;
            }
            else
            {
                i += 2;
            }
        }

        output.Append(code[copied..]);
    }

    private void Bracket(scoped ref TextBuffer output)
    {
        int start = _at++;
        if (_skippedClosings.Count > 0 && _skippedClosings.Contains(start))
        {
            Resume(text.IndexOf(']', start) + 1);
            return;
        }

        if (!_scanner.TryReadOpening(start, out ShortcodeSpan tag) || (only is not null && !_scanner.Name(tag).Equals(only, StringComparison.Ordinal)))
        {
            return;
        }

        ReadOnlySpan<char> name = _scanner.Name(tag);
        ShortcodeClosing? close = _scanner.NextClosing(tag);
        if (EscapedEnd(start, tag, close) is var end && end > 0 && runner.Vocabulary.IsKnown(name))
        {
            // The first of the two brackets is written already.
            output.Cut(output.Length - 1);
            Copy(end, ref output);
            Resume(end + 1);
            return;
        }

        ShortcodeHandler[] handlers = runner.Vocabulary.Handlers(name);
        if ((handlers.Length == 0 || !TryRun(tag, close, handlers, ref output)) && only is null && LooksLikeOne(tag, close))
        {
            HandleUnknown(tag, close, ref output);
        }
    }

    private readonly int EscapedEnd(int start, ShortcodeSpan tag, ShortcodeClosing? close) =>
        start <= _last || text[start - 1] != '[' ? 0
        : tag.End < text.Length && text[tag.End] == ']' ? tag.End
        : close is { } c && c.End < text.Length && text[c.End] == ']' ? c.End
        : 0;

    // Content that a handler refused is not offered again for each further opening tag before the same closing one.
    private bool TryRun(ShortcodeSpan tag, ShortcodeClosing? close, ShortcodeHandler[] handlers, scoped ref TextBuffer output)
    {
        bool isIndex = tag.NameEnd - tag.Start <= ShortestName && TouchesWord(tag) && _scanner.AttributesOf(tag).Length == 0;
        if (isIndex || (close is { } refused && _refusedClosings.Contains(refused.Start)))
        {
            return false;
        }

        Shortcode code = _scanner.Build(tag, close);
        string? html = runner.Answer(code.Content is null ? code : code with { Content = OwnElements.Disarm(WithoutHalfParagraphs(code.Content)) }, handlers);
        if (html is null)
        {
            _ = close is { } c && _refusedClosings.Add(c.Start);
            return false;
        }

        Replace(tag.Start, close?.End ?? tag.End, html, ref output);
        return true;
    }

    private void HandleUnknown(ShortcodeSpan tag, ShortcodeClosing? close, scoped ref TextBuffer output)
    {
        switch (runner.Unknown(_scanner.Name(tag)))
        {
            case UnknownMode.Drop:
                int end = close?.End ?? tag.End;
                runner.Drop(text[tag.Start..end], _scanner.Name(tag));
                Replace(tag.Start, end, "", ref output);
                break;
            case UnknownMode.Unwrap when close is { } closing:
                _skippedClosings.Add(closing.Start);
                Resume(tag.End);
                break;
            default:
                _at = tag.End;
                break;
        }
    }

    // Ordinary brackets have neither a closing tag nor attributes with names; an index like arr[i] touches the word before it.
    private readonly bool LooksLikeOne(ShortcodeSpan tag, ShortcodeClosing? close)
    {
        char next = text[tag.NameEnd];
        ReadOnlySpan<char> attributes = _scanner.AttributesOf(tag);
        if (!char.IsLetter(text[tag.Start + 1]) || attributes.Length > LongestUnknownTag || attributes.IndexOfAny('[', '<') >= 0 || !(char.IsWhiteSpace(next) || next is ']' or '/' or '=' or ':'))
        {
            return false;
        }

        return (close is not null && !TouchesWord(tag)) || ShortcodeAttributes.HasNamed(attributes);
    }

    private readonly bool TouchesWord(ShortcodeSpan tag) => tag.Start > 0 && (char.IsLetterOrDigit(text[tag.Start - 1]) || text[tag.Start - 1] is '_' or ')');

    private void Replace(int start, int end, ReadOnlySpan<char> html, scoped ref TextBuffer output)
    {
        ReadOnlySpan<char> before = text.AsSpan(_last, start - _last).TrimEnd();
        ReadOnlySpan<char> after = text.AsSpan(end);
        int space = after.Length - after.TrimStart().Length;
        if (before.EndsWith("<p>") && after[space..].StartsWith("</p>"))
        {
            output.Cut(output.Length - (start - _last - before.Length + "<p>".Length));
            end += space + "</p>".Length;
        }

        Resume(end);
        output.Append(html);
    }

    // A content that began or ended inside a paragraph has that paragraph's other half.
    private static string WithoutHalfParagraphs(string content)
    {
        ReadOnlySpan<char> all = content, inner = all.Trim();
        if (inner.StartsWith("</p>"))
        {
            inner = inner[4..];
        }
        else if (inner.StartsWith("<br />"))
        {
            inner = inner[6..];
        }

        inner = inner.EndsWith("<p>") ? inner[..^3] : inner.EndsWith("<br />") ? inner[..^6] : inner;
        return inner.Length >= all.Trim().Length ? content : inner.Trim().ToString();
    }
}
