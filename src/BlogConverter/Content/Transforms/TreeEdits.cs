// Changes of a tree that are made at once.
using AngleSharp.Dom;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// Collects what is to be replaced, removed, wrapped or unwrapped. The parser's library finds a node's place by counting its siblings, so changing
/// thousands of them one by one would take quadratic time: a list of children with many changes is rebuilt once, one with few keeps its other nodes in place,
/// which costs a tenth for a usual post.
/// </summary>
internal sealed class TreeEdits
{
    private const int MostSingleEdits = 64;
    private const int ChildrenPerEdit = 16;

    private readonly Dictionary<INode, Edit> _edits = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<INode, List<INode>> _changed = new(ReferenceEqualityComparer.Instance);
    private readonly List<INode> _parents = [];

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
            if (_edits.TryGetValue(parent, out Edit edit) && edit.Kind == EditKind.Unwrap)
            {
                continue;
            }

            List<INode> changed = _changed[parent];
            if (changed.Count <= Math.Min(MostSingleEdits, parent.ChildNodes.Length / ChildrenPerEdit))
            {
                InPlace(parent, changed);
            }
            else
            {
                Rebuild(parent);
            }
        }
    }

    private void InPlace(INode parent, List<INode> changed)
    {
        List<INode> nodes = [];
        foreach (INode child in changed.Where(c => c.Parent == parent))
        {
            INode? next = child.NextSibling;
            nodes.Clear();
            Expand(child, nodes);
            if (child.Parent == parent)
            {
                parent.RemoveChild(child);
            }

            foreach (INode node in nodes)
            {
                parent.InsertBefore(node, next);
            }
        }
    }

    private void Rebuild(INode parent)
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
        if (node.Parent is not { } parent || !_edits.TryAdd(node, edit))
        {
            return;
        }

        if (!_changed.TryGetValue(parent, out List<INode>? changed))
        {
            _changed.Add(parent, changed = []);
            _parents.Add(parent);
        }

        changed.Add(node);
    }

    private enum EditKind
    {
        Replace,
        Unwrap,
        Wrap,
    }

    private readonly record struct Edit(EditKind Kind, INode[] Nodes);
}
