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

        writer.Link(element);
        return true;
    }

    /// <summary>An anchor is a place that other links lead to; it stays where nothing else in Markdown would hold its name.</summary>
    private static bool Anchor(IElement element, MarkdownWriter writer)
    {
        string? name = element.GetAttribute("id") ?? element.GetAttribute("name");
        if (string.IsNullOrEmpty(name) || writer.Options.RawHtml == RawHtmlMode.Strip || writer.Run.InCode)
        {
            return false;
        }

        using BlockOutput tag = new();
        IElement bare = element.Owner!.CreateElement("a");
        bare.SetAttribute("id", name);
        RawTag.Open(tag, bare);
        RawTag.Close(tag, bare);
        writer.InlineHtml(tag.Text.ToString());
        writer.Children(element);
        return true;
    }
}
