// Scripts and styles.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Content.Embeds;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>A script that shows a document (a gist, a poll, a presentation) becomes an embed, one that holds code or a formula becomes that. Every other one is dropped and says so, unless it only serves an embed beside it.</summary>
internal static class Scripts
{
    private static readonly string[] Loaders =
    [
        "platform.twitter.com", "platform.instagram.com", "instagram.com/embed.js", "tiktok.com/embed.js", "codepen.io/assets", "static.codepen.io", "production-assets.codepen.io", "embed.redditmedia.com", "embed.reddit.com", "s.imgur.com",
        "connect.facebook.net", "embed.bsky.app", "threads.net/embed.js", "assets.tumblr.com", "embedr.flickr.com", "assets.pinterest.com",
    ];

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement script in Dom.Elements(document.Body!, "script", "style", "link").Where(e => e.LocalName != "link" || Dom.Attribute(e, "rel") == "stylesheet"))
        {
            if (script.LocalName == "script" && Shown(script, document) is { } shown)
            {
                edits.Replace(script, shown);
                continue;
            }

            string source = Dom.Attribute(script, "src");
            if (!Loaders.Any(l => source.Contains(l, StringComparison.OrdinalIgnoreCase)) && (source.Length > 0 || !string.IsNullOrWhiteSpace(script.TextContent)))
            {
                context.Drop(script.OuterHtml, script.LocalName == "script" ? "A script." : "A style sheet.", script.LocalName);
            }

            edits.Remove(script);
        }

        edits.Apply();
    }

    private static IElement? Shown(IElement script, IHtmlDocument document)
    {
        string type = Dom.Attribute(script, "type").ToLowerInvariant(), source = Dom.Attribute(script, "src");
        if (type.StartsWith("math/tex", StringComparison.Ordinal))
        {
            IElement formula = document.CreateElement(ContentElements.Math);
            formula.TextContent = script.TextContent.Trim();
            if (type.Contains("display", StringComparison.Ordinal))
            {
                formula.SetAttribute("display", "");
            }

            return formula;
        }

        if (type == "syntaxhighlighter")
        {
            IElement code = document.CreateElement("pre");
            code.SetAttribute("class", Dom.Attribute(script, "class"));
            string text = script.TextContent.Trim();
            code.TextContent = text.StartsWith("<![CDATA[", StringComparison.Ordinal) && text.EndsWith("]]>", StringComparison.Ordinal) ? text[9..^3] : text;
            return code;
        }

        if (Dom.Has(script, "speakerdeck-embed") && Dom.Attribute(script, "data-id") is { Length: > 0 } deck)
        {
            return Dom.Embed(document, EmbedProviders.Of("https://speakerdeck.com/player/" + deck));
        }

        return source.Length > 0 && EmbedProviders.Find(source) is { Provider: "gist" or "asciinema" or "polldaddy" or "jsfiddle" or "infogram" or "datawrapper" or "giphy" } target ? Dom.Embed(document, target) : null;
    }
}
