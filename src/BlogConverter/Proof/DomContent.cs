// What a DOM says, to be held against a raw body.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>The words of a DOM in order, its addresses and its lines of code. Words in attributes are apart: they are asked only for what is missing.</summary>
internal sealed class DomContent
{
    private readonly WordList _words = new();
    private readonly System.Text.StringBuilder _text = new();
    private string? _whole;

    private DomContent()
    {
    }

    public List<Word> Words => _words.Words;

    /// <summary>The words' text: positions of <see cref="Words"/> point into it.</summary>
    public string Text => _whole ??= _text.ToString();

    /// <summary>Values of the attributes in which addresses and ids stand, and of those that a visitor may read.</summary>
    public List<string> Values { get; } = [];

    /// <summary>Where words stand that may have been moved: footnotes and captions.</summary>
    public List<Range> Moved { get; } = [];

    /// <summary>Where code blocks stand.</summary>
    public List<Range> Code { get; } = [];

    public static DomContent Read(INode root)
    {
        var content = new DomContent();
        content.Walk(root);
        content._words.End();
        return content;
    }

    private void Walk(INode root)
    {
        var open = new List<(INode Node, int Next, int Start)> { (root, 0, 0) };
        while (open.Count > 0)
        {
            ref (INode Node, int Next, int Start) top = ref CollectionsMarshal.AsSpan(open)[^1];
            if (top.Next == top.Node.ChildNodes.Length)
            {
                Leave(top.Node, top.Start);
                open.RemoveAt(open.Count - 1);
                continue;
            }

            INode child = top.Node.ChildNodes[top.Next++];
            if (child is IText text)
            {
                _words.Add(text.Data, _text.Length);
                _text.Append(text.Data);
            }
            else if (child is IElement element && element.LocalName is not ("script" or "style" or "template"))
            {
                Part(element);
                TakeValues(element);
                open.Add((element, 0, _text.Length));
            }
        }
    }

    private void Leave(INode node, int start)
    {
        if (node is not IElement element)
        {
            return;
        }

        Part(element);
        if (element.LocalName is "figcaption" or "caption" || ElementKinds.Of(element.LocalName) == ElementKind.Footnote)
        {
            Moved.Add(start.._text.Length);
        }
        else if (element.LocalName == "pre")
        {
            Code.Add(start.._text.Length);
        }
    }

    private void Part(IElement element)
    {
        if (!ElementKinds.IsWithinWords(ElementKinds.Of(element.LocalName)))
        {
            _words.End();
            _text.Append('\n');
        }
    }

    private void TakeValues(IElement element)
    {
        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.Name is not ("class" or "style" or "width" or "height" or "rel" or "target") && attribute.Value.Length > 0)
            {
                Values.Add(attribute.Value);
            }
        }
    }
}
