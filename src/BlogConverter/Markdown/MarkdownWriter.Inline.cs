// What renderers can write inside a line.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

public sealed partial class MarkdownWriter
{
    /// <summary>Writes text, escaped where Markdown would take it for markup; white space is collapsed.</summary>
    public void Text(string text) => Run.AddText(text);

    /// <summary>Writes a code span; white space is collapsed.</summary>
    public void Code(string text)
    {
        bool was = Run.InCode;
        Run.InCode = true;
        Run.AddText(text);
        Run.InCode = was;
    }

    /// <summary>Writes an image.</summary>
    /// <param name="source">The address as in the attribute.</param>
    /// <param name="alt">The alternative text; may be empty.</param>
    /// <param name="title">The title; may be empty.</param>
    public void Image(string source, string alt = "", string title = "") =>
        Run.Add(SegmentKind.Image, [], new ImageData(Destination.Clean(source), Whitespace.Collapse(alt), Whitespace.Collapse(title)));

    /// <summary>Writes a link around the content of an element; the address is its <c>href</c>, which must be there.</summary>
    public void Link(IElement element)
    {
        Run.Enter(element, true);
        Children(element);
        Run.Leave();
    }

    /// <summary>Writes a link to an address.</summary>
    /// <param name="url">The address, not encoded for HTML.</param>
    /// <param name="text">The visible text; null: the address itself.</param>
    /// <param name="owner">The element that is being rendered; its document makes the link.</param>
    public void Link(string url, string? text, IElement owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        IElement link = owner.Owner!.CreateElement("a");
        link.SetAttribute("href", url);
        Run.Enter(link, true);
        Run.AddText(text ?? url);
        Run.Leave();
    }

    /// <summary>Writes a reference to a footnote: <c>[^name]</c>.</summary>
    public void FootnoteReference(string name) => Run.Add(SegmentKind.Markup, $"[^{name}]");

    /// <summary>Writes HTML inside a line as it stands; it must hold whole tags.</summary>
    public void InlineHtml(string html) => Run.Add(SegmentKind.Markup, html.ReplaceLineEndings(" "));

    /// <summary>Writes a span in the target's own language inside a line.</summary>
    /// <param name="text">What is written, as it stands.</param>
    /// <param name="standsFor">The Markdown that a proof reads in its place; may be empty.</param>
    public void Opaque(string text, string standsFor = "") => Run.Add(SegmentKind.Opaque, text, standsFor);

    /// <summary>Writes an empty anchor with a heading's name, if a link of the same text leads there and the heading's words would give it another name.</summary>
    internal void KeepAnchor(IElement heading)
    {
        if (heading.Id is { Length: > 0 } name && Options.RawHtml == RawHtmlMode.Keep && !HeadingSlug.Is(name, heading.TextContent) && (_anchors ??= new AnchorTargets(_root!)).Contains(name))
        {
            Anchor(name, heading);
        }
    }

    /// <summary>Writes an empty anchor.</summary>
    internal void Anchor(string name, IElement owner)
    {
        using BlockOutput tag = new() { IsJsx = Output.IsJsx };
        IElement anchor = owner.Owner!.CreateElement("a");
        anchor.SetAttribute("id", name);
        RawTag.Open(tag, anchor);
        RawTag.Close(tag, anchor);
        InlineHtml(tag.Text.ToString());
    }

    /// <summary>Writes an element's tags as raw HTML around its children; with raw HTML stripped, only the children.</summary>
    internal void RawAround(IElement element)
    {
        if (Options.RawHtml == RawHtmlMode.Strip)
        {
            Children(element);
            return;
        }

        Run.Enter(element, false);
        Children(element);
        Run.Leave();
    }

    /// <summary>Writes an element and all in it as raw HTML inside a line.</summary>
    internal void RawInline(IElement element)
    {
        using BlockOutput html = new() { IsJsx = Output.IsJsx };
        RawTag.Open(html, element);
        if (!RawTag.IsVoid(element))
        {
            RawHtml.WriteChildren(html, element, false, 0);
            RawTag.Close(html, element);
        }

        string text = html.Text.ToString().ReplaceLineEndings(" ");
        if (GuardedText.Apply(Options.Guard, text, MarkdownPlace.Html) is { } guarded)
        {
            Opaque(guarded, text);
        }
        else
        {
            InlineHtml(text);
        }
    }

    /// <summary>Writes what is in an element under a mark.</summary>
    internal void Marked(IElement element, Marks mark)
    {
        Marks before = Run.Marks;
        Run.Marks |= mark;
        Children(element);
        Run.Marks = before;
    }
}
