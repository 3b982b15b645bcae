// Galleries that stand in a body as finished HTML.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content.Transforms;

/// <summary>Lists and grids of pictures become the pictures, one figure after the other; a caption of the whole becomes a paragraph below. Old and new gallery blocks, Jetpack's, and the gallery shortcode as WordPress rendered it.</summary>
internal static class Galleries
{
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var lists = new TreeEdits();
        foreach (IElement list in Dom.Elements(document.Body!, "ul", "ol").Where(IsGrid))
        {
            if (list.Children.Length > 0 && list.Children.All(i => i.LocalName == "li" && Dom.Holds(i, "img", "video", "audio")))
            {
                foreach (IElement item in list.Children.ToList())
                {
                    lists.Unwrap(item);
                }

                lists.Unwrap(list);
            }
        }

        lists.Apply();
        var items = new TreeEdits();

        foreach (IElement item in Dom.Elements(document.Body!, "dl").Where(e => Dom.Has(e, "gallery-item")))
        {
            Item(item, items, document);
        }

        items.Apply();
        var galleries = new TreeEdits();

        foreach (IElement gallery in Dom.Elements(document.Body!, "figure").Where(e => ClassHolds(e, "gallery")))
        {
            if (Dom.Holds(gallery, "figure") || Dom.Elements(gallery, "img").Count > 1)
            {
                Gallery(gallery, galleries, document);
            }
        }

        galleries.Apply();
    }

    private static bool IsGrid(IElement list) => ClassHolds(list, "gallery") || (list.LocalName == "ul" && (ClassHolds(list, "slideshow") || ClassHolds(list, "swiper")));

    private static bool ClassHolds(IElement element, string part) => element.ClassName?.Contains(part, StringComparison.Ordinal) == true;

    private static void Item(IElement item, TreeEdits edits, IHtmlDocument document)
    {
        IElement figure = document.CreateElement("figure");
        foreach (IElement part in item.Children.ToList())
        {
            IElement target = part.LocalName == "dd" ? document.CreateElement("figcaption") : figure;
            Dom.MoveChildren(part, target);
            if (target != figure)
            {
                figure.AppendChild(target);
            }
        }

        edits.Replace(item, figure);
    }

    private static void Gallery(IElement gallery, TreeEdits edits, IHtmlDocument document)
    {
        IElement box = document.CreateElement("div");
        foreach (INode child in gallery.ChildNodes.ToList())
        {
            if (child is IElement { LocalName: "figcaption" } caption)
            {
                IElement paragraph = document.CreateElement("p");
                Dom.MoveChildren(caption, paragraph);
                box.AppendChild(paragraph);
            }
            else
            {
                box.AppendChild(child is IElement { LocalName: "a" or "img" } picture ? Dom.Wrap("figure", picture) : child);
            }
        }

        edits.Replace(gallery, box);
    }
}
