// Links and anchors.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

internal static class LinkRenderer
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        string? address = element.GetAttribute("href");
        if (address is null)
        {
            return Anchor(element, writer);
        }

        if (Destination.IsScript(address))
        {
            return false;
        }

        if (IsEmpty(element) && IsOfTheWeb(address) && !writer.Run.InCode)
        {
            Empty(element, address, writer);
        }
        else
        {
            writer.Link(element);
        }

        return true;
    }

    /// <summary>A link without content shows nothing, but its address is something that the author put there: <c>[](https://…)</c> keeps it.</summary>
    private static void Empty(IElement element, string address, MarkdownWriter writer)
    {
        using BlockOutput link = new();
        link.Put("[](");
        Destination.Write(link, Destination.Clean(address));
        link.Put(')');
        writer.InlineHtml(link.Text.ToString());
        writer.Children(element);
    }

    private static bool IsEmpty(IElement element) => element.ChildNodes.All(n => n is not IElement && (n is not IText text || string.IsNullOrWhiteSpace(text.Data)));

    private static bool IsOfTheWeb(string address) => address.AsSpan().TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) && address.Contains("://", StringComparison.Ordinal);

    /// <summary>An anchor is a place that other links lead to; it stays where nothing else in Markdown would hold its name.</summary>
    private static bool Anchor(IElement element, MarkdownWriter writer)
    {
        string? name = element.GetAttribute("id") ?? element.GetAttribute("name");
        if (string.IsNullOrEmpty(name) || writer.Options.RawHtml == RawHtmlMode.Strip || writer.Run.InCode)
        {
            return false;
        }

        writer.Anchor(name, element);
        writer.Children(element);
        return true;
    }
}
