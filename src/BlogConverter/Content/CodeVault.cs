// Keeps the code of highlighters out of everybody's way.
using System.Buffers;
using System.Net;
using BlogConverter.Content.Shortcodes;

namespace BlogConverter.Content;

/// <summary>
/// Cuts code out of a body before anything else reads it, and puts it back last. What stands in its place is an empty <c>&lt;pre&gt;</c> or <c>&lt;code&gt;</c> whose
/// only attribute begins with <see cref="Mark"/>, a character that the body does not hold; so no body can forge one.
/// </summary>
internal sealed class CodeVault
{
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>One of them is in every tag for which <see cref="IsHighlighted"/> holds.</summary>
    private static readonly SearchValues<string> HighlighterSigns = SearchValues.Create(["lang=", "brush:", "EnlighterJSRAW", "lang:"], StringComparison.OrdinalIgnoreCase);

    private readonly List<string> _entries = [];

    public CodeVault(string body) => Mark = FirstAbsent(body);

    /// <summary>A character that did not occur in the body. Tags of ours begin with it, too, until the parse.</summary>
    public char Mark { get; }

    /// <summary>The body with code replaced by stand-ins; the shortcodes that held it are counted.</summary>
    public string CutOut(string body, ShortcodeVocabulary vocabulary, NameCounts counts, ContentContext context)
    {
        // Most bodies that hold shortcodes or a <pre> hold none of these, and need no walk.
        if (!HoldsCode(body, vocabulary) && !MayHoldRawPre(body))
        {
            return body;
        }

        ShortcodeScanner codes = new(body);
        TagReader tags = new(body);
        TextBuffer output = new(body.Length);
        try
        {
            int copied = 0;
            for (int i = 0; body.AsSpan(i).IndexOfAny('[', '<') is >= 0 and var found;)
            {
                i += found;
                int end = body[i] == '<' ? TagOrPre(body, i, ref tags, codes, vocabulary, counts, context, out string? html) : Code(body, i, codes, vocabulary, counts, context, out html);
                if (html is not null)
                {
                    output.Append(body.AsSpan(copied, i - copied));
                    StandIn(html, ref output);
                    copied = end;
                }

                i = end;
            }

            if (copied == 0)
            {
                return body;
            }

            output.Append(body.AsSpan(copied));
            return output.ToString();
        }
        finally
        {
            output.Dispose();
        }
    }

    private static bool HoldsCode(ReadOnlySpan<char> body, ShortcodeVocabulary vocabulary)
    {
        while (body.IndexOf("[/") is >= 0 and var found)
        {
            body = body[(found + 2)..];
            int end = body.IndexOfAny('[', ']');
            if (end > 0 && vocabulary.IsCode(body[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayHoldRawPre(ReadOnlySpan<char> body) =>
        body.ContainsAny(HighlighterSigns) && (body.Contains("[/", StringComparison.Ordinal) || body.Contains("<pre ", StringComparison.Ordinal) || body.Contains("<PRE ", StringComparison.Ordinal));

    /// <summary>What a stand-in stands for.</summary>
    /// <param name="attributes">The tag's text after the mark.</param>
    public string? Entry(ReadOnlySpan<char> attributes)
    {
        int digits = attributes.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? attributes : attributes[..digits], out int number) && number < _entries.Count ? _entries[number] : null;
    }

    private void StandIn(string html, ref TextBuffer output)
    {
        string name = html.StartsWith("<code", StringComparison.Ordinal) ? "code" : "pre";
        output.Append($"<{name} {Mark}{_entries.Count}></{name}>");
        _entries.Add(html);
    }

    private static int Code(string body, int at, ShortcodeScanner codes, ShortcodeVocabulary vocabulary, NameCounts counts, ContentContext context, out string? html)
    {
        html = null;
        bool isEscaped = at > 0 && body[at - 1] == '[';
        if (isEscaped || !codes.TryReadOpening(at, out ShortcodeSpan tag) || !vocabulary.IsCode(codes.Name(tag)) || codes.NextClosing(tag) is not { } close)
        {
            return at + 1;
        }

        // A closing tag in another block is another shortcode's.
        if (body.AsSpan(tag.End, close.Start - tag.End).Contains("<!-- /wp:", StringComparison.Ordinal))
        {
            return at + 1;
        }

        html = CodeShortcodes.Render(codes.Build(tag, close), context);
        if (html is null)
        {
            return at + 1;
        }

        counts.Add(codes.Name(tag), isHandled: true);
        return close.End;
    }

    // Of code elements only what a highlighter wrote raw is cut out; of a <pre> around nothing but a code shortcode, the whole.
    private static int TagOrPre(string body, int at, ref TagReader tags, ShortcodeScanner codes, ShortcodeVocabulary vocabulary, NameCounts counts, ContentContext context, out string? html)
    {
        html = null;
        if (!tags.IsTag(at))
        {
            return at + 1;
        }

        int end = tags.End(at);
        ReadOnlySpan<char> name = tags.Name(at);
        bool isPre = name.Equals("pre", StringComparison.OrdinalIgnoreCase);
        if (body[at + 1] == '/' || (!isPre && !name.Equals("code", StringComparison.OrdinalIgnoreCase) && !name.Equals("script", StringComparison.OrdinalIgnoreCase)))
        {
            return end;
        }

        int close = codes.ElementEnd(name, end);
        if (close < 0)
        {
            return end;
        }

        int after = close + name.Length + 3;
        if (isPre)
        {
            html = RawPre(body.AsSpan(at, end - at), body.AsSpan(end, close - end));
            int first = end + body.AsSpan(end, close - end).IndexOfAnyExcept(" \t\n");
            if (html is null && first > end - 1 && body[first] == '[')
            {
                int last = Code(body, first, codes, vocabulary, counts, context, out string? inner);
                html = inner is not null && last <= close && body.AsSpan(last, close - last).IsWhiteSpace() ? inner : null;
            }
        }

        return after;
    }

    // Highlighters that work on the server took the content of <pre lang="…"> as it stood, angle brackets and all.
    private static string? RawPre(ReadOnlySpan<char> tag, ReadOnlySpan<char> content) =>
        IsHighlighted(tag) && content.Contains('<') && !content.Contains("&lt;", StringComparison.Ordinal) && !IsMarkup(content)
            ? $"{tag}{WebUtility.HtmlEncode(content.ToString())}</pre>"
            : null;

    private static bool IsHighlighted(ReadOnlySpan<char> tag) =>
        tag.Contains(" lang=", StringComparison.OrdinalIgnoreCase) || tag.Contains("brush:", StringComparison.OrdinalIgnoreCase)
        || tag.Contains("EnlighterJSRAW", StringComparison.Ordinal) || tag.Contains("lang:", StringComparison.Ordinal);

    // True when every tag in the code is one that editors put there.
    private static bool IsMarkup(ReadOnlySpan<char> content)
    {
        for (int i = 0; content[i..].IndexOf('<') is >= 0 and var found;)
        {
            i += found + 1;
            ReadOnlySpan<char> name = content[i..].TrimStart('/');
            int length = name.IndexOfAnyExcept(LettersAndDigits);
            if (length < 0 || name[..length] is not ("code" or "span" or "b" or "i" or "em" or "strong" or "br" or "a" or "u" or "font" or "mark" or "ins" or "del" or "CODE" or "BR" or "FONT" or "B"))
            {
                return false;
            }
        }

        return true;
    }

    private static char FirstAbsent(string body)
    {
        const char First = '\uE000', Last = '\uF8FF';
        if (!body.AsSpan().ContainsAnyInRange(First, Last))
        {
            return First;
        }

        HashSet<char> present = [.. body];
        for (char c = First; c <= Last; c++)
        {
            if (!present.Contains(c))
            {
                return c;
            }
        }

        // A body that holds every private character: then the ideographs and whatever follows, down to what no text can hold altogether.
        return Enumerable.Range(0x3400, 0xA000).Select(n => (char)n).First(c => !present.Contains(c));
    }
}
