// Bounds how deep a parsed body nests.
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content;

/// <summary>
/// The last safety: whoever walks a body by recursion relies on its depth. <see cref="OpenElements"/> only models the parser; where the parser nests deeper
/// than the model knew, the element at the limit keeps its text alone. Never recursive itself.
/// </summary>
internal static class DepthLimit
{
    /// <summary>More than the model allows, because a parser opens some elements on its own.</summary>
    public const int Maximum = OpenElements.MaximalDepth + 128;

    /// <summary>Cuts what is too deep.</summary>
    /// <returns>How many elements were cut.</returns>
    public static int Apply(IHtmlDocument document)
    {
        int cut = 0;
        Stack<(INode Node, int Child)> open = new([(document.Body!, 0)]);
        while (open.TryPop(out (INode Node, int Child) at))
        {
            if (at.Child >= at.Node.ChildNodes.Length)
            {
                continue;
            }

            INode child = at.Node.ChildNodes[at.Child];
            open.Push((at.Node, at.Child + 1));
            if (child.ChildNodes.Length == 0)
            {
                continue;
            }

            if (open.Count < Maximum)
            {
                open.Push((child, 0));
                continue;
            }

            child.ReplaceChild(document.CreateTextNode(TextOf(child)), child.FirstChild!);
            for (int i = child.ChildNodes.Length - 1; i > 0; i--)
            {
                child.RemoveChild(child.ChildNodes[i]);
            }

            cut++;
        }

        return cut;
    }

    private static string TextOf(INode node)
    {
        StringBuilder text = new();
        Stack<(INode Node, int Child)> open = new([(node, 0)]);
        while (open.TryPop(out (INode Node, int Child) at))
        {
            if (at.Child >= at.Node.ChildNodes.Length)
            {
                continue;
            }

            INode child = at.Node.ChildNodes[at.Child];
            open.Push((at.Node, at.Child + 1));
            if (child is IText leaf)
            {
                text.Append(leaf.Data).Append(' ');
            }

            open.Push((child, 0));
        }

        return text.ToString();
    }
}
