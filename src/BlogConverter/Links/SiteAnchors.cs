// The places that the links of other pages lead to.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Remembers a number for each place of each written page, and the references that wait for a page that may not be written yet. Safe for concurrent calls.</summary>
internal sealed class SiteAnchors
{
    private readonly Lock _lock = new();
    private readonly HashSet<int> _pages = [];
    private KeyTable _places = new();
    private List<(int Page, int Target, int Texts)> _waiting = [];
    private PackedTexts _texts = new();

    /// <summary>Takes a written page.</summary>
    /// <param name="page">Its place in the input.</param>
    /// <param name="item">The item; only its id and position are kept.</param>
    /// <param name="names">The names of its places.</param>
    /// <param name="uses">Its references to places in other pages.</param>
    public void Add(int page, BlogItem item, IEnumerable<string> names, IReadOnlyList<FragmentUse> uses)
    {
        lock (_lock)
        {
            _pages.Add(page);
            foreach (string name in names)
            {
                _places.TryAdd(AddressKey.OfAnchor(page, name), 0);
            }

            // What leads to a page that is there already and has the place needs no further look.
            foreach (FragmentUse use in uses.Where(u => !_places.Contains(AddressKey.OfAnchor(u.Target, u.Name))))
            {
                string line = item.Source.Line.ToString(CultureInfo.InvariantCulture);
                _waiting.Add((page, use.Target, _texts.Add(JoinedTexts.Join(item.Id, item.Source.File, line, use.Name, use.Reference, use.Address))));
            }
        }
    }

    /// <summary>What leads to no place, in the order of the input; to be asked once, when all pages were written, and then forgotten.</summary>
    public IReadOnlyList<Diagnostic> Missing()
    {
        var diagnostics = new DiagnosticBag();
        foreach ((_, int target, int texts) in _waiting.OrderBy(w => w.Page))
        {
            // Id, file, line, name of the place, reference, address; see Add.
            List<string> use = JoinedTexts.Split(_texts.Get(texts));
            // A page that failed is another story.
            if (_pages.Contains(target) && !_places.Contains(AddressKey.OfAnchor(target, use[3])))
            {
                diagnostics.Add(Messages.FragmentNotFound(use[4], use[3], use[5], new SourcePosition(use[1], long.Parse(use[2], CultureInfo.InvariantCulture)), use[0]));
            }
        }

        (_places, _waiting, _texts) = (new KeyTable(), [], new PackedTexts());
        return diagnostics.Items;
    }
}
