// Where the lines of a text begin.
namespace BlogConverter.Validation;

/// <summary>Tells line and column of a place without reading the text once for each place.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(string text)
    {
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    /// <summary>The line of a place, counted from 0, and how many characters of it stand before the place.</summary>
    public (int Line, int Before) Of(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
