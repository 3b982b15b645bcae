// Reads elements that stand for themselves.
using AngleSharp.Dom;

namespace BlogConverter.Proof;

internal sealed partial class DomReader
{
    /// <summary>Scripts that load images late keep the image a second time, for those without scripts.</summary>
    private static bool RepeatsImage(Element fallback) =>
        fallback.Children.Length == 1 && fallback.Children[0].LocalName == "img" && fallback.PreviousElementSibling is { LocalName: "img" };

    private void ReadAlone(Element element, ElementKind kind)
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

    private void ReadImage(Element element)
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
}
