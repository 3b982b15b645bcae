// The links and raw elements around the text of a run.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

internal sealed partial class InlineRun
{
    public void Enter(IElement element, bool isLink) => _open.Add((element, isLink, -1));

    public void Leave() => _open.RemoveAt(_open.Count - 1);

    /// <summary>The nearest container around two.</summary>
    public int CommonContainer(int left, int right)
    {
        while (left != right)
        {
            int leftDepth = left < 0 ? 0 : _containers[left].Depth;
            int rightDepth = right < 0 ? 0 : _containers[right].Depth;
            if (leftDepth >= rightDepth)
            {
                left = _containers[left].Parent;
            }

            if (rightDepth >= leftDepth && right >= 0)
            {
                right = _containers[right].Parent;
            }
        }

        return left;
    }

    /// <summary>The innermost open container of this run, made when first needed, so that empty ones vanish. A link inside a link ends the outer one.</summary>
    private int OpenContainer()
    {
        if (_open.Count == 0)
        {
            return -1;
        }

        Span<(IElement Element, bool IsLink, int Id)> open = CollectionsMarshal.AsSpan(_open);
        if (open[^1].Id >= 0)
        {
            return open[^1].Id;
        }

        int parent = -1;
        foreach (ref (IElement Element, bool IsLink, int Id) entry in open)
        {
            if (entry.Id < 0)
            {
                parent = entry.IsLink ? OutsideLinks(parent) : parent;
                entry.Id = _containers.Count;
                _containers.Add(new InlineContainer { Element = entry.Element, IsLink = entry.IsLink, Parent = parent, Depth = (parent < 0 ? 0 : _containers[parent].Depth) + 1, First = -1 });
            }

            parent = entry.Id;
        }

        return parent;
    }

    private int OutsideLinks(int container)
    {
        for (int id = container; id >= 0; id = _containers[id].Parent)
        {
            if (_containers[id].IsLink)
            {
                return _containers[id].Parent;
            }
        }

        return container;
    }
}
