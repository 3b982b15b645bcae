// Gathers edits and carries them out.
using System.Text;

namespace BlogConverter.Markdown.SourceEdits;

/// <summary>Edits of one text. Of two that overlap the one that came first stays, so that no stretch is changed twice.</summary>
/// <param name="source">The text.</param>
internal sealed class EditList(string source)
{
    private readonly SortedList<int, SourceEdit> _edits = [];

    /// <summary>The edits in the order of the text, disjoint.</summary>
    public IReadOnlyList<SourceEdit> Edits => [.. _edits.Values];

    public string Source => source;

    /// <summary>Adds an edit that changes something.</summary>
    /// <returns>False when it changes nothing or overlaps with another.</returns>
    public bool Add(SourceEdit edit)
    {
        if (source.AsSpan(edit.Start, edit.Length).SequenceEqual(edit.Replacement) || Overlaps(edit))
        {
            return false;
        }

        _edits.Add(edit.Start, edit);
        return true;
    }

    /// <summary>The text with all edits; every other character is the source's.</summary>
    public string Apply()
    {
        if (_edits.Count == 0)
        {
            return source;
        }

        var text = new StringBuilder(source.Length + 64);
        int done = 0;
        foreach (SourceEdit edit in _edits.Values)
        {
            text.Append(source, done, edit.Start - done).Append(edit.Replacement);
            done = edit.End;
        }

        return text.Append(source, done, source.Length - done).ToString();
    }

    private bool Overlaps(SourceEdit edit)
    {
        int at = LowerBound(edit.Start);
        return (at < _edits.Count && (_edits.GetKeyAtIndex(at) < edit.End || _edits.GetKeyAtIndex(at) == edit.Start)) || (at > 0 && _edits.GetValueAtIndex(at - 1).End > edit.Start);
    }

    /// <summary>The number of edits that begin before a place.</summary>
    private int LowerBound(int start)
    {
        int low = 0, high = _edits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _edits.GetKeyAtIndex(middle) < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
