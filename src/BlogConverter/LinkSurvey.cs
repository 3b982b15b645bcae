// Every link of a blog, before anything is converted.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Network;
using BlogConverter.Outputs;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>The links of some inputs by class, host and state, as a conversion would find them. Immutable. All links are held in memory, their texts once.</summary>
public sealed class LinkSurvey
{
    private LinkSurvey(IReadOnlyList<SiteLink> links, ConversionReport report, IReadOnlyList<Diagnostic> diagnostics)
    {
        Links = links;
        Report = report;
        Diagnostics = diagnostics;
    }

    /// <summary>Every reference, sorted by class, host, state and address, then in the order of the input.</summary>
    public IReadOnlyList<SiteLink> Links { get; }

    /// <summary>The totals of the reading.</summary>
    public ConversionReport Report { get; }

    /// <summary>What is wrong with the inputs.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads the links of inputs; nothing is written, and the network is left alone.</summary>
    /// <param name="inputs">As for <see cref="ConversionPipelineBuilder.Read"/>.</param>
    /// <param name="options">As for a conversion; null for the defaults.</param>
    /// <param name="target">For whose addresses links are resolved; null for <see cref="OutputTarget.Plain"/>.</param>
    /// <param name="configure">Adds handlers, a taxonomy map or a rule for links; null for none.</param>
    /// <param name="cancellationToken">Stops the reading between two items; what was found is answered.</param>
    /// <exception cref="ArgumentException">An option says something that cannot be.</exception>
    public static async Task<LinkSurvey> ReadAsync(IEnumerable<string> inputs, ConversionOptions? options = null, OutputTarget? target = null, Action<ConversionPipelineBuilder>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var found = new FoundLinks();
        options ??= new ConversionOptions();
        ConversionOptions choices = options with
        {
            Proof = ProofMode.Off,
            Links = LinkMode.Rewrite,
            Media = options.Media == MediaMode.Download ? MediaMode.Copy : options.Media,
            Redirects = ["none"],
            DryRun = true,
        };
        ConversionPipelineBuilder builder = new ConversionPipelineBuilder().Read(inputs).With(choices).WriteTo(target ?? OutputTarget.Plain, new NoOutput()).ReportTo(found);
        configure?.Invoke(builder);
        ConversionReport report = await builder.ListAllLinks().Build().RunAsync(null, cancellationToken).ConfigureAwait(false);
        IEnumerable<SiteLink> sorted = found.Links.OrderBy(l => l.Reference.Class).ThenBy(l => l.Host, StringComparer.Ordinal).ThenBy(l => l.Reference.State).ThenBy(l => l.Reference.Reference, StringComparer.Ordinal);
        return new LinkSurvey([.. sorted], report, found.Diagnostics);
    }

    /// <summary>Asks every external address over HTTP, once.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told how many addresses are done, from several threads; may be null.</param>
    /// <param name="cancellationToken">Stops it and throws; what was found is in the cache file.</param>
    /// <returns>The same links with what was found.</returns>
    /// <exception cref="IOException">The cache file cannot be opened.</exception>
    public async Task<LinkSurvey> CheckAsync(LinkCheckOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new LinkCheckOptions();
        using CheckCache cache = CheckCache.Open(options.CacheFile);
        using var http = new GuardedHttp(options.AllLimits);
        IEnumerable<string> addresses = Links.Select(AddressToAsk).OfType<string>().Distinct(StringComparer.Ordinal);
        IReadOnlyDictionary<string, LinkCheck> checks = await new LinkChecker(http, cache).CheckAsync(addresses, progress is null ? null : progress.Report, cancellationToken).ConfigureAwait(false);
        return new LinkSurvey([.. Links.Select(l => AddressToAsk(l) is { } address ? l with { Check = checks[address] } : l)], Report, Diagnostics);
    }

    private static string? AddressToAsk(SiteLink link) =>
        link.Reference is { Class: LinkClass.External, State: not LinkState.Removed } ? LinkChecker.AddressToAsk(link.Reference.NewAddress ?? link.Reference.Reference) : null;

    /// <summary>Takes the files of a conversion that nobody wants.</summary>
    private sealed class NoOutput : IOutputSink
    {
        public WriteResult Write(OutputFile file) => new(FileState.New);

        public WriteResult Write(StreamedFile file) => new(FileState.New);

        public bool Holds(string path) => false;

        public IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone) => [];
    }

    private sealed class FoundLinks : IReportSink
    {
        private readonly DiagnosticBag _diagnostics = new();
        private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

        public List<SiteLink> Links { get; } = [];

        public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Items;

        public void Item(LedgerEntry entry)
        {
            foreach (LinkReference link in entry.Links)
            {
                Links.Add(new SiteLink(Once(entry.Id), link with { Reference = Once(link.Reference), Place = Once(link.Place) }));
            }

            foreach (Diagnostic diagnostic in entry.Diagnostics.Where(d => d.Severity == Severity.Error))
            {
                _diagnostics.Add(diagnostic);
            }
        }

        public void Diagnostic(Diagnostic diagnostic)
        {
            if (diagnostic.Severity == Severity.Error)
            {
                _diagnostics.Add(diagnostic);
            }
        }

        public void Asset(AssetEntry asset)
        {
            // Uploads are another list.
        }

        public void Complete(ConversionReport report)
        {
            // Nothing to end.
        }

        private string Once(string text) => _texts.TryAdd(text, text) ? text : _texts[text];
    }
}
