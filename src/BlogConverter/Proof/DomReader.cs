// Reads a DOM.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>Walks a DOM without recursion, so that no depth can exhaust the stack.</summary>
internal sealed partial class DomReader(ReadingWriter writer)
{
    private readonly List<Frame> _frames = [];
    private List<IElement>? _footnotes;
    private int _codeDepth;
    private bool _headerRow;

    /// <summary>True where comments may be markers: in Markdown, but not in the DOM, in which markers are elements.</summary>
    public bool ReadsMarkers { get; init; }

    /// <summary>A reading of everything in a node. The caller disposes it.</summary>
    public static Reading Read(INode root)
    {
        var reading = new Reading(4096);
        var writer = new ReadingWriter(reading);
        new DomReader(writer).ReadAll(root);
        writer.Finish();
        return reading;
    }

    /// <summary>Reads what stands in a node, footnotes last, in the order in which they are referred to.</summary>
    public void ReadAll(INode root)
    {
        ReadInside(root);
        if (_footnotes is not { } footnotes)
        {
            return;
        }

        foreach (IElement footnote in footnotes.OrderBy(f => writer.NumberOf(Name(f))))
        {
            writer.Element = footnote;
            writer.Footnote(Name(footnote));
            ReadInside(footnote);
            writer.Close(Mark.Footnote);
        }
    }

    /// <summary>Reads what stands in a node.</summary>
    public void ReadInside(INode root)
    {
        int depth = _frames.Count;
        _frames.Add(new Frame(root, root.ChildNodes, ElementKind.Inline, writer.Style, writer.Element));
        while (_frames.Count > depth)
        {
            ref Frame frame = ref CollectionsMarshal.AsSpan(_frames)[^1];
            if (frame.Next < frame.Children.Length)
            {
                Enter(frame.Children[frame.Next++], ref frame);
            }
            else
            {
                Leave(ref frame);
                _frames.RemoveAt(_frames.Count - 1);
            }
        }
    }

    private static string Name(IElement element) => element.GetAttribute("name") ?? "";

    private void Enter(INode node, ref Frame parent)
    {
        // Each element is one of AngleSharp's class, which is found out sooner than which interfaces it has; its members need no dispatch.
        switch (node)
        {
            case Element element:
                ElementKind kind = ElementKinds.Of(element.LocalName);
                if (kind != ElementKind.Hidden)
                {
                    BeginItem(ref parent, kind);
                }

                // The reference to the parent dies where a frame is added.
                Enter(element, kind, parent.Kind);
                break;
            case IText text:
                ReadText(text.Data, ref parent);
                break;
            case IComment comment when ReadsMarkers:
                Markers.Read(comment.Data, writer);
                break;
        }
    }

    private void ReadText(string text, ref Frame parent)
    {
        if (_codeDepth > 0)
        {
            writer.CodeWords(text);
        }
        else if (parent.Kind != ElementKind.List && !parent.ItemIsOpen)
        {
            writer.Words(text);
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            BeginItem(ref parent, ElementKind.Inline);
            writer.Words(text);
        }
    }

    /// <summary>In a list each <c>li</c> begins an item, and anything else belongs to the item before it; an <c>li</c> in no list begins one.</summary>
    private void BeginItem(ref Frame parent, ElementKind kind)
    {
        bool isItem = kind == ElementKind.Item;
        if (parent.Kind != ElementKind.List)
        {
            if (isItem && !parent.ItemIsOpen)
            {
                writer.List(ordered: false, "");
            }
            else if (!isItem)
            {
                EndStrayItems(ref parent);
                return;
            }
        }
        else if (parent.ItemIsOpen && !isItem)
        {
            return;
        }

        if (parent.ItemIsOpen)
        {
            writer.CloseItem();
        }

        writer.Item();
        parent.ItemIsOpen = true;
    }

    private void EndStrayItems(ref Frame parent)
    {
        if (parent.ItemIsOpen)
        {
            writer.CloseItem();
            writer.Close(Mark.BulletList);
            parent.ItemIsOpen = false;
        }
    }

    private static bool IsBlank(Element element) => !HasWords(element) && element.QuerySelector("img") is null;

    private static bool HasWords(INode node)
    {
        foreach (INode child in node.Descendants())
        {
            if (child is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An element whose children are being read.</summary>
    private record struct Frame(INode Node, INodeList Children, ElementKind Kind, Style Style, IElement? Element)
    {
        public int Next { get; set; }

        public bool ItemIsOpen { get; set; }

        public bool HasRow { get; set; }
    }
}
