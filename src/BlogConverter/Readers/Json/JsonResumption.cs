// Finds where reading can go on behind damage.
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Json;

/// <summary>
/// Programs write the elements of an array with the same properties in the same order: one that begins with the same two names as the last one
/// is the next one. A wanted array is known by its name, too.
/// </summary>
internal sealed class JsonResumption(CharWindow window, JsonTokens tokens, string[][] paths)
{
    /// <summary>Names of arrays are short.</summary>
    private const int LongestName = 64;

    private string _first = "";
    private string _second = "";
    private int _last = -1;

    /// <summary>Remembers how an element of an array begins.</summary>
    /// <param name="path">The number of its path.</param>
    /// <param name="text">The element.</param>
    public void Note(int path, string text)
    {
        if (paths[path] is not [.., "[]"] || text.Length == 0 || text[0] != '{')
        {
            return;
        }

        (string first, int end) = Name(text, 1);
        end = end < 0 ? -1 : EndOfScalar(text, end);
        (string second, _) = end < 0 ? ("", -1) : Name(text, end);
        if (first.Length > 0)
        {
            (_first, _second, _last) = (first, second, path);
        }
    }

    /// <summary>Moves the window to the next value from which reading can go on; false when there is none.</summary>
    /// <param name="path">The number of the wanted path that leads to it or through it.</param>
    /// <param name="steps">How many of its steps lead to it.</param>
    public bool Find(out int path, out int steps)
    {
        (path, steps) = (-1, 0);
        while (true)
        {
            int at = window.Text.IndexOfAny('{', '"');
            if (at < 0)
            {
                window.Advance(window.Text.Length);
                if (!window.Grow())
                {
                    return false;
                }
            }
            else if (window.Text[at] == '{')
            {
                if (BeginsElement(at))
                {
                    window.Advance(at);
                    (path, steps) = (_last, paths[_last].Length);
                    return true;
                }

                window.Advance(at + 1);
            }
            else
            {
                if (NamesArray(at, out path, out int array))
                {
                    window.Advance(array);
                    steps = paths[path].Length - 1;
                    return true;
                }

                window.Advance(at + 1);
            }
        }
    }

    /// <summary>True when the name of a wanted array stands here, and the array behind it.</summary>
    private bool NamesArray(int at, out int path, out int array)
    {
        (path, array) = (-1, 0);
        window.Require(at + LongestName);
        ReadOnlySpan<char> rest = window.Text[(at + 1)..];
        int length = rest[..Math.Min(rest.Length, LongestName)].IndexOf('"');
        for (int i = 0; i < paths.Length && length > 0; i++)
        {
            // Of the ways in which a format nests its tables, the one counts that was seen.
            bool isNearer = path < 0 || (_last >= 0 && paths[i].Length == paths[_last].Length);
            if (isNearer && paths[i] is [.., _, "[]"] && rest[..length].SequenceEqual(paths[i][^2]))
            {
                path = i;
            }
        }

        if (path < 0 || tokens.Next(at + length + 2) is not { Mark: JsonMark.Colon } colon || tokens.Next(colon.End) is not { Mark: JsonMark.ArrayStart } start)
        {
            return false;
        }

        array = start.Start;
        return true;
    }

    private bool BeginsElement(int at)
    {
        if (_last < 0)
        {
            return false;
        }

        JsonToken name = tokens.Next(at + 1);
        if (!IsName(name, _first) || tokens.Next(name.End) is not { Mark: JsonMark.Colon } colon)
        {
            return false;
        }

        if (_second.Length == 0)
        {
            return true;
        }

        JsonToken value = tokens.Next(colon.End);
        JsonToken comma = tokens.Next(value.End);
        return value.Mark is JsonMark.String or JsonMark.Literal && comma.Mark == JsonMark.Comma && IsName(tokens.Next(comma.End), _second);
    }

    private bool IsName(JsonToken token, string name) => token.Mark == JsonMark.String && window.Text[token.Start..token.End].SequenceEqual(name);

    /// <summary>The name, quotes included, that a property has which begins at or behind a place, and where its value begins.</summary>
    private static (string Name, int Value) Name(string text, int at)
    {
        int start = text.IndexOf('"', at);
        int end = start < 0 ? -1 : text.IndexOf('"', start + 1);
        int colon = end < 0 ? -1 : text.IndexOf(':', end);
        return colon < 0 || text.AsSpan(end + 1, colon - end - 1).ContainsAnyExcept(" \t\r\n") ? ("", -1) : (text[start..(end + 1)], colon + 1);
    }

    /// <summary>Behind the comma that follows a plain value; -1 when no plain value stands here.</summary>
    private static int EndOfScalar(string text, int at)
    {
        at += text.AsSpan(at).IndexOfAnyExcept(" \t\r\n") is >= 0 and var blank ? blank : 0;
        if (at >= text.Length || text[at] is '{' or '[')
        {
            return -1;
        }

        int end = text[at] == '"' ? text.IndexOf('"', at + 1) + 1 : at;
        int comma = end <= 0 ? -1 : text.IndexOf(',', end);
        return comma < 0 ? -1 : comma + 1;
    }
}
