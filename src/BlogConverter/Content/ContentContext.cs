// What a handler may ask and say while one body is read.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>The surroundings of the body that is being read. Lives for one body, on one thread.</summary>
public sealed class ContentContext
{
    /// <summary>The answer of <see cref="Drop(Shortcode, string)"/>, told apart from an empty string by reference.</summary>
    internal static readonly string DroppedMark = new('\0', 1);

    private readonly List<Dropped> _dropped = [];

    internal ContentContext(BlogItem item, SiteIndex index)
    {
        Item = item;
        Index = index;
    }

    /// <summary>The item whose body is read.</summary>
    public BlogItem Item { get; }

    /// <summary>The rest of the site.</summary>
    public SiteIndex Index { get; }

    /// <summary>What was removed so far.</summary>
    public IReadOnlyList<Dropped> Dropped => _dropped;

    /// <summary>True for HTML as a browser got it: what WordPress makes of marks in the text has been made, or was never meant. Default: false.</summary>
    internal bool IsFinished { get; init; }

    internal DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Builds HTML from a template in which every interpolated value is encoded, in text and in quoted attributes alike, so that no value can inject markup.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Handlers read as a sentence: context.Html(...), context.Drop(...).")]
    public string Html(ref HtmlTemplate template) => template.ToString();

    /// <summary>Runs the shortcodes inside a text, as WordPress does for the content of a nesting shortcode. The answer is HTML and must be interpolated as <see cref="RawHtml"/>.</summary>
    public RawHtml Run(string? content) => new(RunShortcodes?.Invoke(content ?? "") ?? content ?? "");

    /// <summary>Removes a shortcode with its content and says so.</summary>
    public string Drop(Shortcode code, string reason)
    {
        ArgumentNullException.ThrowIfNull(code);
        _dropped.Add(new Dropped(code.Source, reason, code.Name));
        return DroppedMark;
    }

    /// <summary>Removes a block with its content and says so.</summary>
    public string Drop(Block block, string reason)
    {
        ArgumentNullException.ThrowIfNull(block);
        _dropped.Add(new Dropped(block.Source, reason, block.Name));
        return DroppedMark;
    }

    internal void Drop(string source, string reason, string handler) => _dropped.Add(new Dropped(source, reason, handler));

    internal Func<string, string>? RunShortcodes { get; set; }
}

/// <summary>A text that is HTML already and is not to be encoded again.</summary>
/// <param name="Html">The HTML.</param>
public readonly record struct RawHtml(string Html)
{
    /// <inheritdoc/>
    public override string ToString() => Html;
}
