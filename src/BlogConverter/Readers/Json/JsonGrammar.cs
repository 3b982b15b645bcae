// The order in which tokens may follow each other.
namespace BlogConverter.Readers.Json;

/// <summary>Follows the nesting of a JSON text (RFC 8259) token by token, and which of the wanted paths each level may lead to.</summary>
/// <param name="paths">The wanted paths, each as its steps (none for the whole text): names of properties, <c>[]</c> for the elements of an array, <c>*</c> for any name.</param>
internal sealed class JsonGrammar(string[][] paths)
{
    private readonly List<Level> _levels = [];
    private Awaited _awaited = Awaited.Value;
    private int _childPaths = (1 << paths.Length) - 1;

    private enum Awaited
    {
        Value,
        ValueOrEnd,
        KeyOrEnd,
        Key,
        Colon,
        CommaOrEnd,
    }

    /// <summary>How many arrays and objects are open.</summary>
    public int Depth => _levels.Count;

    /// <summary>True between one element and the next, and behind everything.</summary>
    public bool IsBetween => _awaited == Awaited.CommaOrEnd;

    /// <summary>True when a token that begins a value may stand here.</summary>
    public bool AwaitsValue => _awaited is Awaited.Value or Awaited.ValueOrEnd;

    /// <summary>The number of the wanted path that the awaited value has; -1 when it has none.</summary>
    public int Wanted
    {
        get
        {
            for (int i = 0; i < paths.Length; i++)
            {
                if ((_childPaths & (1 << i)) != 0 && paths[i].Length == _levels.Count)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>Takes the next token; false, and nothing has changed, when it may not stand here.</summary>
    public bool Accept(JsonMark mark, ReadOnlySpan<char> text)
    {
        switch (mark)
        {
            case JsonMark.String when _awaited is Awaited.Key or Awaited.KeyOrEnd:
                _childPaths = Narrowed(_levels[^1].Paths, text[1..^1]);
                _awaited = Awaited.Colon;
                return true;
            case JsonMark.Colon when _awaited == Awaited.Colon:
                _awaited = Awaited.Value;
                return true;
            case JsonMark.Comma when IsBetween && _levels.Count > 0:
                _awaited = _levels[^1].IsObject ? Awaited.Key : Awaited.Value;
                _childPaths = _levels[^1].IsObject ? 0 : Narrowed(_levels[^1].Paths, "[]");
                return true;
            case JsonMark.String or JsonMark.Literal when AwaitsValue:
                _awaited = Awaited.CommaOrEnd;
                return true;
            case JsonMark.ObjectStart when AwaitsValue:
                _levels.Add(new(true, _childPaths));
                _awaited = Awaited.KeyOrEnd;
                return true;
            case JsonMark.ArrayStart when AwaitsValue:
                _levels.Add(new(false, _childPaths));
                _childPaths = Narrowed(_childPaths, "[]");
                _awaited = Awaited.ValueOrEnd;
                return true;
            case JsonMark.ObjectEnd when _levels.Count > 0 && _levels[^1].IsObject && _awaited is Awaited.KeyOrEnd or Awaited.CommaOrEnd:
            case JsonMark.ArrayEnd when _levels.Count > 0 && !_levels[^1].IsObject && _awaited is Awaited.ValueOrEnd or Awaited.CommaOrEnd:
                _levels.RemoveAt(_levels.Count - 1);
                _awaited = Awaited.CommaOrEnd;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Stands where a value with a wanted path is awaited, as if everything before it had been read.</summary>
    /// <param name="path">The number of the path.</param>
    /// <param name="steps">How many of its steps lead to the value.</param>
    public void StandBefore(int path, int steps)
    {
        _levels.Clear();
        _childPaths = (1 << paths.Length) - 1;
        for (int i = 0; i < steps; i++)
        {
            string step = paths[path][i];
            _levels.Add(new(step != "[]", _childPaths));
            _childPaths = Narrowed(_childPaths, step);
        }

        _awaited = Awaited.Value;
    }

    /// <summary>The paths of those given whose step at this depth has a name.</summary>
    private int Narrowed(int from, ReadOnlySpan<char> name)
    {
        int step = _levels.Count - 1, narrowed = 0;
        for (int i = 0; i < paths.Length; i++)
        {
            if ((from & (1 << i)) != 0 && step < paths[i].Length && (name.SequenceEqual(paths[i][step]) || (paths[i][step] == "*" && !name.SequenceEqual("[]"))))
            {
                narrowed |= 1 << i;
            }
        }

        return narrowed;
    }

    /// <param name="IsObject">True for an object, false for an array.</param>
    /// <param name="Paths">The wanted paths that lead through it, as bits.</param>
    private readonly record struct Level(bool IsObject, int Paths);
}
