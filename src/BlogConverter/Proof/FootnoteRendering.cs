// Renders footnotes as the elements that a reading knows.
using BlogConverter.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogConverter.Proof;

/// <summary>Markdig's own rendering adds numbers, a rule and links back, which are no words of the text.</summary>
internal static class FootnoteRendering
{
    public static void Setup(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.RemoveAll(r => r is HtmlFootnoteLinkRenderer or HtmlFootnoteGroupRenderer);
        renderer.ObjectRenderers.Add(new Reference());
        renderer.ObjectRenderers.Add(new Group());
    }

    private static void Write(HtmlRenderer renderer, string element, string? name) =>
        renderer.Write('<').Write(element).Write(" name=\"").WriteEscape(name).Write("\">");

    private sealed class Reference : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
        {
            if (!obj.IsBackLink)
            {
                FootnoteRendering.Write(renderer, ContentElements.FootnoteReference, obj.Footnote.Label);
                renderer.Write("</").Write(ContentElements.FootnoteReference).Write('>');
            }
        }
    }

    private sealed class Group : HtmlObjectRenderer<FootnoteGroup>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
        {
            foreach (Footnote footnote in obj.OfType<Footnote>())
            {
                FootnoteRendering.Write(renderer, ContentElements.Footnote, footnote.Label);
                renderer.WriteChildren(footnote);
                renderer.Write("</").Write(ContentElements.Footnote).Write('>');
            }
        }
    }
}
