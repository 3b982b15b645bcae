// The second pass: every item is converted or accounted for.
using System.Collections.Concurrent;
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
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
    private int _metaWritten;

    private readonly CommentsOfRun _comments = new(setup, site, output);

    /// <summary>True when an item went out.</summary>
    public bool HasWritten { get; private set; }

    /// <summary>What became of the comments.</summary>
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
        site.Links.ForgetProposals();
        Tell(_comments.Complete());
        foreach (Diagnostic missing in _anchors.Missing())
        {
            ledger.Diagnostic(missing);
        }
    }

    private Func<(SourcePiece Piece, int Number), PieceResult> WorkerOf()
    {
        var converter = new ItemConverter(setup, site, _parser, _comments, output, _anchors);
        var zone = new SourceTimeZone(setup.Options.TimeZone);
        return work =>
        {
            var diagnostics = new DiagnosticBag();
            var result = new PieceResult(diagnostics);
            int ordinal = site.First.FirstItemOf(work.Number);
            foreach (BlogRecord record in work.Piece.ReadOrReport(ReadDepth.Full, diagnostics))
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

    private ItemResult Convert(BlogItem item, int ordinal, ItemConverter converter)
    {
        ConversionPlan plan = site.Items;
        if (ordinal >= plan.Count || plan[ordinal].ItemId != item.Id)
        {
            string expected = ordinal < plan.Count ? plan[ordinal].ItemId : "(none)";
            return new ItemResult(LedgerEntry.FailedFor(item, FailReason.Unreadable) with { Diagnostics = [Messages.InputChanged(expected, item.Source, item.Id)] });
        }

        return plan[ordinal] switch
        {
            { Reason: { } reason } => new ItemResult(LedgerEntry.SkippedFor(item, reason)),
            { Path: not null } => Written(converter.Convert(item, ordinal), ordinal),
            _ => new ItemResult(LedgerEntry.FailedFor(item, FailReason.Unreadable)),
        };
    }

    private ItemResult Written(ItemResult result, int ordinal)
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
        foreach (ItemResult item in result.Entries)
        {
            LedgerEntry entry = item.Entry;
            if (entry.Outcome == ItemOutcome.Written)
            {
                HasWritten = true;
                site.Media.Accept(entry.Id, item.Media);
            }

            if (item.Comments is { } thread)
            {
                Tell(_comments.Accept(thread));
            }

            _metaWritten += item.MetaWritten;

            ledger.Item(found.Count == 0 ? entry : entry with { Diagnostics = [.. found, .. entry.Diagnostics] });
            found = [];
            HeapRoom.ClearAt(++_done);
            if (_done % 100 == 0)
            {
                progress?.Invoke(_done);
            }
        }

        foreach (Diagnostic diagnostic in found)
        {
            ledger.Diagnostic(diagnostic);
        }

        Comments = Counted(Comments.Read + result.Comments, _comments.Written);
        Meta = Counted(Meta.Read + result.Meta, _metaWritten);
        _termsWritten.UnionWith(result.Terms);
    }

    private static Account Counted(int read, int written) => new(read, written, read - written);

    private void Tell(Diagnostic? problem)
    {
        if (problem is not null)
        {
            ledger.Diagnostic(problem);
        }
    }

    private sealed record PieceResult(DiagnosticBag Reading)
    {
        public List<ItemResult> Entries { get; } = [];

        public List<(string, string)> Terms { get; } = [];

        public int Comments { get; private set; }

        public int Meta { get; private set; }

        public void Add(LedgerEntry entry) => Entries.Add(new ItemResult(entry));

        public void Add(BlogItem item, ItemResult result, SiteIndex index)
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
