// Reads elements that hold others.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

internal sealed partial class DomReader
{
    private void Enter(Element element, ElementKind kind, ElementKind parent)
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
        _frames.Add(new Frame(element, ((INode)element).ChildNodes, kind, style, block));
    }

    /// <summary>Rows and cells are what they are only in a table; a table that lays out a page is none.</summary>
    private static ElementKind InContext(Element element, ElementKind kind, ElementKind parent) => kind switch
    {
        ElementKind.Table when element.GetAttribute("role") is "presentation" or "none" => ElementKind.Block,
        ElementKind.Section when parent != ElementKind.Table => ElementKind.Part,
        ElementKind.Row when parent is not (ElementKind.Table or ElementKind.Section) => ElementKind.Part,
        ElementKind.Cell when parent != ElementKind.Row => ElementKind.Part,
        ElementKind.Fallback => RepeatsImage(element) ? ElementKind.Hidden : ElementKind.Inline,
        _ => kind,
    };

    private bool InTable => writer.Element?.LocalName == "table";

    private void Open(Element element, ElementKind kind)
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
    private bool IsFirstRow(Element row)
    {
        if (row.FirstElementChild is null)
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
}
