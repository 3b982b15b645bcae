// A body as a DOM.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Diagnostics;

namespace BlogConverter.Content;

/// <summary>What became of a body: a DOM that says what a visitor saw, and the account of how it came about.</summary>
/// <param name="Document">The document; its body holds the content. The caller disposes it.</param>
internal sealed record ParsedContent(IHtmlDocument Document) : IDisposable
{
    public IElement Body => Document.Body!;

    public IReadOnlyList<Dropped> Dropped { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Shortcodes met, by name, and whether a handler took them.</summary>
    public IReadOnlyList<ContentName> Shortcodes { get; init; } = [];

    /// <summary>Blocks met, by name, and whether a handler took them or their saved markup spoke for itself.</summary>
    public IReadOnlyList<ContentName> Blocks { get; init; } = [];

    public void Dispose() => Document.Dispose();
}

/// <summary>How often a shortcode or block stood in a body.</summary>
/// <param name="Name">The name.</param>
/// <param name="Count">How often.</param>
/// <param name="Handled">False when nothing knew it.</param>
internal sealed record ContentName(string Name, int Count, bool Handled)
{
    public int Count { get; set; } = Count;

    public bool Handled { get; set; } = Handled;
}
