// The places of a text that its own links lead to.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>The fragments of all links in a DOM (<c>href="#name"</c>). Generators make the names of headings from their words, so a name that the author chose and uses has to be kept.</summary>
internal sealed class AnchorTargets
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public AnchorTargets(INode root) => Collect(root, 0);

    public bool Contains(string name) => _names.Contains(name);

    private void Collect(INode parent, int depth)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement element)
            {
                continue;
            }

            if (element.LocalName == "a" && element.GetAttribute("href") is ['#', _, ..] address)
            {
                _names.Add(address[1..]);
                _names.Add(Uri.UnescapeDataString(address[1..]));
            }

            if (depth < MarkdownWriter.DepthLimit)
            {
                Collect(element, depth + 1);
            }
        }
    }
}
