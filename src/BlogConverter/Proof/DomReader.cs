// Reads a DOM.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>Walks a DOM without recursion, so that no depth can exhaust the stack.</summary>
internal sealed class DomReader(ReadingWriter writer)
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
        _frames.Add(new Frame(root, ElementKind.Inline, writer.Style, writer.Element));
        while (_frames.Count > depth)
        {
            ref Frame frame = ref CollectionsMarshal.AsSpan(_frames)[^1];
            if (frame.Next < frame.Node.ChildNodes.Length)
            {
                Enter(frame.Node.ChildNodes[frame.Next++], ref frame);
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
        switch (node)
        {
            case IText text:
                ReadText(text.Data, ref parent);
                break;
            case IElement element:
                ElementKind kind = ElementKinds.Of(element.LocalName);
                if (kind != ElementKind.Hidden)
                {
                    BeginItem(ref parent, kind);
                }

                // The reference to the parent dies where a frame is added.
                Enter(element, kind, parent.Kind);
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

    private void Enter(IElement element, ElementKind kind, ElementKind parent)
    {
        if (_codeDepth > 0 && kind is not (ElementKind.Link or ElementKind.Image or ElementKind.LineBreak or ElementKind.Hidden))
        {
            kind = ElementKind.Inline;
        }

        kind = InContext(element, kind, parent);
        Style style = writer.Style;
        IElement? block = writer.Element;
        switch (kind)
        {
            case ElementKind.Hidden or ElementKind.Input or ElementKind.LineBreak or ElementKind.Rule or ElementKind.Image or ElementKind.Media
                or ElementKind.Embed or ElementKind.More or ElementKind.PageBreak or ElementKind.FootnoteReference or ElementKind.Footnote or ElementKind.Formula:
                ReadAlone(element, kind);
                return;
            case ElementKind.Preformatted when IsBlank(element):
            case ElementKind.Caption when parent == ElementKind.Table:
                return;
            case ElementKind.Table:
                ReadCaption(element);
                break;
        }

        if (kind is ElementKind.Block or ElementKind.Heading or ElementKind.Quote or ElementKind.List or ElementKind.Preformatted or ElementKind.Table or ElementKind.Part or ElementKind.Item)
        {
            // Emphasis around blocks cannot be said as it stands.
            writer.Style = style with { Optional = style.Optional | style.Marks };
            if (kind is not (ElementKind.Part or ElementKind.Item) && !InTable)
            {
                writer.Element = element;
            }
        }

        Open(element, kind);
        _frames.Add(new Frame(element, kind, style, block));
    }

    /// <summary>Rows and cells are what they are only in a table; a table that lays out a page is none.</summary>
    private static ElementKind InContext(IElement element, ElementKind kind, ElementKind parent) => kind switch
    {
        ElementKind.Table when element.GetAttribute("role") is "presentation" or "none" => ElementKind.Block,
        ElementKind.Section when parent != ElementKind.Table => ElementKind.Part,
        ElementKind.Row when parent is not (ElementKind.Table or ElementKind.Section) => ElementKind.Part,
        ElementKind.Cell when parent != ElementKind.Row => ElementKind.Part,
        ElementKind.Fallback => RepeatsImage(element) ? ElementKind.Hidden : ElementKind.Inline,
        _ => kind,
    };

    /// <summary>Scripts that load images late keep the image a second time, for those without scripts.</summary>
    private static bool RepeatsImage(IElement fallback) =>
        fallback.Children.Length == 1 && fallback.Children[0].LocalName == "img" && fallback.PreviousElementSibling is { LocalName: "img" };

    private bool InTable => writer.Element?.LocalName == "table";

    private void Open(IElement element, ElementKind kind)
    {
        switch (kind)
        {
            case ElementKind.Block or ElementKind.Item or ElementKind.Caption:
                writer.Edge();
                break;
            case ElementKind.Part:
                writer.Edge();
                writer.Style = writer.Style with { Optional = writer.Style.Optional | Marks.Emphasis | Marks.Strong };
                break;
            case ElementKind.Heading:
                writer.Heading(element.LocalName[1]);
                break;
            case ElementKind.Quote:
                writer.Quote();
                break;
            case ElementKind.List:
                writer.List(element.LocalName == "ol", ListStart.Of(element));
                break;
            case ElementKind.Preformatted:
                writer.Code(CodeLanguage.Of(element));
                _codeDepth++;
                break;
            case ElementKind.Code:
                Add(Marks.Code);
                writer.Flat++;
                break;
            case ElementKind.Table:
                writer.Table();
                break;
            case ElementKind.Row:
                writer.Row(_headerRow = IsFirstRow(element) && TableShape.IsHeader(element));
                break;
            case ElementKind.Cell:
                writer.Cell(_headerRow ? TableShape.AlignmentOf(element) : Alignment.Any);
                break;
            case ElementKind.Emphasis:
                Add(Marks.Emphasis);
                break;
            case ElementKind.Strong:
                Add(Marks.Strong);
                break;
            case ElementKind.Deleted:
                Add(Marks.Deleted);
                break;
            case ElementKind.Quotation:
                writer.Words("\"");
                break;
            case ElementKind.Optional:
                writer.Style = writer.Style with { Optional = writer.Style.Optional | ElementKinds.OptionalMarks(element.LocalName) };
                break;
            case ElementKind.Link when element.GetAttribute("href") is { } address:
                writer.Style = writer.Style with { Link = LinkNumber(address, element.GetAttribute("title")) };
                break;
        }
    }

    /// <summary>True once for each table.</summary>
    private bool IsFirstRow(IElement row)
    {
        if (row.Children.Length == 0)
        {
            return false;
        }

        Span<Frame> frames = CollectionsMarshal.AsSpan(_frames);
        for (int i = frames.Length - 1; i >= 0; i--)
        {
            if (frames[i].Kind == ElementKind.Table)
            {
                bool first = !frames[i].HasRow;
                frames[i].HasRow = true;
                return first;
            }
        }

        return false;
    }

    /// <summary>Emphasis inside code is optional: Markdown's code holds none.</summary>
    private void Add(Marks mark)
    {
        if ((writer.Style.Marks & Marks.Code) == 0)
        {
            writer.Style = writer.Style with { Marks = writer.Style.Marks | mark };
        }
    }

    private int LinkNumber(string address, string? title)
    {
        if (!Addresses.IsDemanded(address))
        {
            return Style.AnyLink;
        }

        writer.Reading.Links.Add(new LinkTarget(address, title ?? ""));
        return writer.Reading.Links.Count - 1;
    }

    private void Leave(ref Frame frame)
    {
        if (frame.Kind != ElementKind.List)
        {
            EndStrayItems(ref frame);
        }

        switch (frame.Kind)
        {
            case ElementKind.Block or ElementKind.Part or ElementKind.Item or ElementKind.Caption:
                writer.Edge();
                break;
            case ElementKind.Heading:
                writer.CloseHeading();
                break;
            case ElementKind.Quote:
                writer.Close(Mark.Quote);
                break;
            case ElementKind.List:
                if (frame.ItemIsOpen)
                {
                    writer.CloseItem();
                }

                writer.Close(((IElement)frame.Node).LocalName == "ol" ? Mark.OrderedList : Mark.BulletList);
                break;
            case ElementKind.Preformatted:
                _codeDepth--;
                writer.CloseCode();
                break;
            case ElementKind.Quotation:
                writer.Words("\"");
                break;
            case ElementKind.Code:
                writer.Flat--;
                break;
            case ElementKind.Table:
                writer.Close(Mark.Table);
                break;
            case ElementKind.Row:
                writer.CloseRow();
                break;
            case ElementKind.Cell:
                writer.CloseCell();
                break;
        }

        writer.Style = frame.Style;
        writer.Element = frame.Element;
    }

    private void ReadAlone(IElement element, ElementKind kind)
    {
        switch (kind)
        {
            case ElementKind.Input when string.Equals(element.GetAttribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase):
                ReadCheckbox(element.HasAttribute("checked"));
                break;
            case ElementKind.LineBreak when _codeDepth > 0:
                writer.CodeWords("\n");
                break;
            case ElementKind.LineBreak:
                writer.LineBreak();
                break;
            case ElementKind.Rule:
                writer.Rule();
                break;
            case ElementKind.Image:
                ReadImage(element);
                break;
            case ElementKind.Media when Addresses.OfMedia(element) is { } address:
                ReadEmbed(address, "");
                break;
            case ElementKind.Embed:
                ReadEmbed(element.GetAttribute("url") ?? "", element.GetAttribute("id") ?? "");
                break;
            case ElementKind.More:
                writer.More();
                break;
            case ElementKind.PageBreak:
                writer.PageBreak();
                break;
            case ElementKind.FootnoteReference:
                writer.FootnoteReference(Name(element));
                break;
            case ElementKind.Footnote:
                (_footnotes ??= []).Add(element);
                break;
            case ElementKind.Formula:
                writer.Formula(element.TextContent, element.HasAttribute("display"));
                break;
        }
    }

    /// <summary>GFM knows checkboxes at the beginning of an item; elsewhere a character has to do.</summary>
    private void ReadCheckbox(bool isChecked)
    {
        if (writer.AtItemStart)
        {
            writer.Task(isChecked);
        }
        else
        {
            writer.Words(isChecked ? "☑" : "☐");
        }
    }

    private void ReadEmbed(string address, string id)
    {
        writer.Edge();
        writer.Embed(address, id);
        writer.Edge();
    }

    private void ReadImage(IElement element)
    {
        string? address = element.GetAttribute("src");
        bool lazy = element.HasAttribute("data-src") || element.HasAttribute("data-lazy-src") || element.HasAttribute("data-original");
        if (lazy || !string.IsNullOrWhiteSpace(address))
        {
            writer.Image(lazy ? null : address, element.GetAttribute("alt") ?? "", element.GetAttribute("title") ?? "");
        }
    }

    private void ReadCaption(IElement table)
    {
        foreach (INode child in table.ChildNodes)
        {
            if (child is IElement { LocalName: "caption" } caption)
            {
                writer.Edge();
                Style style = writer.Style;
                IElement? block = writer.Element;
                writer.Style = style with { Optional = Marks.All };
                writer.Element = InTable ? block : table;
                ReadInside(caption);
                writer.Style = style;
                writer.Element = block;
                writer.Edge();
            }
        }
    }

    private static bool IsBlank(IElement element) => string.IsNullOrWhiteSpace(element.TextContent) && element.QuerySelector("img") is null;

    /// <summary>An element whose children are being read.</summary>
    private record struct Frame(INode Node, ElementKind Kind, Style Style, IElement? Element)
    {
        public int Next { get; set; }

        public bool ItemIsOpen { get; set; }

        public bool HasRow { get; set; }
    }
}
