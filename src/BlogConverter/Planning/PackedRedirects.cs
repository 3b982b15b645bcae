// The lines of the redirect map, as bytes.
using System.Collections;
using BlogConverter.Index;

namespace BlogConverter.Planning;

/// <summary>
/// About 110 bytes for a line, where records in a dictionary took 330: a large site has several for each item. Lines of one item share their goal.
/// A line is made anew whenever it is asked for.
/// </summary>
/// <param name="items">How many items the site has.</param>
internal sealed class PackedRedirects(int items)
{
    // A permalink and a number of each item.
    private readonly KeyTable _byPage = new(items * 2);
    private readonly List<(int From, int To, int Item)> _lines = new(items * 2);
    private readonly PackedTexts _texts = new();
    private readonly KeyTable _shared = new(items);

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Count;

    /// <summary>The line of a place, in the order in which they were added.</summary>
    public Redirect this[int line] => new(_texts.Get(_lines[line].From), _texts.Get(_lines[line].To)) { ItemId = _texts.Get(_lines[line].Item) };

    /// <summary>Adds a line; false where the same page has one already, which stays.</summary>
    public bool TryAdd(Redirect line)
    {
        if (!_byPage.TryAdd(SamePage.Key(line.From), _lines.Count))
        {
            return false;
        }

        _lines.Add((_texts.Add(line.From), Shared(line.To), Shared(line.ItemId)));
        return true;
    }

    /// <summary>The line whose old address is the same page as an address, or null.</summary>
    public Redirect? Find(string address) => _byPage.TryGetValue(SamePage.Key(address), out int line) ? this[line] : null;

    /// <summary>Some of the lines, sorted ordinally by their old addresses.</summary>
    /// <param name="lines">Their places; the list is sorted.</param>
    /// <param name="goals">Where some of them lead instead.</param>
    public IReadOnlyList<Redirect> Sorted(List<int> lines, Dictionary<int, string> goals)
    {
        lines.Sort((one, other) => _texts.Compare(_lines[one].From, _lines[other].From));
        return new View(this, lines, goals);
    }

    private int Shared(string text)
    {
        ulong key = AddressKey.OfExact(text);
        if (!_shared.TryGetValue(key, out int place))
        {
            _shared.TryAdd(key, place = _texts.Add(text));
        }

        return place;
    }

    private sealed class View(PackedRedirects all, List<int> lines, Dictionary<int, string> goals) : IReadOnlyList<Redirect>
    {
        public int Count => lines.Count;

        public Redirect this[int index] => goals.TryGetValue(lines[index], out string? to) ? all[lines[index]] with { To = to } : all[lines[index]];

        public IEnumerator<Redirect> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
