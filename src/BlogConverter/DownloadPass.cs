// Before the second pass: what posts use and nobody gave is fetched.
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Media;
using BlogConverter.Media.Download;
using BlogConverter.Model;
using BlogConverter.Network;
using BlogConverter.Outputs;
using BlogConverter.Readers;

namespace BlogConverter;

/// <summary>Addresses are written for files that are there. So the items are converted once for nothing but the media that they ask for, these are fetched, and then the second pass knows how that ended.</summary>
internal sealed class DownloadPass(PipelineSetup setup, SitePlan site, int jobs, CancellationToken cancellationToken)
{
    private readonly List<Asset> _wanted = [];
    private readonly HashSet<Asset> _seen = [];
    private int _done;

    /// <param name="inputs">Read once more.</param>
    /// <param name="watch">Makes the listener of a phase.</param>
    public void Over(InputSet inputs, Func<ConversionPhase, int?, Action<int>?> watch)
    {
        ContentParser parser = setup.CreateParser();
        Action<int>? progress = watch(ConversionPhase.Collecting, site.Items.Count);
        OrderedWork.Run<(SourcePiece Piece, int Number), (int Items, List<Asset> Assets)>(
            inputs.Pieces(new DiagnosticBag()).Select((piece, number) => (piece, number)),
            () => WorkerOf(parser),
            jobs,
            found => Accept(found, progress),
            cancellationToken);
        Fetch(watch(ConversionPhase.Downloading, _wanted.Count));
    }

    private Func<(SourcePiece Piece, int Number), (int Items, List<Asset> Assets)> WorkerOf(ContentParser parser)
    {
        var converter = new ItemConverter(setup with { Options = setup.Options with { Proof = ProofMode.Off } }, site, parser, null, new WatchedOutput(new NoOutput()));
        return work =>
        {
            var assets = new List<Asset>();
            int items = 0;
            int first = site.First.FirstItemOf(work.Number);
            foreach (BlogRecord record in work.Piece.ReadOrReport(ReadDepth.Full, new DiagnosticBag()))
            {
                int ordinal = first + items;
                items += record is BrokenItem or BlogItem ? 1 : 0;
                if (record is BlogItem item && ordinal < site.Items.Count && site.Items[ordinal] is { Path: not null } plan && plan.ItemId == item.Id)
                {
                    assets.AddRange(converter.Convert(item, ordinal).Media);
                }
            }

            return (items, assets);
        };
    }

    private void Accept((int Items, List<Asset> Assets) found, Action<int>? progress)
    {
        foreach (Asset asset in found.Assets)
        {
            if (_seen.Add(asset) && !site.Media.Store.Has(asset))
            {
                _wanted.Add(asset);
            }
        }

        _done += found.Items;
        progress?.Invoke(_done);
    }

    private void Fetch(Action<int>? progress)
    {
        if (_wanted.Count == 0)
        {
            return;
        }

        DirectoryInfo? temporary = setup.PartsFolder is null ? Directory.CreateTempSubdirectory("blogconverter-") : null;
        try
        {
            using var http = new GuardedHttp(new HttpLimits { RequestsPerHost = 4, Trusted = Trusted() });
            var download = new MediaDownload(site.Media.Store, http, new DownloadLimits { MostBytes = (long)setup.Options.MediaLimit << 20 }, setup.PartsFolder ?? temporary!.FullName);
            download.FetchAsync(_wanted, progress, cancellationToken).GetAwaiter().GetResult();
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    /// <summary>The user's word for a host counts, the input's does not.</summary>
    private HashSet<string> Trusted() => [.. setup.Options.Sites.Select(s => Uri.TryCreate(s, UriKind.Absolute, out Uri? site) ? $"{site.Host}:{site.Port}" : "")];

    /// <summary>Takes everything and keeps nothing.</summary>
    private sealed class NoOutput : IOutputSink
    {
        public WriteResult Write(OutputFile file) => new(FileState.New);

        public WriteResult Write(StreamedFile file) => new(FileState.New);

        public bool Holds(string path) => false;

        public IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone) => [];
    }
}
