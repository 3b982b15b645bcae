// Definition lists.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>GFM has none, so they stay HTML; where raw HTML is not wanted, terms as strong paragraphs, their definitions as paragraphs after them.</summary>
internal static class DefinitionRenderer
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.RawHtml == RawHtmlMode.Keep)
        {
            writer.RawBlock(element);
            return true;
        }

        writer.EndBlock();
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement { LocalName: "dt" } term)
            {
                writer.EndBlock();
                writer.Marked(term, Marks.Strong);
                writer.EndBlock();
            }
            else
            {
                writer.Node(children[i]);
            }
        }

        writer.EndBlock();
        return true;
    }
}
