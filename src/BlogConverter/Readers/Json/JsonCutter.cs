// Cuts the wanted values out of a JSON text of any size.
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Json;

/// <summary>A stretch of a JSON text.</summary>
/// <param name="Path">The wanted path that it has.</param>
/// <param name="Text">The value as it stands; what was there of it, when it is damaged.</param>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Ending">How it ends.</param>
internal readonly record struct JsonCut(string Path, string Text, long Line, JsonEnding Ending);

/// <summary>How a value ends.</summary>
internal enum JsonEnding
{
    /// <summary>As it should.</summary>
    Whole,

    /// <summary>At something that is no JSON.</summary>
    Damaged,

    /// <summary>The input ends inside it.</summary>
    CutOff,
}

/// <summary>
/// Goes over a text once and keeps one value at a time. A JSON parser stops at the first mistake; here a mistake ends the value that
/// holds it, and reading goes on with the next value that begins as the ones before did.
/// </summary>
internal sealed class JsonCutter
{
    private readonly CharWindow _window;
    private readonly JsonTokens _tokens;
    private readonly string[] _paths;
    private readonly JsonGrammar _grammar;
    private readonly JsonResumption _resumption;
    private bool _isLost;

    /// <param name="window">The text.</param>
    /// <param name="paths">The wanted paths with dots between their steps, such as <c>db.[].data.posts.[]</c>; an empty one for the whole text. See <see cref="JsonGrammar"/>.</param>
    public JsonCutter(CharWindow window, params string[] paths)
    {
        string[][] steps = [.. paths.Select(p => p.Length == 0 ? [] : p.Split('.'))];
        _window = window;
        _paths = paths;
        _tokens = new(window);
        _grammar = new(steps);
        _resumption = new(window, _tokens, steps);
    }

    /// <summary>True once the text ended where JSON may end.</summary>
    public bool SawEnd { get; private set; }

    /// <summary>Lines at which something stands outside of the wanted values that is no JSON.</summary>
    public List<long> Damage { get; } = [];

    /// <summary>The wanted values in order.</summary>
    public IEnumerable<JsonCut> Cuts()
    {
        SkipAssignment();
        while (!_isLost)
        {
            JsonToken token = _tokens.Next(0);
            if (_grammar.Depth == 0 && _grammar.IsBetween && token.Mark != JsonMark.End && _window.Text[token.Start] is ';' or ')')
            {
                // The end of a script that the text is part of.
                SawEnd = true;
                yield break;
            }

            if (token.Mark == JsonMark.End)
            {
                SawEnd = token.Start == token.End && _grammar.Depth == 0 && _grammar.IsBetween;
                yield break;
            }

            int path = _grammar.AwaitsValue && token.Mark is JsonMark.String or JsonMark.Literal or JsonMark.ObjectStart or JsonMark.ArrayStart ? _grammar.Wanted : -1;
            if (path >= 0)
            {
                _window.Advance(token.Start);
                yield return Take(path);
            }
            else if (_grammar.Accept(token.Mark, _window.Text[token.Start..token.End]))
            {
                _window.Advance(token.End);
            }
            else
            {
                Damage.Add(_window.Line + _window.Text[..token.Start].Count('\n'));
                _window.Advance(token.Start);
                Resume();
            }
        }
    }

    /// <summary>Some programs write JSON as a script that assigns it or passes it on: <c>var x = {…};</c>, <c>f({…});</c>.</summary>
    private void SkipAssignment()
    {
        const int LongestScript = 200;
        _window.Require(LongestScript);
        ReadOnlySpan<char> start = _window.Text[..Math.Min(_window.Text.Length, LongestScript)];
        int value = start.IndexOfAny('{', '[', '"');
        if (value > 0 && start[..value].TrimEnd() is [.., '=' or '('])
        {
            _window.Advance(value);
        }
    }

    /// <summary>Takes the value that begins here.</summary>
    private JsonCut Take(int path)
    {
        int depth = _grammar.Depth, at = 0, last = 0;
        long line = _window.Line;
        do
        {
            JsonToken token = _tokens.Next(at);
            if (token.Mark == JsonMark.End || !_grammar.Accept(token.Mark, _window.Text[token.Start..token.End]))
            {
                JsonCut damaged = new(_paths[path], new string(_window.Text[..token.End]), line, token.Mark == JsonMark.End ? JsonEnding.CutOff : JsonEnding.Damaged);
                _resumption.Note(path, damaged.Text);

                // A string that lost its end has swallowed what follows: the search begins inside it.
                _window.Advance(Math.Max(last, 1));
                _isLost = token.Mark == JsonMark.End;
                Resume();
                return damaged;
            }

            (last, at) = (token.Start, token.End);
        }
        while (_grammar.Depth > depth || !_grammar.IsBetween);

        JsonCut cut = new(_paths[path], new string(_window.Text[..at]), line, JsonEnding.Whole);
        _window.Advance(at);
        _resumption.Note(path, cut.Text);
        return cut;
    }

    private void Resume()
    {
        if (!_isLost && _resumption.Find(out int path, out int steps))
        {
            _grammar.StandBefore(path, steps);
        }
        else
        {
            _isLost = true;
        }
    }
}
