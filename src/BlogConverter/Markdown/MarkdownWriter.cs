// Walks a DOM and writes it as Markdown.
using AngleSharp.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Markdown.Renderers;

namespace BlogConverter.Markdown;

/// <summary>
/// What renderers write to. It goes over the DOM once; text is gathered until its paragraph ends and then written, blocks are written
/// as they come. It owns blank lines, prefixes and escaping. One instance writes one text and is not thread-safe.
/// </summary>
public sealed partial class MarkdownWriter
{
    /// <summary>How deep elements are followed; what is deeper keeps only its text.</summary>
    internal const int DepthLimit = 512;

    /// <summary>How deep quotes and lists may nest: a list counts twice for Markdig, which refuses more than 128.</summary>
    internal const int NestingLimit = 60;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly InlineWriter _inline;
    private int _depth;
    private IElement? _checkbox;
    private INode? _root;
    private AnchorTargets? _anchors;

    internal MarkdownWriter(MarkdownOptions options)
    {
        Options = options;
        Output = new BlockOutput { IsJsx = options.Html == HtmlReading.Jsx };
        _inline = new InlineWriter(Output, options);
    }

    /// <summary>The options of this text.</summary>
    public MarkdownOptions Options { get; }

    /// <summary>True where a paragraph, list or other block can stand; false inside a heading or a table's cell, where everything is one line.</summary>
    public bool CanBlock => Place == InlinePlace.Paragraph;

    internal BlockOutput Output { get; }

    internal InlineRun Run { get; } = new();

    internal InlinePlace Place { get; set; }

    internal ContainerState Container { get; set; }

    internal int Nesting { get; set; }

    /// <summary>How many elements that hold keyboard input or program output are open.</summary>
    internal int KeyboardDepth { get; set; }

    internal int RawHtmlBlocks { get; private set; }

    /// <summary>Writes a node and all in it.</summary>
    /// <param name="root">A document, element, fragment or text; of a document the body is written.</param>
    /// <param name="options">How.</param>
    internal static MarkdownText Write(INode root, MarkdownOptions options)
    {
        MarkdownWriter writer = new(options);
        using (writer.Output)
        using (writer.Run)
        {
            writer._root = root;
            INode start = root is IDocument document ? document.Body ?? (INode)document : root;
            if (start is IElement { LocalName: not "body" } or IText)
            {
                writer.Node(start);
            }
            else
            {
                writer.Children(start);
            }

            writer.EndBlock();
            writer.ReleaseCodeTitle();
            writer.WriteReferences();
            return writer.Finish();
        }
    }

    /// <summary>Writes what is in an element, here.</summary>
    public void Children(IElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Children((INode)element);
    }

    internal void Children(INode parent)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            Node(children[i]);
        }
    }

    internal void Node(INode node)
    {
        if (node is IText text)
        {
            Run.AddText(text.Data);
        }
        else if (node is Element element)
        {
            if (++_depth > DepthLimit)
            {
                Report(Messages.ElementsTooDeep(DepthLimit));
                Run.AddText(DeepText.Of(element));
            }
            else
            {
                Element(element);
            }

            _depth--;
        }
    }

    internal void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    private void Element(Element element)
    {
        IReadOnlyList<ElementRenderer> renderers = Options.Renderers;
        for (int i = 0; i < renderers.Count; i++)
        {
            if (renderers[i](element, this))
            {
                return;
            }
        }

        if (Options.RawBlocks is { } raw && CanBlock && raw.Contains(element))
        {
            RawBlock(element);
            return;
        }

        if (!GfmRenderers.Table.TryGetValue(element.LocalName, out GfmRenderer renderer))
        {
            Children((INode)element);
        }
        else if (renderer.IsBlock && !CanBlock)
        {
            Separate();
            Children((INode)element);
            Separate();
        }
        else if (!renderer.Render(element, this))
        {
            Children((INode)element);
        }
    }

    /// <summary>Where blocks cannot stand, they are kept apart by a space or a break.</summary>
    private void Separate()
    {
        if (Place == InlinePlace.Cell)
        {
            Run.AddBreak();
        }
        else
        {
            Run.AddSpace(" ");
        }
    }

    private void WriteReferences()
    {
        IReadOnlyList<(string Address, string Title)> entries = _inline.References.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            Output.Gap = i == 0 ? Output.Gap : BlockGap.Line;
            Output.StartBlock();
            Output.Put('[');
            Output.Put(_inline.References.NumberOf(entries[i].Address, entries[i].Title));
            Output.Put("]: ");
            if (entries[i].Address.Length == 0)
            {
                Output.Put("<>");
            }

            _inline.WriteDestination(entries[i].Address, entries[i].Title);
        }
    }

    private MarkdownText Finish()
    {
        if (Output.Text.Length > 0)
        {
            Output.Text.Append('\n');
        }

        return new MarkdownText(Output.Text.ToString()) { Opaque = [.. Output.Opaque], Diagnostics = _diagnostics.Items, RawHtmlBlocks = RawHtmlBlocks };
    }
}

/// <summary>What a block has to know of the container that it stands in.</summary>
internal readonly record struct ContainerState
{
    /// <summary>The marker of the list that ended last, if nothing has come since.</summary>
    public char LastMarker { get; init; }

    /// <summary>True when the last block was a paragraph.</summary>
    public bool AfterParagraph { get; init; }

    /// <summary>True in an item of a tight list.</summary>
    public bool Tight { get; init; }

    /// <summary>True when the marker before the first block is a dash, which with a dashed rule would be a rule itself.</summary>
    public bool AfterDash { get; init; }

    /// <summary>True while nothing has been written in a list item or quote.</summary>
    public bool IsStart { get; init; }
}
