// The text of elements that are nested deeper than anything a person wrote.
using System.Text;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>Reads text without recursion, so that no input can exhaust the stack.</summary>
internal static class DeepText
{
    public static string Of(INode root)
    {
        StringBuilder text = new();
        Stack<(INode Node, int Next)> open = new();
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Next) at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                text.Append(' ');
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            INode child = at.Node.ChildNodes[at.Next];
            if (child is IText leaf)
            {
                text.Append(leaf.Data);
            }
            else if (child is IElement element && !HtmlNames.IsNeverWritten(element))
            {
                open.Push((element, 0));
            }
        }

        return text.ToString();
    }
}
