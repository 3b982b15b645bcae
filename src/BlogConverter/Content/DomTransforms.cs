// The list of steps on the tree side.
using AngleSharp.Html.Dom;
using BlogConverter.Content.Transforms;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>Every transform, in the order in which they run: what scripts would have changed first, then media, then text.</summary>
internal static class DomTransforms
{
    private static readonly Step[] Steps =
    [
        new(LazyImages.Apply, has => has.Has("noscript") || (has.HasAnyData && has.Has("img", "iframe", "video", "source")), []),
        new(GhostCards.Apply, has => has.HasClass("kg-"), ["blockquote"]),
        new(SubstackParts.Apply, has => has.HasClass("subscri", "button-wrap", "footnote", "tweet", "preformatted-block", "install-substack"), [ContentElements.Embed, ContentElements.Footnote]),
        new(Notices.Apply, has => has.HasData(ContentAttributes.Notice) || has.HasClass("alert", "notice", "notification", "callout", "admonition", "note", "info-box", "infobox", "info_box", "message-box", "-box", "tip", "hint", "caution", "important", "warning", "notify"), ["blockquote"]),
        new(BloggerImages.Apply, has => has.Has("img"), ["figure"]),
        new(QuotedPosts.Apply, has => has.Has("blockquote") || has.HasClass("codepen", "fb-post", "fb-video", "tumblr-post"), [ContentElements.Embed]),
        new(Frames.Apply, has => has.Has("iframe", "frame"), [ContentElements.Embed]),
        new(FlashObjects.Apply, has => has.Has("object", "embed", "applet"), [ContentElements.Embed]),
        new(Scripts.Apply, has => has.Has("script", "style", "link"), [ContentElements.Embed, ContentElements.Math, "pre"]),
        new(CodeTables.Apply, has => has.Has("table"), ["pre"]),
        new(CodeListings.Apply, has => has.Has("pre") || has.HasData("data-code-language"), []),
        new(Accordions.Apply, has => has.HasClass("accordion-item", "toggle-item", "kg-toggle-card"), []),
        new(Galleries.Apply, has => has.HasClass("gallery", "slideshow", "swiper"), ["figure"]),
        new(Figures.Apply, has => has.Has("figure") || has.HasClass("wp-caption", "wp-block-image"), []),
        new(TableCells.Apply, has => has.Has("table"), []),
        new(LineParagraphs.Apply, has => has.Has("br"), []),
        new(Smileys.Apply, has => has.HasSmiley, []),
        new(Formulas.Apply, has => has.HasFormula || has.Has("math") || has.HasClass("latex"), [ContentElements.Math]),
        new(Footnotes.Apply, has => has.HasDoubleParentheses || has.Has(ContentElements.Footnote) || has.HasData("data-fn"), ["audio", "video"]),
        new(EmbedParagraphs.Apply, has => has.Has(ContentElements.Embed, ContentElements.Placeholder, ContentElements.Math, "audio", "video"), []),
    ];

    /// <summary>The transforms alone.</summary>
    public static IReadOnlyList<DomTransform> All { get; } = [.. Steps.Select(s => s.Transform)];

    /// <summary>Runs those transforms that a body has something for.</summary>
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        BodySurvey survey = BodySurvey.Of(document.Body!);
        foreach (Step step in Steps)
        {
            if (step.IsDue(survey))
            {
                step.Transform(document, context);
                survey.Add(step.Makes);
            }
        }
    }

    /// <summary>A row of the list.</summary>
    /// <param name="Transform">The transform.</param>
    /// <param name="IsDue">False when the body holds nothing for it.</param>
    /// <param name="Makes">Elements that it may bring into the tree and that a later step looks for.</param>
    private sealed record Step(DomTransform Transform, Predicate<BodySurvey> IsDue, string[] Makes);
}
