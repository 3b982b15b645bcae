// Galleries that stand in a body as finished HTML.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content.Transforms;

/// <summary>Lists and grids of pictures become the pictures, one figure after the other; a caption of the whole becomes a paragraph below. Old and new gallery blocks, Jetpack's, and the gallery shortcode as WordPress rendered it.</summary>
internal static class Galleries
{
    private const string Grids = "ul.blocks-gallery-grid, ul.wp-block-gallery, ul[class*=gallery], ol[class*=gallery], ul[class*=slideshow], ul[class*=swiper]";

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var lists = new TreeEdits();
        foreach (IElement list in document.Body!.QuerySelectorAll(Grids).ToList())
        {
            if (list.Children.Length > 0 && list.Children.All(i => i.LocalName == "li" && i.QuerySelector("img, video, audio") is not null))
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

        foreach (IElement item in document.Body!.QuerySelectorAll("dl.gallery-item").ToList())
        {
            Item(item, items, document);
        }

        items.Apply();
        var galleries = new TreeEdits();

        foreach (IElement gallery in document.Body!.QuerySelectorAll("figure.wp-block-gallery, figure.blocks-gallery, figure[class*=gallery]").ToList())
        {
            if (gallery.QuerySelectorAll("figure, img").Length > 1 || gallery.QuerySelector("figure") is not null)
            {
                Gallery(gallery, galleries, document);
            }
        }

        galleries.Apply();
    }

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
