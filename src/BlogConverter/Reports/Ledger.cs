// Keeps the totals while the report goes by.
using System.Runtime.InteropServices;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Reports;

/// <summary>
/// Stands between the pipeline and the report: counts what passes, lets each finding pass once, and makes sure at the end that no item
/// that was read is missing. All calls but <see cref="CountRead"/> come from one thread at a time.
/// </summary>
internal sealed class Ledger(IReportSink? sink = null)
{
    private readonly Dictionary<SkipReason, int> _skipped = [];
    private readonly Dictionary<WrittenState, int> _states = [];
    private readonly Dictionary<(string Type, string Status), (int Read, int Written)> _found = [];
    private readonly Dictionary<Severity, int> _severities = [];
    private readonly Dictionary<(string Code, Severity Severity), int> _codes = [];
    private readonly Dictionary<LinkState, int> _links = [];
    private readonly NameTally _shortcodes = new();
    private readonly NameTally _blocks = new();
    private readonly Dictionary<AssetState, int> _assets = [];
    private readonly SeenDiagnostics _seen = new();
    private ProofTally _proof = new();
    private int _read;
    private int _written;
    private int _failed;
    private int _proved;
    private int _losses;
    private int _dropped;
    private int _ownAddressesLeft;
    private int _feedIdsLeft;
    private int _gone;
    private int _assetsLeft;
    private int _assetsThere;

    /// <summary>Items that reached the report so far.</summary>
    public int Reported => _written + _failed + _skipped.Values.Sum();

    /// <summary>Counts an item when the reader delivers it. Safe for concurrent calls.</summary>
    public void CountRead() => Interlocked.Increment(ref _read);

    /// <summary>Takes an item's account when its turn comes.</summary>
    public void Item(LedgerEntry entry)
    {
        LedgerEntry passed = entry with { Diagnostics = [.. entry.Diagnostics.Where(IsNew)] };
        CountOutcome(passed);
        CountContent(passed);
        sink?.Item(passed);
    }

    /// <summary>Takes the account of a media file.</summary>
    public void Asset(AssetEntry entry)
    {
        Count(_assets, entry.State);
        _assetsLeft += entry.IsLeft ? 1 : 0;
        _assetsThere += entry.Path is null ? 0 : 1;
        sink?.Asset(entry);
    }

    /// <summary>Takes a finding that belongs to no item's account.</summary>
    public void Diagnostic(Diagnostic diagnostic)
    {
        if (IsNew(diagnostic))
        {
            sink?.Diagnostic(diagnostic);
        }
    }

    /// <summary>Takes an address of the old site that nothing answers any more.</summary>
    public void Gone(GoneAddress gone)
    {
        _gone++;
        sink?.Gone(gone);
    }

    /// <summary>Takes an address of the old site in a file that is no item's.</summary>
    public void OwnAddressLeft(OwnAddressLeft left)
    {
        _ownAddressesLeft++;
        _feedIdsLeft += left.IsFeedId ? 1 : 0;
        sink?.OwnAddressLeft(left);
    }

    /// <summary>Ends the report.</summary>
    /// <param name="facts">What only the pipeline knows; figures that are counted here are filled in.</param>
    /// <exception cref="InvalidOperationException">An item was read and is not accounted for, though the run was not interrupted.</exception>
    public ConversionReport Complete(ConversionReport facts)
    {
        if (!facts.IsInterrupted && _read != Reported)
        {
            throw new InvalidOperationException($"{_read} items were read, but {Reported} are accounted for.");
        }

        ConversionReport report = facts with
        {
            Written = _written,
            Skipped = _skipped,
            Failed = _failed,
            States = _states,
            Found = [.. _found.Select(f => new FoundItems(f.Key.Type, f.Key.Status, f.Value.Read, f.Value.Written)).OrderBy(f => f.Type, StringComparer.Ordinal).ThenBy(f => f.Status, StringComparer.Ordinal)],
            Severities = _severities,
            Codes = [.. _codes.Select(c => new CodeCount(c.Key.Code, c.Key.Severity, c.Value)).OrderBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.Severity)],
            Proof = _proof,
            Proved = _proved,
            Losses = _losses,
            Dropped = _dropped,
            Links = _links,
            OwnAddressesLeft = _ownAddressesLeft,
            FeedIdsLeft = _feedIdsLeft,
            GoneAddresses = _gone,
            Shortcodes = _shortcodes.Totals,
            Blocks = _blocks.Totals,
            Media = new Account(_assets.Values.Sum(), _assetsThere, _assets.Values.Sum() - _assetsThere),
            Assets = _assets,
            AssetsLeft = _assetsLeft,
        };
        sink?.Complete(report);
        return report;
    }

    private void CountOutcome(LedgerEntry entry)
    {
        switch (entry)
        {
            case { Outcome: ItemOutcome.Written, State: { } state }:
                _written++;
                Count(_states, state);
                break;
            case { Outcome: ItemOutcome.Skipped, Skipped: { } reason }:
                Count(_skipped, reason);
                break;
            case { Outcome: ItemOutcome.Failed, Failed: not null }:
                _failed++;
                break;
            default:
                throw new ArgumentException($"The account of item {entry.Id} does not say what became of it.", nameof(entry));
        }

        ref (int Read, int Written) found = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, (entry.Type, entry.Status), out _);
        found.Read++;
        found.Written += entry.Outcome == ItemOutcome.Written ? 1 : 0;
    }

    private void CountContent(LedgerEntry entry)
    {
        _losses += entry.Losses.Count;
        _dropped += entry.Dropped.Count;
        _ownAddressesLeft += entry.OwnAddressesLeft.Count;
        _feedIdsLeft += entry.OwnAddressesLeft.Count(a => a.IsFeedId);
        foreach (LinkReference link in entry.Links)
        {
            Count(_links, link.State);
        }

        _shortcodes.Add(entry.Id, entry.Shortcodes);
        _blocks.Add(entry.Id, entry.Blocks);
        if (entry.Proof is { } tally)
        {
            _proved++;
            _proof = _proof.Add(tally);
        }
    }

    private bool IsNew(Diagnostic diagnostic)
    {
        if (!_seen.Add(diagnostic))
        {
            return false;
        }

        Count(_severities, diagnostic.Severity);
        Count(_codes, (diagnostic.Code, diagnostic.Severity));
        return true;
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}
