// Posts of social networks that stand in the text as a quote, for a script to replace.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Transforms;

/// <summary>A tweet, a picture, a pen: the quote is the fallback of one embed. Where no address can be found, the quote stays a quote.</summary>
internal static class QuotedPosts
{
    /// <summary>The class of the quote, and the attribute that holds the post's address, if any.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["twitter-tweet"] = "cite",
        ["twitter-video"] = "cite",
        ["instagram-media"] = "data-instgrm-permalink",
        ["tiktok-embed"] = "cite",
        ["bluesky-embed"] = "cite",
        ["text-post-media"] = "data-text-post-permalink",
        ["reddit-card"] = "cite",
        ["reddit-embed-bq"] = "cite",
        ["imgur-embed-pub"] = "data-url",
        ["fb-post"] = "data-href",
        ["fb-video"] = "data-href",
        ["mastodon-embed"] = "data-embed-url",
        ["codepen"] = "data-url",
        ["tumblr-post"] = "data-url",
    };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement quote in Dom.Elements(document.Body!, "blockquote", "div", "p"))
        {
            string? kind = quote.HasAttribute("class") ? quote.ClassList.FirstOrDefault(Kinds.ContainsKey) : null;
            if (kind is null || (kind != "codepen" && quote.LocalName == "p") || (kind is not ("codepen" or "fb-post" or "fb-video" or "tumblr-post") && quote.LocalName == "div"))
            {
                continue;
            }

            if (Address(quote, kind) is { } target)
            {
                IElement embed = Dom.Embed(document, target);
                if (quote.ChildNodes.Any(n => !Dom.IsBlank(n)))
                {
                    edits.Wrap(quote, embed);
                }
                else
                {
                    edits.Replace(quote, embed);
                }
            }
        }

        edits.Apply();
    }

    private static EmbedTarget? Address(IElement quote, string kind)
    {
        if (kind == "codepen")
        {
            return Dom.Attribute(quote, "data-slug-hash") is { Length: > 0 } pen
                ? EmbedProviders.Find($"https://codepen.io/{(Dom.Attribute(quote, "data-user") is { Length: > 0 } user ? user : "anon")}/pen/{pen}")
                : null;
        }

        if (Dom.Attribute(quote, Kinds[kind]) is { Length: > 0 } own && own.Contains("//", StringComparison.Ordinal))
        {
            return EmbedProviders.Of(own.Split("?utm_", 2)[0]);
        }

        // The last link of a tweet leads to the tweet; those before it are part of its text.
        return quote.QuerySelectorAll("a[href]").Reverse().Select(a => EmbedProviders.Find(Dom.Attribute(a, "href"))).FirstOrDefault(t => t is not null);
    }
}
