// The second pass: every item is converted or accounted for.
using System.Collections.Concurrent;
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Media;
using BlogConverter.Model;
using BlogConverter.Planning;
using BlogConverter.Readers;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>Reads everything again, on all cores, and hands the accounts to the ledger in the order of the input.</summary>
internal sealed class ConversionPass(PipelineSetup setup, SitePlan site, Ledger ledger, WatchedOutput output)
{
    private readonly ContentParser _parser = setup.CreateParser();
    private readonly HashSet<(string Taxonomy, string Slug)> _termsWritten = [];
    private readonly ConcurrentBag<int> _failed = [];
    private readonly SiteAnchors _anchors = new();
    private int _done;

    /// <summary>Comments go out with the targets' data files, which no target has yet.</summary>
    public Account Comments { get; private set; }

    /// <summary>Meta entries: none is written as such; see the option for fields.</summary>
    public Account Meta { get; private set; }

    /// <summary>What became of the terms that the input declares.</summary>
    public Account Terms(SiteIndex index)
    {
        int written = index.Terms.Keys.Count(_termsWritten.Contains);
        return new Account(index.Terms.Count, written, index.Terms.Count - written);
    }

    /// <summary>Places in the input of the items that should have been written and were not.</summary>
    public IReadOnlySet<int> Failed => _failed.ToHashSet();

    public void Over(InputSet inputs, DiagnosticBag diagnostics, int jobs, Action<int>? progress, CancellationToken cancellationToken)
    {
        OrderedWork.Run<(SourcePiece Piece, int Number), PieceResult>(
            inputs.Pieces(diagnostics).Select((piece, number) => (piece, number)),
            WorkerOf,
            jobs,
            result => Accept(result, progress),
            cancellationToken);
        foreach (Diagnostic missing in _anchors.Missing())
        {
            ledger.Diagnostic(missing);
        }
    }

    private Func<(SourcePiece Piece, int Number), PieceResult> WorkerOf()
    {
        var converter = new ItemConverter(setup, site, _parser, output, _anchors);
        var zone = new SourceTimeZone(setup.Options.TimeZone);
        return work =>
        {
            var diagnostics = new DiagnosticBag();
            var result = new PieceResult(diagnostics);
            int ordinal = site.First.FirstItemOf(work.Number);
            foreach (BlogRecord record in work.Piece.Read(ReadDepth.Full, diagnostics))
            {
                if (record is BrokenItem broken)
                {
                    ledger.CountRead();
                    result.Add(LedgerEntry.Unreadable(broken));
                    ordinal++;
                }
                else if (record is BlogItem item)
                {
                    ledger.CountRead();
                    if (item.Attachment is { } file)
                    {
                        site.Media.Embed(file);
                    }

                    result.Add(item, Convert(zone.Apply(item), ordinal++, converter), site.First.Index);
                }
            }

            return result;
        };
    }

    private (LedgerEntry Entry, IReadOnlyList<Asset> Media) Convert(BlogItem item, int ordinal, ItemConverter converter)
    {
        ConversionPlan plan = site.Items;
        if (ordinal >= plan.Count || plan[ordinal].ItemId != item.Id)
        {
            string expected = ordinal < plan.Count ? plan[ordinal].ItemId : "(none)";
            return (LedgerEntry.FailedFor(item, FailReason.Unreadable) with { Diagnostics = [Messages.InputChanged(expected, item.Source, item.Id)] }, []);
        }

        return plan[ordinal] switch
        {
            { Reason: { } reason } => (LedgerEntry.SkippedFor(item, reason), []),
            { Path: not null } => Written(converter.Convert(item, ordinal), ordinal),
            _ => (LedgerEntry.FailedFor(item, FailReason.Unreadable), []),
        };
    }

    private (LedgerEntry Entry, IReadOnlyList<Asset> Media) Written((LedgerEntry Entry, IReadOnlyList<Asset> Media) result, int ordinal)
    {
        if (result.Entry.Outcome == ItemOutcome.Failed)
        {
            _failed.Add(ordinal);
        }

        return result;
    }

    private void Accept(PieceResult result, Action<int>? progress)
    {
        // What was found while the piece was read belongs to its item; a header has none.
        IReadOnlyList<Diagnostic> found = result.Reading.Items;
        foreach ((LedgerEntry entry, IReadOnlyList<Asset> assets) in result.Entries)
        {
            if (entry.Outcome == ItemOutcome.Written)
            {
                site.Media.Accept(entry.Id, assets);
            }

            ledger.Item(found.Count == 0 ? entry : entry with { Diagnostics = [.. found, .. entry.Diagnostics] });
            found = [];
            if (++_done % 100 == 0)
            {
                progress?.Invoke(_done);
            }
        }

        foreach (Diagnostic diagnostic in found)
        {
            ledger.Diagnostic(diagnostic);
        }

        Comments = new Account(Comments.Read + result.Comments, 0, Comments.Left + result.Comments);
        Meta = new Account(Meta.Read + result.Meta, 0, Meta.Left + result.Meta);
        _termsWritten.UnionWith(result.Terms);
    }

    private sealed record PieceResult(DiagnosticBag Reading)
    {
        public List<(LedgerEntry Entry, IReadOnlyList<Asset> Media)> Entries { get; } = [];

        public List<(string, string)> Terms { get; } = [];

        public int Comments { get; private set; }

        public int Meta { get; private set; }

        public void Add(LedgerEntry entry) => Entries.Add((entry, []));

        public void Add(BlogItem item, (LedgerEntry Entry, IReadOnlyList<Asset> Media) result, SiteIndex index)
        {
            Entries.Add(result);
            Comments += item.Comments.Count;
            Meta += item.Meta.Count;
            if (result.Entry.Outcome == ItemOutcome.Written)
            {
                Terms.AddRange(item.Terms.Where(t => index.MappedTerm(t.Taxonomy, t.Slug) is not { Count: 0 }).Select(t => (t.Taxonomy, t.Slug)));
            }
        }
    }
}
