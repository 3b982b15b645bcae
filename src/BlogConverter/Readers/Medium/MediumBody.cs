// The text of a Medium page without the page around it.
using AngleSharp.Dom;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Medium;

/// <summary>Takes off what Medium shows elsewhere or not at all: the title, which has a field of its own; the rule before the first section; the frames of its layout.</summary>
internal static class MediumBody
{
    /// <summary>The HTML of a body.</summary>
    /// <param name="body">The element that holds it.</param>
    /// <param name="title">The title as the page's head tells it.</param>
    public static string Html(IElement body, string title)
    {
        if (body.QuerySelector(".graf--title, h3.graf--leading, h2.graf--leading, h1.graf--leading") is { } heading && Same(heading.TextContent, title))
        {
            heading.Remove();
        }

        body.QuerySelector("section")?.QuerySelector("div.section-divider")?.Remove();
        foreach (IElement divider in body.QuerySelectorAll("div.section-divider").ToList())
        {
            divider.Replace(body.Owner!.CreateElement("hr"));
        }

        foreach (IElement card in body.QuerySelectorAll(".graf--mixtapeEmbed").ToList())
        {
            Card(card);
        }

        foreach (IElement code in body.QuerySelectorAll("pre[data-code-block-lang]"))
        {
            code.ClassName = "language-" + code.GetAttribute("data-code-block-lang");
        }

        foreach (IElement frame in body.QuerySelectorAll("section, div.section-content, div.section-inner, div.aspectRatioPlaceholder, div.aspectRatioPlaceholder-fill, span.pre--content").ToList())
        {
            Unwrap(frame);
        }

        return body.InnerHtml.Trim();
    }

    /// <summary>A card of another page: its title leads there; what else it says stands below.</summary>
    private static void Card(IElement card)
    {
        if (card.QuerySelector("a[href]") is not { } link)
        {
            return;
        }

        string title = link.QuerySelector("strong")?.TextContent.Trim() ?? link.TextContent.Trim();
        string about = link.QuerySelector("em")?.TextContent.Trim() ?? "";
        string rest = link.ChildNodes.OfType<IText>().LastOrDefault()?.Data.Trim() ?? "";
        card.OuterHtml = HtmlText.Lines(HtmlText.Link(link.GetAttribute("href")!, HtmlText.Of(title)), HtmlText.Of(about), rest == title ? "" : HtmlText.Of(rest));
    }

    private static void Unwrap(IElement element)
    {
        while (element.FirstChild is { } child)
        {
            element.Parent!.InsertBefore(child, element);
        }

        element.Remove();
    }

    private static bool Same(string one, string two) => one.Where(char.IsLetterOrDigit).SequenceEqual(two.Where(char.IsLetterOrDigit));
}
