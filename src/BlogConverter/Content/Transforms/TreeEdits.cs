// Changes of a tree that are made at once.
using AngleSharp.Dom;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// Collects what is to be replaced, removed, wrapped or unwrapped, and rebuilds each list of children once. The parser's library finds a node's place
/// by counting its siblings, so changing thousands of them one by one would take quadratic time.
/// </summary>
internal sealed class TreeEdits
{
    private readonly Dictionary<INode, Edit> _edits = new(ReferenceEqualityComparer.Instance);
    private readonly List<INode> _parents = [];
    private readonly HashSet<INode> _seen = new(ReferenceEqualityComparer.Instance);

    public void Replace(INode node, params INode[] nodes) => Add(node, new Edit(EditKind.Replace, nodes));

    public void Remove(INode node) => Add(node, new Edit(EditKind.Replace, []));

    /// <summary>Puts the children in the place of the node.</summary>
    public void Unwrap(INode node) => Add(node, new Edit(EditKind.Unwrap, []));

    /// <summary>Puts an element around the node.</summary>
    public void Wrap(INode node, IElement wrapper) => Add(node, new Edit(EditKind.Wrap, [wrapper]));

    /// <summary>Makes the changes. Edits of nodes that left the tree in between have no effect.</summary>
    public void Apply()
    {
        foreach (INode parent in _parents)
        {
            if (!_edits.TryGetValue(parent, out Edit edit) || edit.Kind != EditKind.Unwrap)
            {
                List<INode> children = [];
                foreach (INode child in Detached(parent))
                {
                    Expand(child, children);
                }

                foreach (INode child in children)
                {
                    parent.AppendChild(child);
                }
            }
        }
    }

    private static INode[] Detached(INode parent)
    {
        INode[] children = [.. parent.ChildNodes];
        parent.TextContent = "";
        return children;
    }

    private void Expand(INode node, List<INode> output)
    {
        if (!_edits.TryGetValue(node, out Edit edit))
        {
            output.Add(node);
        }
        else if (edit.Kind == EditKind.Unwrap)
        {
            foreach (INode child in Detached(node))
            {
                Expand(child, output);
            }
        }
        else
        {
            output.AddRange(edit.Nodes);
            if (edit.Kind == EditKind.Wrap)
            {
                edit.Nodes[0].AppendChild(node);
            }
        }
    }

    private void Add(INode node, Edit edit)
    {
        if (node.Parent is { } parent && _edits.TryAdd(node, edit) && _seen.Add(parent))
        {
            _parents.Add(parent);
        }
    }

    private enum EditKind
    {
        Replace,
        Unwrap,
        Wrap,
    }

    private readonly record struct Edit(EditKind Kind, INode[] Nodes);
}
