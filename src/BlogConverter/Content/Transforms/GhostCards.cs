// The cards of Ghost's editor as its sites show them.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>Bookmarks, players, files and call-outs become the paragraphs, players and quotes that they are; the buttons of players and forms for subscribers go.</summary>
internal static class GhostCards
{
    private const string Player = "A player's own buttons and times.";

    private static readonly Dictionary<string, Func<IElement, ContentContext, INode[]>> Cards = new(StringComparer.Ordinal)
    {
        ["kg-bookmark-card"] = Bookmark,
        ["kg-audio-card"] = Audio,
        ["kg-video-card"] = Video,
        ["kg-file-card"] = File,
        ["kg-callout-card"] = Callout,
        ["kg-product-card-rating"] = Rating,
        ["kg-signup-card-form"] = static (form, context) => Dropped(form, context, "A form with which readers subscribed; it needs the server."),
    };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement card in document.Body!.QuerySelectorAll("[class*=kg-]").ToList())
        {
            if (card.ClassList.FirstOrDefault(Cards.ContainsKey) is { } name)
            {
                edits.Replace(card, Cards[name](card, context));
            }
        }

        edits.Apply();
    }

    private static INode[] Bookmark(IElement card, ContentContext context)
    {
        foreach (IElement image in card.QuerySelectorAll(".kg-bookmark-icon, .kg-bookmark-thumbnail").ToList())
        {
            if (image.QuerySelector("img") is not null || image.LocalName == "img")
            {
                context.Drop(image.OuterHtml, "A preview picture of another site, as a card of a link shows it.", "kg-bookmark-card");
            }

            image.Remove();
        }

        IElement link = card.Owner!.CreateElement("a");
        link.SetAttribute("href", card.QuerySelector("a[href]") is { } target ? Dom.Attribute(target, "href") : "");
        link.TextContent = Text(card, ".kg-bookmark-title") is { Length: > 0 } title ? title : Dom.Attribute(link, "href");
        string source = string.Join(" · ", card.QuerySelectorAll(".kg-bookmark-author, .kg-bookmark-publisher").Select(e => e.TextContent.Trim()).Where(t => t.Length > 0));
        return [Lines(link, Text(card, ".kg-bookmark-description"), source), .. Caption(card)];
    }

    private static INode[] Audio(IElement card, ContentContext context)
    {
        if (card.QuerySelector("audio") is not { } audio)
        {
            return Dropped(card, context, "A player without a sound.");
        }

        if (card.QuerySelector(".kg-audio-player") is { } buttons)
        {
            context.Drop(buttons.OuterHtml, Player, "kg-audio-card");
        }

        List<INode> parts = [];
        if (card.QuerySelector("img.kg-audio-thumbnail:not(.kg-audio-hide)") is { } cover && Dom.Attribute(cover, "src").Length > 0)
        {
            cover.SetAttribute("alt", "");
            parts.Add(Dom.Wrap("p", cover));
        }

        if (Text(card, ".kg-audio-title") is { Length: > 0 } title)
        {
            IElement paragraph = card.Owner!.CreateElement("p");
            paragraph.TextContent = title;
            parts.Add(paragraph);
        }

        audio.SetAttribute("controls", "");
        return [.. parts, audio];
    }

    private static INode[] Video(IElement card, ContentContext context)
    {
        if (card.QuerySelector("video") is not { } video)
        {
            return Dropped(card, context, "A player without a film.");
        }

        foreach (IElement buttons in card.QuerySelectorAll(".kg-video-overlay, .kg-video-large-play-icon, .kg-video-player-container"))
        {
            context.Drop(buttons.OuterHtml, Player, "kg-video-card");
        }

        video.RemoveAttribute("style");
        video.SetAttribute("controls", "");
        return [video, .. Caption(card)];
    }

    private static INode[] File(IElement card, ContentContext context)
    {
        IElement link = card.Owner!.CreateElement("a");
        link.SetAttribute("href", card.QuerySelector("a[href]") is { } target ? Dom.Attribute(target, "href") : "");
        string[] texts = [.. card.QuerySelectorAll(".kg-file-card-title, .kg-file-card-caption, .kg-file-card-filename").Select(e => e.TextContent.Trim()).Where(t => t.Length > 0)];
        string size = Text(card, ".kg-file-card-filesize");
        link.TextContent = texts.Length > 0 ? texts[0] : Dom.Attribute(link, "href");
        return [Lines(link, [.. texts.Skip(1), size])];
    }

    private static INode[] Callout(IElement card, ContentContext context)
    {
        IElement quote = card.Owner!.CreateElement("blockquote");
        quote.SetAttribute(ContentAttributes.Notice, NoticeKinds.Default);
        string emoji = Text(card, ".kg-callout-emoji");
        IElement text = card.QuerySelector(".kg-callout-text") ?? card;
        IElement first = text.Children is [{ LocalName: "p" } paragraph, ..] ? paragraph : text;
        if (emoji.Length > 0 && text != card)
        {
            first.InsertBefore(card.Owner!.CreateTextNode(emoji + " "), first.FirstChild);
        }

        Dom.MoveChildren(text, quote);
        return [quote];
    }

    private static INode[] Rating(IElement rating, ContentContext context)
    {
        int stars = rating.QuerySelectorAll(".kg-product-card-rating-star").Length, active = rating.QuerySelectorAll(".kg-product-card-rating-active").Length;
        IElement paragraph = rating.Owner!.CreateElement("p");
        paragraph.TextContent = new string('★', Math.Min(active, 5)) + new string('☆', Math.Clamp(stars - active, 0, 5));
        return [paragraph];
    }

    private static INode[] Dropped(IElement element, ContentContext context, string reason)
    {
        context.Drop(element.OuterHtml, reason, "ghost-card");
        return [];
    }

    private static INode[] Caption(IElement card)
    {
        if (card.QuerySelector("figcaption") is not { } caption || Dom.IsBlank(caption))
        {
            return [];
        }

        IElement paragraph = card.Owner!.CreateElement("p");
        Dom.MoveChildren(caption, paragraph);
        return [paragraph];
    }

    /// <summary>A link with lines of text below it, in one paragraph.</summary>
    private static IElement Lines(IElement link, params string[] lines)
    {
        IElement paragraph = Dom.Wrap("p", link);
        foreach (string line in lines.Where(l => l.Length > 0))
        {
            paragraph.AppendChild(link.Owner!.CreateElement("br"));
            paragraph.AppendChild(link.Owner.CreateTextNode(line));
        }

        return paragraph;
    }

    private static string Text(IElement card, string selector) => card.QuerySelector(selector)?.TextContent.Trim() ?? "";
}
