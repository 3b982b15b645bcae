// Puts a conversion together.
using AngleSharp.Dom;
using BlogConverter.Content;
using BlogConverter.FrontMatter;
using BlogConverter.Links;
using BlogConverter.Outputs;
using BlogConverter.Planning;
using BlogConverter.Reports;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>
/// Describes a conversion in a sentence: what to read, how, and where to write. Mutable and short-lived; <see cref="Build"/> copies what it holds,
/// and the pipeline it makes is immutable and thread-safe.
/// </summary>
public sealed class ConversionPipelineBuilder
{
    private readonly List<string> _inputs = [];
    private readonly List<Func<IReportSink>> _reports = [];
    private readonly Dictionary<string, ShortcodeHandler> _shortcodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BlockHandler> _blocks = new(StringComparer.Ordinal);
    private ConversionOptions _options = new();
    private bool _listsAllLinks;
    private TaxonomyMap _map = TaxonomyMap.Empty;
    private OutputTarget? _target;
    private Func<ConversionOptions, IOutputSink>? _openOutput;
    private string? _folder;
    private Func<IElement, string>? _toMarkdown;
    private LinkRule? _linkRule;

    /// <summary>Adds inputs: files (<c>.xml</c>, <c>.xml.gz</c>, <c>.zip</c>), folders, or <c>-</c> for standard input. All inputs are one site.</summary>
    public ConversionPipelineBuilder Read(params IEnumerable<string> inputs)
    {
        _inputs.AddRange(inputs);
        return this;
    }

    /// <summary>Sets the options that are plain data.</summary>
    public ConversionPipelineBuilder With(ConversionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        return this;
    }

    /// <summary>Sets what becomes of tags and categories; a second call replaces the first. A map that names what the inputs do not hold is an error of the run, and nothing is written.</summary>
    public ConversionPipelineBuilder MapTerms(TaxonomyMap map)
    {
        _map = map ?? throw new ArgumentNullException(nameof(map));
        return this;
    }

    /// <summary>Adds a handler for a shortcode. It comes before the library's own; a second handler for one name replaces the first. It is called from several threads.</summary>
    /// <param name="name">The shortcode's name, compared exactly.</param>
    /// <param name="handler">Answers HTML, null for "not mine", or what <see cref="ContentContext.Drop(Shortcode, string)"/> answers.</param>
    public ConversionPipelineBuilder Shortcode(string name, ShortcodeHandler handler)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _shortcodes[name] = handler ?? throw new ArgumentNullException(nameof(handler));
        return this;
    }

    /// <summary>Adds a handler for a block, as <see cref="Shortcode"/> does for a shortcode.</summary>
    /// <param name="name">The block's full name, such as <c>acme/event</c>.</param>
    /// <param name="handler">Answers HTML, null for "not mine", or what <see cref="ContentContext.Drop(Block, string)"/> answers.</param>
    public ConversionPipelineBuilder Block(string name, BlockHandler handler)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _blocks[name] = handler ?? throw new ArgumentNullException(nameof(handler));
        return this;
    }

    /// <summary>Replaces the step from DOM to Markdown, for instance by ReverseMarkdown. The proof checks its output just the same.</summary>
    /// <param name="convert">Gets the body element and answers Markdown; called from several threads.</param>
    public ConversionPipelineBuilder ConvertMarkdownWith(Func<IElement, string> convert)
    {
        _toMarkdown = convert ?? throw new ArgumentNullException(nameof(convert));
        return this;
    }

    /// <summary>Sets a rule for addresses that comes before the library's own. A second rule replaces the first. With <see cref="LinkMode.Keep"/> no rule is asked.</summary>
    /// <param name="rule">Answers the new address, or null for "not mine"; called from several threads.</param>
    public ConversionPipelineBuilder LinksBy(LinkRule rule)
    {
        _linkRule = rule ?? throw new ArgumentNullException(nameof(rule));
        return this;
    }

    /// <summary>Writes for a target into a folder, the root of the generator's site. The folder is made when it is missing.</summary>
    public ConversionPipelineBuilder WriteTo(OutputTarget target, string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _target = target ?? throw new ArgumentNullException(nameof(target));
        _folder = folder;
        _openOutput = options => new DirectorySink(folder, new DirectorySinkOptions { DryRun = options.DryRun, Force = options.Force, Prune = options.Prune });
        return this;
    }

    /// <summary>Writes for a target into a sink of one's own; the options about existing files then mean nothing.</summary>
    public ConversionPipelineBuilder WriteTo(OutputTarget target, IOutputSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        _target = target ?? throw new ArgumentNullException(nameof(target));
        _folder = null;
        _openOutput = _ => sink;
        return this;
    }

    /// <summary>Writes the report as JSON to a file; its schema is <c>samples/report.schema.json</c>.</summary>
    public ConversionPipelineBuilder ReportTo(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        _reports.Add(() => new JsonReportSink(file));
        return this;
    }

    /// <summary>Streams the report into a sink of one's own.</summary>
    public ConversionPipelineBuilder ReportTo(IReportSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        _reports.Add(() => sink);
        return this;
    }

    /// <summary>Records every reference in the ledger, for a list of all.</summary>
    internal ConversionPipelineBuilder ListAllLinks()
    {
        _listsAllLinks = true;
        return this;
    }

    /// <summary>Makes the pipeline.</summary>
    /// <exception cref="InvalidOperationException">There is no input, or no place to write to.</exception>
    /// <exception cref="IOException">The list of dead links cannot be read.</exception>
    /// <exception cref="ArgumentException">An option says something that cannot be: an unknown field or time zone, a template of addresses that cannot be.</exception>
    public ConversionPipeline Build()
    {
        if (_inputs.Count == 0)
        {
            throw new InvalidOperationException("Nothing to read: call Read first.");
        }

        if (_target is null || _openOutput is not { } openOutput)
        {
            throw new InvalidOperationException("Nowhere to write to: call WriteTo first.");
        }

        FieldSelection? fields = null;
        if (_options.Fields.Count > 0 && !FieldSelection.TryParse(_options.Fields, _target, out fields, out string? error))
        {
            throw new ArgumentException(error);
        }

        if (!RedirectFiles.TryChoose(_options.Redirects, _target, out _, out string? unknown))
        {
            throw new ArgumentException($"There is no redirect format '{unknown}'.");
        }

        if (_options is { DeadLinks: DeadLinkMode.Wayback, DeadList: null })
        {
            throw new ArgumentException("Dead links cannot be led to an archive without a list of them: name one with --dead-list.");
        }

        ConversionOptions options = _options;
        _ = new SourceTimeZone(options.TimeZone);
        _ = new MetaSelection(options.Meta);
        _ = options.Path is null ? null : PathTemplate.Parse(options.Path);
        if (options.Urls is not ("keep" or "target"))
        {
            _ = AddressTemplate.Parse(options.Urls);
        }

        return new ConversionPipeline(new PipelineSetup
        {
            Inputs = [.. _inputs],
            Options = options,
            Target = _target,
            FrontMatter = FormatOf(_target, options.FrontMatter),
            OpenOutput = () => openOutput(options),
            PartsFolder = _folder is null ? null : Path.Combine(_folder, OutputPath.Records, "parts"),
            Reports = [.. _reports],
            Shortcodes = new Dictionary<string, ShortcodeHandler>(_shortcodes, StringComparer.Ordinal),
            Blocks = new Dictionary<string, BlockHandler>(_blocks, StringComparer.Ordinal),
            ToMarkdown = _toMarkdown,
            LinkRule = _linkRule,
            Map = _map,
            Fields = fields,
            ListsAllLinks = _listsAllLinks,
            DeadLinks = options.DeadLinks == DeadLinkMode.Wayback ? DeadLinks.Load(options.DeadList!) : null,
        });
    }

    private static FrontMatterWriter FormatOf(OutputTarget target, string? name) =>
        name is null ? target.Formats[0]
        : target.Formats.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"{target.Name} reads no front matter in {name}; it reads {string.Join(", ", target.Formats.Select(f => f.Name))}.");
}
