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
    /// <param name="url">The address; null-safe text is not needed, it is written as an address.</param>
    /// <param name="text">The visible text; null: the address itself.</param>
    /// <param name="owner">The element's document is used to make the link; the element that is being rendered.</param>
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
        using BlockOutput html = new();
        RawTag.Open(html, element);
        if (!RawTag.IsVoid(element))
        {
            RawHtml.WriteChildren(html, element, false, 0);
            RawTag.Close(html, element);
        }

        InlineHtml(html.Text.ToString());
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
