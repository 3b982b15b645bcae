// Reads the outline of a body of Markdown.
using BlogConverter.Markdown;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Validation;

/// <summary>Markdig's tree with its places; HTML inside goes the way of HTML.</summary>
internal static class MarkdownOutline
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseAutoLinks(new AutoLinkOptions()).UseFootnotes().UseEmphasisExtras().UseTaskLists().UseGenericAttributes().Build();

    /// <summary>The outline of a body, which is empty where Markdig refuses to read it; <paramref name="openFence"/> is where a code fence begins that nothing ends, or -1.</summary>
    public static BodyOutline Read(string markdown, out int openFence)
    {
        var outline = new BodyOutline();
        MarkdownDocument document;
        openFence = -1;
        try
        {
            document = global::Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply: Markdig knows no other refusal, and gives it no type of its own.
            return new BodyOutline { IsRefused = true };
        }

        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case FencedCodeBlock fence:
                    outline.Code.Add(fence.Span.Start..(fence.Span.End + 1));
                    openFence = openFence < 0 && fence.ClosingFencedCharCount == 0 ? fence.Span.Start : openFence;
                    break;
                case CodeBlock or CodeInline:
                    outline.Code.Add(node.Span.Start..(node.Span.End + 1));
                    break;
                case HtmlBlock or HtmlInline when !node.Span.IsEmpty && node.Span.End < markdown.Length:
                    HtmlOutline.Read(markdown[node.Span.Start..(node.Span.End + 1)], node.Span.Start, outline);
                    break;
                case HeadingBlock heading:
                    outline.Headings.Add(new OutlineHeading(heading.Level, heading.Span.Start, InlineText.Of(heading.Inline)));
                    if (heading.TryGetAttributes()?.Id is { } id)
                    {
                        outline.Anchors.Add(id);
                    }

                    break;
                case LinkInline { IsImage: true } image:
                    outline.Images.Add(new OutlineImage(image.Url ?? "", InlineText.Of(image) is { Length: > 0 } text ? text : null, image.Span.Start));
                    break;
                case LinkInline link:
                    outline.Links.Add(new OutlineLink(link.Url ?? "", link.Span.Start));
                    break;
                case AutolinkInline { IsEmail: false } address:
                    outline.Links.Add(new OutlineLink(address.Url, address.Span.Start));
                    break;
            }
        }

        outline.Code.Sort(static (one, two) => one.Start.Value.CompareTo(two.Start.Value));
        return outline;
    }
}
