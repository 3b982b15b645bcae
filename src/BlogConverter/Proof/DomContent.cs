// What a DOM says, to be held against a raw body.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>The words of a DOM in order, its addresses and its lines of code. Words in attributes are apart: they are asked only for what is missing.</summary>
internal sealed class DomContent : IDisposable
{
    private List<Word>? _words;
    private string? _text;

    private DomContent(int textLength) => Visible = new VisibleText(textLength);

    /// <summary>The text, with a line feed at the edges of blocks.</summary>
    public VisibleText Visible { get; }

    /// <summary>The words, by their places in <see cref="Text"/>.</summary>
    public List<Word> Words => _words ??= Visible.Words();

    /// <summary>What <see cref="Visible"/> holds.</summary>
    public string Text => _text ??= Visible.ToString();

    /// <summary>Values of the attributes in which addresses and ids stand, and of those that a visitor may read.</summary>
    public List<string> Values { get; } = [];

    /// <summary>Where words stand that may have been moved: footnotes and captions.</summary>
    public List<Range> Moved { get; } = [];

    /// <summary>Where code blocks stand.</summary>
    public List<Range> Code { get; } = [];

    /// <summary>Code blocks, and code that stands alone.</summary>
    public List<IElement> CodeElements { get; } = [];

    /// <summary>Reads everything below a node. The caller disposes it.</summary>
    /// <param name="root">The node.</param>
    /// <param name="textLength">About how long its text is.</param>
    public static DomContent Read(INode root, int textLength)
    {
        var content = new DomContent(textLength);
        content.Walk(root);
        return content;
    }

    public void Dispose() => Visible.Dispose();

    private void Walk(INode root)
    {
        var open = new List<Frame> { new(root, root.ChildNodes, ElementKind.Inline, 0) };
        while (open.Count > 0)
        {
            ref Frame top = ref CollectionsMarshal.AsSpan(open)[^1];
            if (top.Next == top.Children.Length)
            {
                Leave(top);
                open.RemoveAt(open.Count - 1);
                continue;
            }

            INode child = top.Children[top.Next++];
            if (child is not Element element)
            {
                if (child is IText text)
                {
                    Visible.Add(text.Data);
                }
            }
            else if (element.LocalName is not ("script" or "style" or "template") && !IsFootnoteNumber(element))
            {
                ElementKind kind = ElementKinds.Of(element.LocalName);
                Part(kind);
                TakeValues(element);
                if (kind is ElementKind.Preformatted or ElementKind.Code && top.Kind != ElementKind.Preformatted)
                {
                    CodeElements.Add(element);
                }

                open.Add(new Frame(element, ((INode)element).ChildNodes, kind, Visible.Length));
            }
        }
    }

    // As in the source: who shows the page counts the footnotes.
    private static bool IsFootnoteNumber(Element element) => element.LocalName == "sup" && element.HasAttribute("data-fn");

    private void Leave(Frame frame)
    {
        Part(frame.Kind);
        if (frame.Kind is ElementKind.Footnote or ElementKind.Caption || (frame.Kind == ElementKind.Part && ((IElement)frame.Node).LocalName == "figcaption"))
        {
            Moved.Add(frame.Start..Visible.Length);
        }
        else if (frame.Kind == ElementKind.Preformatted)
        {
            Code.Add(frame.Start..Visible.Length);
        }
    }

    private void Part(ElementKind kind)
    {
        if (!ElementKinds.IsWithinWords(kind))
        {
            Visible.Part();
        }
    }

    private void TakeValues(IElement element)
    {
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0, count = attributes.Length; i < count; i++)
        {
            IAttr attribute = attributes[i]!;
            if (attribute.Value.Length > 0 && attribute.Name is not ("class" or "style" or "width" or "height" or "rel" or "target"))
            {
                Values.Add(attribute.Value);
            }
        }
    }

    /// <summary>A node whose children are being read.</summary>
    private record struct Frame(INode Node, INodeList Children, ElementKind Kind, int Start)
    {
        public int Next { get; set; }
    }
}
