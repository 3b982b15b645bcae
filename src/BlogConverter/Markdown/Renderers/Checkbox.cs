// The checkboxes of task lists.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>GFM's task list items (section 5.3): a checkbox before anything else in an item.</summary>
internal static class Checkbox
{
    public static bool Is(IElement element) => element.LocalName == "input" && string.Equals(element.GetAttribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase);

    /// <summary>The checkbox that an item begins with, looked for through paragraphs and labels; null when there is none.</summary>
    public static IElement? Leading(IElement item)
    {
        INode at = item;
        for (int depth = 0; depth < 8; depth++)
        {
            INode? first = FirstContent(at);
            if (first is not IElement element)
            {
                return null;
            }

            if (Is(element))
            {
                return element;
            }

            if (element.LocalName is not ("p" or "label" or "span" or "div" or "form" or "b" or "strong" or "em" or "i" or "a"))
            {
                return null;
            }

            at = element;
        }

        return null;
    }

    private static INode? FirstContent(INode parent)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];
            if (child is IElement || (child is IText text && !Whitespace.IsBlank(text.Data)))
            {
                return child;
            }
        }

        return null;
    }
}
