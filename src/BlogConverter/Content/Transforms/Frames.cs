// Frames that show a document of another site.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Transforms;

/// <summary>Every <c>iframe</c> becomes an embed. A card of another WordPress site is a quote with a hidden frame: the quote is what was seen.</summary>
internal static class Frames
{
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement frame in Dom.Elements(document.Body!, "iframe", "frame"))
        {
            string url = Dom.Attribute(frame, "src");
            if (Dom.Has(frame, "wp-embedded-content") && Dom.Before(frame) is { LocalName: "blockquote" } quote && Dom.Has(quote, "wp-embedded-content") && quote.QuerySelector("a[href]") is { } link)
            {
                edits.Wrap(quote, Dom.Embed(document, new EmbedTarget("wordpress", "", Dom.Attribute(link, "href")), link.TextContent.Trim()));
                edits.Remove(frame);
            }
            else if (url.Length == 0 || url.StartsWith("about:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            {
                context.Drop(frame.OuterHtml, "A frame without an address.", "iframe");
                edits.Remove(frame);
            }
            else
            {
                if (!string.IsNullOrWhiteSpace(frame.TextContent))
                {
                    context.Drop(frame.TextContent, "Only browsers without frames showed it.", "iframe");
                }

                edits.Replace(frame, Dom.Embed(document, EmbedProviders.Of(url), Dom.Attribute(frame, "title"), Dom.Attribute(frame, "width"), Dom.Attribute(frame, "height")));
            }
        }

        edits.Apply();
    }
}
