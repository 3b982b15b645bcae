// PHP's serialize() read back, as far as an export needs it.
using System.Globalization;

namespace BlogConverter.Readers.WordPress;

/// <summary>A value of PHP: a scalar's text, or the entries of an array or object.</summary>
/// <param name="Text">The scalar as text; null for arrays, objects and PHP's null.</param>
/// <param name="Entries">The entries in order; empty for scalars.</param>
internal sealed record PhpValue(string? Text, IReadOnlyList<KeyValuePair<string, PhpValue>> Entries)
{
    /// <summary>PHP's null.</summary>
    public static PhpValue Null { get; } = new(null, []);

    /// <summary>The first entry of a key; null when there is none.</summary>
    public PhpValue? this[string key] => Entries.FirstOrDefault(e => e.Key == key).Value;

    /// <summary>The value as a number; null when it is none.</summary>
    public int? Number => int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}

/// <summary>
/// Reads PHP's format. Lengths count bytes of UTF-8 and are trusted where they lead to the closing quote; else (line ends
/// were changed, a host was replaced in the whole file) the string ends at the next quote that a value could follow.
/// </summary>
internal ref struct PhpSerialized
{
    private const int DeepestNesting = 32;

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private PhpSerialized(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The value of a text; null when it is no serialized value or damaged beyond the lengths.</summary>
    public static PhpValue? Parse(ReadOnlySpan<char> text) => new PhpSerialized(text.Trim()).Value(0);

    private PhpValue? Value(int depth)
    {
        if (_at + 1 >= _text.Length || depth > DeepestNesting)
        {
            return null;
        }

        char type = _text[_at];
        _at += 2;
        switch (type)
        {
            case 'N':
                return PhpValue.Null;
            case 'i' or 'd' or 'b' or 'r' or 'R':
                return Until(';') is { } scalar ? new(scalar, []) : null;
            case 's' or 'S' or 'E':
                return String() is { } text && Take(';') ? new(text, []) : null;
            case 'a':
                return Entries(depth);
            case 'O':
                return String() is not null && Take(':') ? Entries(depth) : null;
            default:
                return null;
        }
    }

    private PhpValue? Entries(int depth)
    {
        if (Until(':') is null || !Take('{'))
        {
            return null;
        }

        List<KeyValuePair<string, PhpValue>> entries = [];
        while (!Take('}'))
        {
            if (Value(depth + 1) is not { Text: { } key } || Value(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return new(null, entries);
    }

    private string? Until(char end)
    {
        int length = _text[_at..].IndexOf(end);
        if (length < 0)
        {
            return null;
        }

        string found = new(_text.Slice(_at, length));
        _at += length + 1;
        return found;
    }

    private bool Take(char c)
    {
        bool found = _at < _text.Length && _text[_at] == c;
        _at += found ? 1 : 0;
        return found;
    }

    private string? String()
    {
        if (!int.TryParse(Until(':'), NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) || !Take('"'))
        {
            return null;
        }

        int end = ByLength(bytes);
        if (end < 0)
        {
            end = ByFollower();
        }

        if (end < 0)
        {
            return null;
        }

        string found = new(_text[_at..end]);
        _at = end + 1;
        return found;
    }

    /// <summary>The closing quote where the length says; -1 when there is none.</summary>
    private readonly int ByLength(int bytes)
    {
        int at = _at;
        for (int left = bytes; left > 0 && at < _text.Length; at++)
        {
            left -= _text[at] switch
            {
                < '\u0080' => 1,
                < '\u0800' => 2,
                _ when char.IsSurrogate(_text[at]) => 2,
                _ => 3,
            };
        }

        return at < _text.Length && IsClosing(at) ? at : -1;
    }

    /// <summary>The next quote that a value, an end or nothing follows; -1 when there is none.</summary>
    private readonly int ByFollower()
    {
        for (int at = _at; at < _text.Length; at++)
        {
            if (_text[at] == '"' && IsClosing(at))
            {
                return at;
            }
        }

        return -1;
    }

    private readonly bool IsClosing(int quote)
    {
        ReadOnlySpan<char> rest = _text[quote..];
        return rest.StartsWith("\":")
            || (rest.StartsWith("\";") && (rest.Length == 2 || rest[2] == '}' || (rest.Length > 3 && "sidbaONSErR".Contains(rest[2], StringComparison.Ordinal) && rest[3] is ':' or ';')));
    }
}
