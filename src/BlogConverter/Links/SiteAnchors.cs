// The places that the links of other pages lead to.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Remembers a number for each place of each written page, and the references that wait for a page that may not be written yet. Safe for concurrent calls.</summary>
internal sealed class SiteAnchors
{
    private readonly Lock _lock = new();
    private readonly HashSet<ulong> _places = [];
    private readonly HashSet<int> _pages = [];
    private readonly List<(int Page, string Id, SourcePosition Source, FragmentUse Use)> _waiting = [];

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
            _places.UnionWith(names.Select(n => AddressKey.OfAnchor(page, n)));
            foreach (FragmentUse use in uses)
            {
                _waiting.Add((page, item.Id, item.Source, use));
            }
        }
    }

    /// <summary>What leads to no place, in the order of the input; to be asked when all pages were written.</summary>
    public IReadOnlyList<Diagnostic> Missing()
    {
        var diagnostics = new DiagnosticBag();
        foreach ((int page, string id, SourcePosition source, FragmentUse use) in _waiting.OrderBy(w => w.Page))
        {
            // A page that failed is another story.
            if (_pages.Contains(use.Target) && !_places.Contains(AddressKey.OfAnchor(use.Target, use.Name)))
            {
                diagnostics.Add(Messages.FragmentNotFound(use.Reference, use.Name, use.Address, source, id));
            }
        }

        return diagnostics.Items;
    }
}
