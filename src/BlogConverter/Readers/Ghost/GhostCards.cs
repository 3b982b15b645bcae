// What a visitor saw of each card of Ghost's editors.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;
using Markdig;

namespace BlogConverter.Readers.Ghost;

/// <summary>Makes plain HTML of a card's properties; both editors call them the same.</summary>
internal sealed class GhostCards(SourcePosition place, string item, DiagnosticBag diagnostics)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes().UseAutoLinks().UseTaskLists().Build();

    private static readonly Dictionary<string, Func<JsonElement, string>> Table = new(StringComparer.Ordinal)
    {
        ["image"] = c => Picture(c, c.Text("caption")),
        ["gallery"] = c => string.Concat(c.Items("images").Select(i => Picture(i, i.Text("caption")))) + HtmlText.In("p", c.Text("caption")),
        ["beforeafter"] = c => Picture(c.Property("beforeImage"), "") + Picture(c.Property("afterImage"), c.Text("caption")),
        ["bookmark"] = Bookmark,
        ["embed"] = Embed,
        ["code"] = Code,
        ["codeblock"] = Code,
        ["markdown"] = c => Markdig.Markdown.ToHtml(c.Text("markdown"), Markdown),
        ["cardmarkdown"] = c => Markdig.Markdown.ToHtml(c.Text("markdown"), Markdown),
        ["html"] = c => c.Text("html") + "\n",
        ["button"] = c => Button(c, "buttonUrl", "buttonText"),
        ["callout"] = Callout,
        ["toggle"] = c => $"<details><summary>{Inner(c.Text("heading"))}</summary>\n{c.Text("content")}</details>\n",
        ["video"] = Video,
        ["audio"] = c => HtmlText.In("p", HtmlText.Of(c.Text("title"))) + $"<audio controls src=\"{HtmlText.Of(c.Text("src"))}\"></audio>\n",
        ["file"] = File,
        ["product"] = Product,
        ["header"] = c => Header(c) + (c.IsTrue("buttonEnabled") ? Button(c, "buttonUrl", "buttonText") : ""),
        ["signup"] = c => Header(c) + HtmlText.In("p", Inner(c.Text("disclaimer"))),
        ["calltoaction"] = CallToAction,
        ["hr"] = _ => "<hr>\n",
        ["horizontalrule"] = _ => "<hr>\n",

        // A mark for the server; what stands below it is in the text like everything else.
        ["paywall"] = _ => "",
    };

    /// <summary>True for a card that has a row of its own.</summary>
    public static bool Knows(string name) => Table.ContainsKey(Key(name));

    /// <summary>The HTML of a card.</summary>
    /// <param name="name">Its name, with or without hyphens.</param>
    /// <param name="card">Its properties.</param>
    public string Html(string name, JsonElement card)
    {
        string key = Key(name);
        if (Table.TryGetValue(key, out Func<JsonElement, string>? html))
        {
            return html(card);
        }

        if (key is "email" or "emailcta")
        {
            diagnostics.Add(Messages.GhostCardLeftOut(place, item, name));
            return "";
        }

        diagnostics.Add(Messages.GhostCardUnknown(place, item, name));
        string url = card.FirstText("url", "src", "href");
        return card.Text("html") + (url.Length > 0 ? HtmlText.In("p", HtmlText.Link(url, HtmlText.Of(card.FirstText("title", "caption") is { Length: > 0 } title ? title : url))) : "") + HtmlText.In("p", HtmlText.Of(card.Text("text")));
    }

    private static string Key(string name) => name.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string Picture(JsonElement image, string caption) =>
        HtmlText.Figure(Linked(image.Text("href"), HtmlText.Image(image.FirstText("src", "url"), image.Text("alt"), image.Text("title"))), caption);

    private static string Linked(string url, string html) => html.Length == 0 ? "" : HtmlText.Link(url, html);

    private static string Bookmark(JsonElement card)
    {
        JsonElement about = card.Property("metadata");
        string url = card.FirstText("url") is { Length: > 0 } own ? own : about.Text("url");
        string title = about.Text("title") is { Length: > 0 } known ? known : url;
        string source = string.Join(" · ", new[] { about.Text("publisher"), about.Text("author") }.Where(t => t.Length > 0).Distinct().Select(HtmlText.Of));
        return HtmlText.Lines(HtmlText.Link(url, HtmlText.Of(title)), HtmlText.Of(about.Text("description")), source) + HtmlText.In("p", card.Text("caption"));
    }

    private static string Embed(JsonElement card)
    {
        string html = card.Text("html"), url = card.Text("url");
        return HtmlText.Figure(html.Length > 0 ? html : HtmlText.In("p", HtmlText.Link(url, HtmlText.Of(url))), card.Text("caption"));
    }

    private static string Code(JsonElement card)
    {
        string language = card.Text("language").Trim();
        string open = language.Length == 0 ? "<pre><code>" : $"<pre><code class=\"language-{HtmlText.Of(language)}\">";
        return $"{open}{HtmlText.Of(card.Text("code"))}</code></pre>\n" + HtmlText.In("p", card.Text("caption"));
    }

    private static string Callout(JsonElement card)
    {
        string emoji = card.Text("calloutEmoji"), text = Inner(card.Text("calloutText"));
        return $"<blockquote><p>{HtmlText.Of(emoji)}{(emoji.Length > 0 ? " " : "")}{text}</p></blockquote>\n";
    }

    private static string Video(JsonElement card) => card.Text("src") is not { Length: > 0 } source ? ""
        : HtmlText.Figure($"<video controls src=\"{HtmlText.Of(source)}\"></video>", card.Text("caption"));

    private static string File(JsonElement card)
    {
        string name = card.Text("fileName"), title = card.Text("fileTitle") is { Length: > 0 } own ? own : name.Length > 0 ? name : card.Text("src");
        return HtmlText.Lines(HtmlText.Link(card.Text("src"), HtmlText.Of(title)), HtmlText.Of(card.Text("fileCaption")), name == title ? "" : HtmlText.Of(name));
    }

    private static string Product(JsonElement card)
    {
        int stars = (int)Math.Clamp(card.Number("productStarRating") ?? 0, 0, 5);
        return HtmlText.Figure(HtmlText.Image(card.Text("productImageSrc"), ""), "")
            + HtmlText.In("h4", Inner(card.Text("productTitle")))
            + (card.IsTrue("productRatingEnabled") ? HtmlText.In("p", new string('★', stars) + new string('☆', 5 - stars)) : "")
            + card.Text("productDescription") + "\n"
            + (card.IsTrue("productButtonEnabled") ? Button(card, "productUrl", "productButton") : "");
    }

    private static string Header(JsonElement card) =>
        HtmlText.Figure(HtmlText.Image(card.Text("backgroundImageSrc"), ""), "") + HtmlText.In("h2", Inner(card.Text("header"))) + HtmlText.In("p", Inner(card.Text("subheader")));

    private static string CallToAction(JsonElement card) =>
        (card.IsTrue("hasSponsorLabel") ? HtmlText.In("p", Inner(card.Text("sponsorLabel"))) : "")
        + HtmlText.Figure(HtmlText.Image(card.Text("imageUrl"), ""), "")
        + card.Text("textValue") + "\n"
        + (card.IsTrue("showButton") ? Button(card, "buttonUrl", "buttonText") : "");

    private static string Button(JsonElement card, string url, string text) => HtmlText.In("p", HtmlText.Link(card.Text(url), HtmlText.Of(card.Text(text))));

    /// <summary>Texts of one line are kept with or without a paragraph around them.</summary>
    private static string Inner(string html)
    {
        html = html.Trim();
        bool isParagraph = html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) && html.IndexOf("</p>", StringComparison.Ordinal) == html.Length - 4;
        return isParagraph ? html[3..^4] : html;
    }
}
