// What Substack puts around and into a text.
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>Forms and buttons for subscribers go; posts of others that a script drew become embeds; footnotes get the shape of all footnotes.</summary>
internal static class SubstackParts
{
    private const string Widgets = ".subscription-widget-wrap, .subscription-widget-wrap-editor, .subscribe-widget, .install-substack-app-embed, .preformatted-block > label.hide-text";

    /// <summary>Where the buttons lead that only the service can answer.</summary>
    private static readonly string[] Actions = ["%%", "action=share", "/subscribe", "/comments", "/leaderboard"];

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement widget in document.Body!.QuerySelectorAll(Widgets).ToList())
        {
            context.Drop(widget.OuterHtml, "A form or a note for subscribers; it needs Substack.", "substack");
            edits.Remove(widget);
        }

        foreach (IElement button in document.Body!.QuerySelectorAll(".button-wrapper, .captioned-button-wrap").ToList())
        {
            if (button.QuerySelector("a[href]") is { } link && Actions.Any(a => Dom.Attribute(link, "href").Contains(a, StringComparison.Ordinal)))
            {
                context.Drop(button.OuterHtml, "A button that only Substack answers.", "substack");
                edits.Remove(button);
            }
        }

        foreach (IElement tweet in document.Body!.QuerySelectorAll("div.tweet[data-attrs]").ToList())
        {
            if (Address(Dom.Attribute(tweet, "data-attrs")) is { Length: > 0 } url)
            {
                edits.Replace(tweet, Dom.Embed(document, Embeds.EmbedProviders.Of(url)));
            }
        }

        edits.Apply();
        Footnotes(document);
    }

    /// <summary>The note moves to its mark, from where all kinds of notes are gathered.</summary>
    private static void Footnotes(IHtmlDocument document)
    {
        Dictionary<string, IElement> notes = new(StringComparer.Ordinal);
        foreach (IElement note in document.Body!.QuerySelectorAll("div.footnote").ToList())
        {
            if (note.QuerySelector("a.footnote-number[id]") is { } number && note.QuerySelector(".footnote-content") is { } content)
            {
                notes.TryAdd("#" + number.Id, content);
            }
        }

        foreach (IElement mark in document.Body!.QuerySelectorAll("a.footnote-anchor[href]").ToList())
        {
            string target = Dom.Attribute(mark, "href");
            target = target[Math.Max(0, target.IndexOf('#', StringComparison.Ordinal))..];
            if (!notes.Remove(target, out IElement? content))
            {
                continue;
            }

            IElement note = content.Closest("div.footnote")!;
            IElement footnote = document.CreateElement(ContentElements.Footnote);
            Dom.MoveChildren(content, footnote);
            mark.Replace(footnote);
            note.Remove();
        }
    }

    private static string Address(string json)
    {
        try
        {
            using JsonDocument data = JsonDocument.Parse(json);
            return data.RootElement.ValueKind == JsonValueKind.Object && data.RootElement.TryGetProperty("url", out JsonElement url) && url.ValueKind == JsonValueKind.String ? url.GetString()! : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
