// The raw HTML in a Markdown document.
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogConverter.Proof;

/// <summary>
/// Raw HTML is read by an HTML parser, once for the whole document: each block that stands for itself becomes a fragment. Where tags run across
/// blocks (<c>&lt;details&gt;</c> with Markdown in it) the document is rendered and read as the HTML that it is.
/// </summary>
internal sealed class HtmlFragments : IDisposable
{
    private static readonly HtmlParser s_parser = new();

    private readonly Dictionary<Markdig.Syntax.Block, int> _fragments = [];
    private IHtmlDocument? _document;

    private HtmlFragments()
    {
    }

    /// <summary>The body of the rendered document where fragments will not do.</summary>
    public IElement? WholeDocument { get; private set; }

    public static HtmlFragments Survey(MarkdownDocument document, string text, MarkdownPipeline pipeline)
    {
        var raw = new HtmlFragments();
        if (!HoldsTag(text))
        {
            return raw;
        }

        var html = new StringBuilder();
        if (!raw.Collect(document, html, pipeline) || !raw.Parse(html.ToString()))
        {
            raw.Render(document, pipeline);
        }

        return raw;
    }

    public void Read(HtmlBlock block, ReadingWriter writer)
    {
        writer.Edge();
        if (_fragments.TryGetValue(block, out int fragment))
        {
            Read(fragment, writer);
        }
        else
        {
            Markers.Read(TagScanner.CommentText(block.Lines.ToString().TrimStart()), writer);
        }

        writer.Edge();
    }

    /// <summary>Reads a leaf that holds tags; false where it holds none that need a parser.</summary>
    public bool Read(LeafBlock leaf, ReadingWriter writer)
    {
        if (_fragments.Count == 0 || !_fragments.TryGetValue(leaf, out int fragment))
        {
            return false;
        }

        Read(fragment, writer);
        return true;
    }

    public void Dispose() => _document?.Dispose();

    private void Read(int fragment, ReadingWriter writer) =>
        new DomReader(writer) { ReadsMarkers = true }.ReadInside(_document!.Body!.ChildNodes[fragment]);

    private static bool HoldsTag(string text)
    {
        for (int at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False where tags run across blocks.</summary>
    private bool Collect(ContainerBlock container, StringBuilder html, MarkdownPipeline pipeline)
    {
        foreach (Markdig.Syntax.Block block in container)
        {
            bool alone = block switch
            {
                ContainerBlock inner => Collect(inner, html, pipeline),
                HtmlBlock { Type: HtmlBlockType.Comment } comment when IsOneComment(comment.Lines.ToString()) => true,
                HtmlBlock raw => Add(raw, raw.Lines.ToString(), html),
                LeafBlock { Inline: { } inlines } leaf => InlinePairs.AreReadable(inlines) || Add(leaf, RenderInlines(leaf, pipeline), html),
                _ => true,
            };
            if (!alone)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOneComment(string html)
    {
        ReadOnlySpan<char> text = html.AsSpan().Trim();
        return TagScanner.LengthOf(text) == text.Length;
    }

    private bool Add(Markdig.Syntax.Block block, string fragment, StringBuilder html)
    {
        if (!TagScanner.IsBalanced(fragment))
        {
            return false;
        }

        _fragments.Add(block, _fragments.Count);
        html.Append("<div>").Append(fragment).Append("</div>");
        return true;
    }

    private bool Parse(string html)
    {
        if (_fragments.Count > 0)
        {
            _document = s_parser.ParseDocument(html);
        }

        return _document is null || _document.Body!.ChildNodes.Length == _fragments.Count;
    }

    private void Render(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        _document?.Dispose();
        _fragments.Clear();
        using var text = new StringWriter();
        RendererFor(text, pipeline).Render(document);
        _document = s_parser.ParseDocument(text.ToString());
        WholeDocument = _document.Body;
    }

    private static string RenderInlines(LeafBlock leaf, MarkdownPipeline pipeline)
    {
        using var text = new StringWriter();
        RendererFor(text, pipeline).WriteLeafInline(leaf);
        return text.ToString();
    }

    private static HtmlRenderer RendererFor(StringWriter text, MarkdownPipeline pipeline)
    {
        var renderer = new HtmlRenderer(text) { UseNonAsciiNoEscape = true };
        pipeline.Setup(renderer);
        FootnoteRendering.Setup(renderer);
        return renderer;
    }
}
