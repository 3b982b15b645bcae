// Pictures as Blogger's editors put them into posts.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// A picture shows a small copy (<c>/s320/</c>, <c>/w400-h300/</c>, <c>=s320</c>) and links to the large one: the large one is shown, and the link to itself goes.
/// A copy without such a link leads to the original by its size 0 (<c>/s0/</c>). A table that holds a picture and its caption is a figure.
/// </summary>
internal static class BloggerImages
{
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        if (context.Item.Body.Format != BodyFormat.Html)
        {
            return;
        }

        var edits = new TreeEdits();
        foreach (IElement image in document.Body!.QuerySelectorAll("img").ToList())
        {
            if (SizedAddress.TryRead(Dom.Attribute(image, "src"), out SizedAddress small))
            {
                Enlarge(image, small, edits);
            }
        }

        edits.Apply();
        foreach (IElement table in document.Body!.QuerySelectorAll("table.tr-caption-container").ToList())
        {
            if (table.QuerySelector("img") is { } image)
            {
                table.Replace(Figure(document, table, image));
            }
        }
    }

    private static void Enlarge(IElement image, SizedAddress small, TreeEdits edits)
    {
        IElement? link = image.ParentElement is { LocalName: "a" } parent ? parent : null;
        bool isLarge = link is not null && SizedAddress.TryRead(Dom.Attribute(link, "href"), out SizedAddress large) && large.IsSamePicture(small);
        image.SetAttribute("src", isLarge ? Page(Dom.Attribute(link!, "href")) : small.Original);
        foreach (string name in (ReadOnlySpan<string>)["width", "height", "border", "srcset", "sizes"])
        {
            image.RemoveAttribute(name);
        }

        if (isLarge && link!.ChildNodes.All(n => n == image || Dom.IsBlank(n)))
        {
            edits.Unwrap(link);
        }
    }

    /// <summary>Old editors linked to a page around the picture (<c>/s1600-h/</c>) instead of the picture itself.</summary>
    private static string Page(string address) => address.Replace("/s1600-h/", "/s1600/", StringComparison.Ordinal);

    private static IElement Figure(IHtmlDocument document, IElement table, IElement image)
    {
        IElement figure = document.CreateElement("figure");
        figure.AppendChild(image.ParentElement is { LocalName: "a" } link ? link : image);
        if (table.QuerySelector(".tr-caption") is { } text && !Dom.IsBlank(text))
        {
            IElement caption = document.CreateElement("figcaption");
            Dom.MoveChildren(text, caption);
            figure.AppendChild(caption);
        }

        return figure;
    }
}
