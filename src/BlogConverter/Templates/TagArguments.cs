// The arguments of a tag.
namespace BlogConverter.Templates;

/// <summary>Words, quoted texts and <c>name=value</c> pairs, in the spelling of any of the languages: <c>id="x"</c>, <c>id: x</c>, <c>id = 'x'</c>.</summary>
internal sealed class TagArguments
{
    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _words = [];

    public TagArguments(string text)
    {
        int at = 0;
        while (Word(text, ref at, out bool isQuoted) is { } word)
        {
            int mark = isQuoted ? -1 : word.AsSpan().IndexOfAny('=', ':');
            if (mark > 0 && char.IsAsciiLetter(word[0]) && !(word[mark] == ':' && mark + 1 < word.Length && word[mark + 1] == '/'))
            {
                string value = word[(mark + 1)..];
                _named[word[..mark]] = value.Length > 0 ? value : Word(text, ref at, out _) ?? "";
            }
            else if (word is not "=")
            {
                _words.Add(word);
            }
            else if (_words.Count > 0 && Word(text, ref at, out _) is { } value)
            {
                _named[_words[^1]] = value;
                _words.RemoveAt(_words.Count - 1);
            }
        }
    }

    /// <summary>What has no name, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The value of the first of the names that is there; null when none is.</summary>
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (string name in names)
            {
                if (_named.TryGetValue(name, out string? value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The word at a place; null when there are fewer.</summary>
    public string? Word(int place) => place >= 0 && place < _words.Count ? _words[place] : null;

    private static string? Word(string text, ref int at, out bool isQuoted)
    {
        isQuoted = false;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '(' or ')'))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return null;
        }

        if (text[at] is '"' or '\'' or '`' && text.IndexOf(text[at], at + 1) is > 0 and var close)
        {
            isQuoted = true;
            string quoted = text[(at + 1)..close];
            at = close + 1;
            return quoted;
        }

        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ')'))
        {
            if (text[at] is '=' or ':' && at + 1 < text.Length && text[at + 1] is '"' or '\'' && at > start)
            {
                int end = text.IndexOf(text[at + 1], at + 2);
                if (end > 0)
                {
                    string pair = text[start..(at + 1)] + text[(at + 2)..end];
                    at = end + 1;
                    return pair;
                }
            }

            at++;
        }

        return text[start..at];
    }
}
