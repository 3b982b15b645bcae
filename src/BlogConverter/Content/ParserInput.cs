// Makes a rendered text fit for the HTML parser.
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>
/// The last step before the parse, one walk over the tags: code comes back from the vault, marked elements get their real names and forged ones are taken away,
/// and what would make a parser slow is cut (see <see cref="OpenElements"/>). A text that needs none of it passes untouched.
/// </summary>
internal ref struct ParserInput(string html, CodeVault vault)
{
    /// <summary>So few tags cannot nest too deep, nor reopen too much: two thirds of them left open and a third cutting them off cost 4/27 of the cube of their number, which is below a million. Most bodies have no more and are not followed.</summary>
    private const int FewTags = 180;

    private readonly OpenElements _open = new(html.Length);
    private readonly bool _isFollowed = html.AsSpan().Count('<') > FewTags;
    private readonly Shortcodes.ShortcodeScanner _elements = new(html);
    private TagReader _tags = new(html);
    private readonly int _lastComment = html.LastIndexOf("-->", StringComparison.Ordinal);
    private readonly int _lastSection = html.LastIndexOf("]]>", StringComparison.Ordinal);
    private int _copied;

    /// <summary>How many start tags were dropped because of their depth.</summary>
    public readonly int Refused => _open.Refused;

    /// <summary>True when formatting that was never closed had to be.</summary>
    public readonly bool ClosedFormatting => _open.ClosedFormatting;

    /// <summary>The text for the parser.</summary>
    /// <param name="prefix">What the parser gets before it.</param>
    public string Read(string prefix)
    {
        if (!html.Contains(vault.Mark, StringComparison.Ordinal) && !OwnElements.MayBeIn(html) && !MayBeNeverClosed() && html.AsSpan().Count('<') <= OpenElements.MaximalDepth)
        {
            return prefix + html;
        }

        TextBuffer output = new(html.Length + (html.Length / 16));
        output.Append(prefix);
        try
        {
            int i = 0;
            while (i < html.Length && html.AsSpan(i).IndexOf('<') is >= 0 and var step)
            {
                int tag = i + step;
                Text(i, tag, ref output);
                i = _tags.IsTag(tag) ? Tag(tag, ref output) : tag + 1;
            }

            Text(i, html.Length, ref output);
            Copy(html.Length, ref output);
            string result = output.ToString();
            return result.Contains(vault.Mark, StringComparison.Ordinal) ? result.Replace(vault.Mark.ToString(), "", StringComparison.Ordinal) : result;
        }
        finally
        {
            output.Dispose();
        }
    }

    private int Tag(int at, scoped ref TextBuffer output)
    {
        if (IsNeverClosed(at))
        {
            Copy(at, ref output);
            output.Append("&lt;");
            return _copied = at + 1;
        }

        int end = _tags.End(at);
        ReadOnlySpan<char> name = _tags.Name(at);
        if (name.Length == 0)
        {
            return end;
        }

        bool isEnd = html[at + 1] == '/';
        int nameEnd = at + (isEnd ? 2 : 1) + name.Length;
        if (!isEnd && nameEnd + 1 < html.Length && html[nameEnd + 1] == vault.Mark && vault.Entry(html.AsSpan(nameEnd + 2, end - nameEnd - 2)) is { } code)
        {
            if (_isFollowed)
            {
                _open.Start(_open.Of(name), false);
                _open.End(_open.Of(name));
            }

            Copy(at, ref output);
            output.Append(code);
            return _copied = html.AsSpan(end).StartsWith("</") ? _tags.End(end) : end;
        }

        bool isOwn = OwnElements.IsMarked(name, vault.Mark);
        if (!isOwn && name.StartsWith(ContentElements.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            Copy(at, ref output);
            return _copied = end;
        }

        if (_isFollowed && !Follow(name, at, end, isEnd, isOwn, ref output))
        {
            Copy(at, ref output);
            return _copied = end;
        }

        if (isOwn)
        {
            Copy(nameEnd - name.Length, ref output);
            output.Append(ContentElements.Prefix);
            output.Append(OwnElements.Unmarked(name));
            _copied = nameEnd;
        }

        return !isEnd && MarkupElements.IsRawText(name) && _elements.ElementEnd(name, end) is >= 0 and var close ? _tags.End(close) : end;
    }

    /// <summary>Follows what the parser will do at a tag. False when the tag must not reach it.</summary>
    private bool Follow(ReadOnlySpan<char> name, int at, int end, bool isEnd, bool isOwn, scoped ref TextBuffer output)
    {
        OpenElements.Element element = _open.Of(name);
        if (!isEnd && (element.Is(MarkupTraits.Formatting | MarkupTraits.Void) || isOwn) && _open.HasCutOff)
        {
            Copy(at, ref output);
            _open.Inline(ref output);
        }

        bool passes = isEnd ? _open.End(element) : _open.Start(element, html[end - 2] == '/');
        if (passes && !isEnd && element.Is(MarkupTraits.RawText))
        {
            _open.End(element);
        }

        return passes;
    }

    private readonly bool MayBeNeverClosed() =>
        html.Contains("<!", StringComparison.Ordinal)
        && (html.LastIndexOf("<!--", StringComparison.Ordinal) > _lastComment || html.LastIndexOf("<![CDATA[", StringComparison.Ordinal) > _lastSection);

    // A parser would throw away everything after the beginning of such a comment; people's words are worth more.
    private readonly bool IsNeverClosed(int at)
    {
        ReadOnlySpan<char> rest = html.AsSpan(at);
        return (at > _lastComment && rest.StartsWith("<!--") && !rest.StartsWith("<!-->")) || (at > _lastSection && rest.StartsWith("<![CDATA["));
    }

    private void Text(int from, int to, scoped ref TextBuffer output)
    {
        ReadOnlySpan<char> text = html.AsSpan(from, to - from);
        if (_open.HasCutOff && !text.IsWhiteSpace())
        {
            Copy(from, ref output);
            _open.Inline(ref output);
        }

        // A handler that encoded its content has encoded a stand-in with it: the code comes back where it stood.
        while (text.IndexOf(vault.Mark) is >= 0 and var mark)
        {
            Copy(to - text.Length + mark, ref output);
            text = text[(mark + 1)..];
            output.Append(vault.Entry(text));
            int digits = text.IndexOfAnyExceptInRange('0', '9');
            text = digits < 0 ? [] : text[digits..];
            _copied = to - text.Length;
        }
    }

    private void Copy(int end, scoped ref TextBuffer output)
    {
        if (end > _copied)
        {
            output.Append(html.AsSpan(_copied, end - _copied));
            _copied = end;
        }
    }
}
