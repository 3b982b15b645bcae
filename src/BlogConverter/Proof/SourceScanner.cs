// Takes the words, addresses and code out of a raw body.
using System.Buffers;

namespace BlogConverter.Proof;

/// <summary>
/// Deliberately simple: it knows where tags, comments, shortcode tags and character references begin and end, and interprets none of them.
/// What stands between them is text. It shares no code with the content stage, so that both cannot be wrong in the same way.
/// </summary>
internal sealed partial class SourceScanner
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("<[&:");

    private readonly string _text;
    private readonly bool _hasShortcodes;
    private HashSet<string>? _neverClosed;
    private int _lastClosingBracket = -2;

    /// <summary>Where the text begins that was not added yet.</summary>
    private int _start;

    private SourceScanner(string text, bool hasShortcodes)
    {
        _text = text;
        _hasShortcodes = hasShortcodes;
        Content = new SourceContent(text);
    }

    private SourceContent Content { get; }

    /// <summary>What a body says. Without shortcodes, brackets are text. The caller disposes it.</summary>
    public static SourceContent Scan(string text, bool hasShortcodes)
    {
        var scanner = new SourceScanner(text, hasShortcodes);
        scanner.Run();
        return scanner.Content;
    }

    private void Run()
    {
        int at = 0;
        while (at < _text.Length && _text.AsSpan(at).IndexOfAny(s_special) is >= 0 and int step)
        {
            at += step;
            int next = _text[at] switch
            {
                '<' => ReadTag(at),
                '[' => ReadBracket(at),
                '&' => ReadReference(at),
                _ => SchemeStart(_start, at) is >= 0 and int scheme ? ReadAddress(scheme) : at,
            };

            // What begins nothing is text.
            _start = next > at ? next : _start;
            at = next > at ? next : at + 1;
        }

        AddText(_text.Length);
    }

    /// <summary>The text before something else.</summary>
    private void AddText(int end)
    {
        Content.Visible.Add(_text.AsSpan(_start, end - _start), _start);
        _start = end;
    }

    private int ReadReference(int at)
    {
        // WordPress encodes the ampersand of a name without its semicolon; a browser reads the oldest names all the same.
        int length = _hasShortcodes ? EntityText.Read(_text.AsSpan(at), out string value) : EntityText.ReadInText(_text.AsSpan(at), out value);
        if (length > 0)
        {
            AddText(at);
            Content.Visible.AddAt(value, at, length);
        }

        return at + length;
    }

    private int ReadTag(int at)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(at);
        int length = TagScanner.LengthOf(rest);
        if (length == 0)
        {
            return at;
        }

        AddText(at);
        ReadOnlySpan<char> name = TagScanner.NameOf(rest, out bool closes);
        if (name.IsEmpty)
        {
            return at + length;
        }

        if (!ElementKinds.IsWithinWords(ElementKinds.Of(name)))
        {
            Content.Visible.Part();
        }

        if (closes)
        {
            return at + length;
        }

        TagAddresses.Collect(rest[..length], name, at, Content.Addresses);
        if (name is "script" or "style" or "noscript" or "template" or "svg" or "iframe" or "title")
        {
            return EndOf(name.ToString(), at + length, "</");
        }

        // The number of a footnote is not the author's: the editor counted, and whoever shows the page counts again.
        if ((name is "sup" && rest[..length].Contains("data-fn=", StringComparison.Ordinal))
            || (name is "a" && (rest[..length].Contains("\"footnote-anchor\"", StringComparison.Ordinal) || rest[..length].Contains("\"footnote-number\"", StringComparison.Ordinal))))
        {
            return EndOf(name.ToString(), at + length, "</");
        }

        if (name is "pre" && !IsInCode(at))
        {
            int end = EndOf("pre", at + length, "</");
            Content.Code.Add(new SourceCode(at + length, Math.Max(at + length, end), IsHtml: true));
        }

        return at + length;
    }

    private int ReadBracket(int at)
    {
        if (!_hasShortcodes || ShortcodeTags.LengthOf(_text, at, ref _lastClosingBracket) is not (> 0 and int length))
        {
            return at;
        }

        AddText(at);
        Content.Visible.Part();
        ReadOnlySpan<char> tag = _text.AsSpan(at, length);
        CollectAddresses(at, length);
        string name = ShortcodeTags.NameOf(tag);
        if (tag[1] == '/' || IsInCode(at) || !ShortcodeTags.HoldsCode(name) || _neverClosed?.Contains(name) == true)
        {
            return at + length;
        }

        int end = _text.IndexOf("[/" + name + "]", at + length, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            (_neverClosed ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            return at + length;
        }

        Content.Code.Add(new SourceCode(at + length, end, IsHtml: false));
        AddVerbatim(at + length, end);
        return end;
    }

    /// <summary>Text in which tags are text.</summary>
    private void AddVerbatim(int start, int end)
    {
        _start = start;
        int at = start;
        while (at < end && _text.AsSpan(at, end - at).IndexOf('&') is >= 0 and int step)
        {
            at += step;
            int next = ReadReference(at);
            _start = next > at ? next : _start;
            at = next > at ? next : at + 1;
        }

        AddText(end);
        Content.Visible.Part();
    }

    /// <summary>Code inside code is part of it.</summary>
    private bool IsInCode(int at) => Content.Code.Count > 0 && at < Content.Code[^1].End;

    private int EndOf(string name, int from, string opening)
    {
        int end = _text.IndexOf(opening + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _text.Length : end;
    }
}
