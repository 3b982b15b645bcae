// Finds the tokens of a JSON text in a window that slides over it.
using System.Buffers;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Json;

/// <summary>Knows where strings end, and nothing of what they say.</summary>
internal sealed class JsonTokens(CharWindow window)
{
    private static readonly SearchValues<char> EndOfRun = SearchValues.Create("\"\\");

    private static readonly SearchValues<char> Literals = SearchValues.Create("-+.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The token at or behind a place.</summary>
    public JsonToken Next(int at)
    {
        at = SkipBlanks(at);
        if (at < 0)
        {
            int end = window.Text.Length;
            return new(JsonMark.End, end, end);
        }

        return window.Text[at] switch
        {
            '{' => new(JsonMark.ObjectStart, at, at + 1),
            '}' => new(JsonMark.ObjectEnd, at, at + 1),
            '[' => new(JsonMark.ArrayStart, at, at + 1),
            ']' => new(JsonMark.ArrayEnd, at, at + 1),
            ':' => new(JsonMark.Colon, at, at + 1),
            ',' => new(JsonMark.Comma, at, at + 1),
            '"' => String(at),
            var c when Literals.Contains(c) => Literal(at),
            _ => new(JsonMark.Junk, at, at + 1),
        };
    }

    private int SkipBlanks(int at)
    {
        while (true)
        {
            int step = window.Text[at..].IndexOfAnyExcept(" \t\r\n\uFEFF");
            if (step >= 0)
            {
                return at + step;
            }

            at = window.Text.Length;
            if (!window.Grow())
            {
                return -1;
            }
        }
    }

    private JsonToken String(int start)
    {
        int at = start + 1;
        while (true)
        {
            int step = window.Text[at..].IndexOfAny(EndOfRun);
            if (step < 0)
            {
                at = window.Text.Length;
                if (!window.Grow())
                {
                    return new(JsonMark.End, start, at);
                }
            }
            else if (window.Text[at + step] == '"')
            {
                return new(JsonMark.String, start, at + step + 1);
            }
            else
            {
                // Behind a backslash stands one character that is part of the string, whatever it is.
                at += step + 2;
                window.Require(at);
                if (at > window.Text.Length)
                {
                    return new(JsonMark.End, start, window.Text.Length);
                }
            }
        }
    }

    private JsonToken Literal(int start)
    {
        int at = start;
        while (true)
        {
            int step = window.Text[at..].IndexOfAnyExcept(Literals);
            if (step >= 0)
            {
                return new(JsonMark.Literal, start, at + step);
            }

            at = window.Text.Length;
            if (!window.Grow())
            {
                return new(JsonMark.Literal, start, at);
            }
        }
    }
}
