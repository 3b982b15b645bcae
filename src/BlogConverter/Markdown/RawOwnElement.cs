// The content stage's own elements inside raw HTML.
using AngleSharp.Dom;
using BlogConverter.Model;

namespace BlogConverter.Markdown;

/// <summary>Where a block has to be raw HTML, no renderer is asked for what is in it; but no output may hold an element of <see cref="ContentElements"/>, so each has a plain form here.</summary>
internal static class RawOwnElement
{
    public static bool IsOwn(IElement element) => element.LocalName.StartsWith(ContentElements.Prefix, StringComparison.Ordinal);

    /// <summary>Writes what stands before the element's children.</summary>
    public static void Open(BlockOutput output, IElement element)
    {
        switch (element.LocalName)
        {
            case ContentElements.More:
                output.Text.Append("<!--more-->");
                break;
            case ContentElements.PageBreak:
                output.Text.Append("<!--nextpage-->");
                break;
            case ContentElements.FootnoteReference:
                output.Text.Append("<sup>");
                RawTag.WriteEncoded(output, element.GetAttribute("name"));
                output.Text.Append("</sup>");
                break;
            case ContentElements.Embed when element.GetAttribute("url") is { Length: > 0 } url && !Destination.IsScript(url):
                IElement link = element.Owner!.CreateElement("a");
                link.SetAttribute("href", url);
                RawTag.Open(output, link);
                RawTag.WriteEncoded(output, url);
                RawTag.Close(output, link);
                output.Text.Append(element.HasChildNodes ? " " : "");
                break;
        }
    }
}
