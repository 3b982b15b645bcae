// Figures in the shapes that WordPress gave them over the years.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// An image with a caption is one clean <c>figure</c>: image (with its link), caption, and the class that says where it floats.
/// Figures around what is no image (a table, a quote, an embed, a player) are taken off; their captions become a paragraph below.
/// </summary>
internal static class Figures
{
    private static readonly string[] Alignments = ["alignleft", "alignright", "aligncenter"];

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var captions = new TreeEdits();
        foreach (IElement old in Dom.Elements(document.Body!, "div", "dl").Where(e => Dom.Has(e, "wp-caption")))
        {
            Modern(old, captions, document);
        }

        captions.Apply();
        var edits = new TreeEdits();

        foreach (IElement wrapper in Dom.Elements(document.Body!, "div").Where(e => Dom.Has(e, "wp-block-image")))
        {
            edits.Unwrap(wrapper);
        }

        foreach (IElement figure in Dom.Elements(document.Body!, "figure"))
        {
            if (Dom.Holds(figure, "img", "picture", "svg") && !Dom.Holds(figure, "table", ContentElements.Embed, "blockquote"))
            {
                Tidy(figure);
            }
            else
            {
                TakeOff(figure, edits, document);
            }
        }

        edits.Apply();
    }

    // <div class="wp-caption alignleft"><img><p class="wp-caption-text">…, and the definition list of the years before.
    private static void Modern(IElement old, TreeEdits edits, IHtmlDocument document)
    {
        IElement? caption = old.QuerySelector(".wp-caption-text, .wp-caption-dd, dd");
        IElement figure = document.CreateElement("figure");
        figure.ClassName = old.ClassName;
        IElement? text = caption is null ? null : document.CreateElement("figcaption");
        if (caption is not null && text is not null)
        {
            Dom.MoveChildren(caption, text);
            caption.Remove();
        }

        MoveWithout(static e => e.LocalName == "dt", old, figure);
        if (text is not null)
        {
            figure.AppendChild(text);
        }

        edits.Replace(old, figure);
    }

    private static void Tidy(IElement figure)
    {
        IElement? image = Dom.Elements(figure, "img") is [{ } first, ..] ? first : null;
        string align = Alignments.FirstOrDefault(a => Dom.Has(figure, a) || (image is not null && Dom.Has(image, a)), "");
        foreach (string name in (ReadOnlySpan<string>)["style", "id", "aria-describedby", "class"])
        {
            figure.RemoveAttribute(name);
        }

        if (align.Length > 0)
        {
            figure.ClassName = align;
        }

        foreach (IElement caption in Dom.Elements(figure, "figcaption"))
        {
            if (Dom.IsBlank(caption))
            {
                caption.Remove();
                continue;
            }

            caption.RemoveAttribute("class");
            caption.RemoveAttribute("id");
        }
    }

    private static void TakeOff(IElement figure, TreeEdits edits, IHtmlDocument document)
    {
        foreach (IElement caption in figure.Children.Where(c => c.LocalName == "figcaption").ToList())
        {
            IElement paragraph = document.CreateElement("p");
            Dom.MoveChildren(caption, paragraph);
            if (Dom.IsBlank(paragraph))
            {
                caption.Remove();
            }
            else
            {
                caption.Replace(paragraph);
            }
        }

        // A figure ends a paragraph, and so must what takes its place.
        IElement box = document.CreateElement("div");
        MoveWithout(static e => e.LocalName == "div" && Dom.Has(e, "wp-block-embed__wrapper"), figure, box);
        edits.Replace(figure, box);
    }

    // Moves the children; of those that are wrappers, only what they hold.
    private static void MoveWithout(Predicate<IElement> isWrapper, IElement from, IElement to)
    {
        foreach (INode child in from.ChildNodes.ToList())
        {
            if (child is IElement element && isWrapper(element))
            {
                Dom.MoveChildren(element, to);
            }
            else
            {
                to.AppendChild(child);
            }
        }
    }
}
