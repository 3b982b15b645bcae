// The first pass: what is there.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Planning;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>Reads everything but bodies and remembers what one item may need to know of the others.</summary>
internal sealed class IndexPass
{
    private readonly SiteIndexBuilder _index;
    private OldAddressesBuilder _oldAddresses = new();
    private readonly List<int> _firstItemOfPiece = [];

    private IndexPass(TaxonomyMap map) => _index = new SiteIndexBuilder { Map = map };

    public ItemCensus Census { get; } = new();

    public SiteIndex Index { get; private set; } = SiteIndex.Empty;

    /// <summary>What addresses of the old site mean. Ask once: what only the gathering needed is let go.</summary>
    /// <param name="ownSites">Further addresses of the blog, as the user names them.</param>
    public OldAddresses OldAddresses(IReadOnlyList<string> ownSites)
    {
        OldAddresses all = _oldAddresses.Build(ownSites);
        _oldAddresses = new OldAddressesBuilder();
        return all;
    }

    /// <summary>How many records were read, of whatever kind.</summary>
    public int Records { get; private set; }

    /// <summary>The number of the first item in a piece, so that a worker of the second pass finds its plan without waiting for the others.</summary>
    public int FirstItemOf(int piece) => piece < _firstItemOfPiece.Count ? _firstItemOfPiece[piece] : int.MaxValue;

    /// <summary>What is wrong with the input is not reported here: the second pass reads it all again and says it then.</summary>
    public static IndexPass Over(InputSet inputs, TaxonomyMap map, int jobs, Action<int>? progress, CancellationToken cancellationToken)
    {
        var pass = new IndexPass(map);
        OrderedWork.Run<SourcePiece, IReadOnlyList<BlogRecord>>(
            inputs.Pieces(new DiagnosticBag()),
            () => piece => piece.ReadOrReport(ReadDepth.Index, new DiagnosticBag()),
            jobs,
            records => pass.Add(records, progress),
            cancellationToken);
        pass.Index = pass._index.Build();
        return pass;
    }

    private void Add(IReadOnlyList<BlogRecord> records, Action<int>? progress)
    {
        _firstItemOfPiece.Add(Census.Entries.Count);
        foreach (BlogRecord record in records)
        {
            Records++;
            _index.Add(record);
            _oldAddresses.Add(record);
            switch (record)
            {
                case BlogItem item:
                    Census.Add(item);
                    if (!Census.Entries[^1].IsDuplicate)
                    {
                        _index.TermCensus.Add(item);
                    }

                    break;
                case BrokenItem broken:
                    Census.Add(broken);
                    break;
            }
        }

        if (Records % 100 == 0)
        {
            progress?.Invoke(Census.Entries.Count);
        }
    }
}
