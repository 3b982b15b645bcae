// What a builder hands to its pipeline.
using AngleSharp.Dom;
using BlogConverter.Content;
using BlogConverter.FrontMatter;
using BlogConverter.Links;
using BlogConverter.Outputs;
using BlogConverter.Reports;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>A finished set of choices; immutable.</summary>
internal sealed record PipelineSetup
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public required ConversionOptions Options { get; init; }

    public required OutputTarget Target { get; init; }

    public required FrontMatterWriter FrontMatter { get; init; }

    /// <summary>Opened when the run begins, so that a pipeline can run twice.</summary>
    public required Func<IOutputSink> OpenOutput { get; init; }

    /// <summary>Where downloads lie while they are not whole; null for a temporary folder.</summary>
    public string? PartsFolder { get; init; }

    public IReadOnlyList<Func<IReportSink>> Reports { get; init; } = [];

    public IReadOnlyDictionary<string, ShortcodeHandler> Shortcodes { get; init; } = new Dictionary<string, ShortcodeHandler>();

    public IReadOnlyDictionary<string, BlockHandler> Blocks { get; init; } = new Dictionary<string, BlockHandler>();

    /// <summary>The user's own step from DOM to Markdown; null for ours.</summary>
    public Func<IElement, string>? ToMarkdown { get; init; }

    /// <summary>The user's own rule for addresses; null for none.</summary>
    public LinkRule? LinkRule { get; init; }

    /// <summary>What becomes of tags and categories.</summary>
    public TaxonomyMap Map { get; init; } = TaxonomyMap.Empty;

    public FieldSelection? Fields { get; init; }

    /// <summary>Record every reference, also those that are somebody else's and in order.</summary>
    public bool ListsAllLinks { get; init; }

    /// <summary>External links that are to lead to an archive; null when none are.</summary>
    public DeadLinks? DeadLinks { get; init; }

    /// <summary>Whether bodies are freed of what a browser could run: the user's choice, else where pages are programs themselves.</summary>
    public bool Sanitizes => Options.Sanitize ?? Target.Markdown.Html == Markdown.HtmlReading.Jsx;

    /// <summary>A parser of bodies, which all workers of a pass share.</summary>
    public ContentParser CreateParser() => new(new ContentOptions { Unknown = Options.Unknown, Body = Options.Body, Sanitize = Sanitizes, Shortcodes = Shortcodes, Blocks = Blocks });
}
