// The HTML of an image with what belongs to it.
using BlogConverter.Diagnostics;
using BlogConverter.Index;

namespace BlogConverter.Content;

/// <summary>Writes figures: image, link around it, caption below it.</summary>
internal static class FigureMarkup
{
    /// <summary>A figure around an image.</summary>
    /// <param name="context">The body's context.</param>
    /// <param name="source">The image's address.</param>
    /// <param name="alt">The alternative text.</param>
    /// <param name="link">Where a click leads; may be empty.</param>
    /// <param name="caption">The caption as HTML.</param>
    public static string Of(ContentContext context, string source, string alt, string link, RawHtml caption)
    {
        string image = context.Html($"<img src=\"{source}\" alt=\"{alt}\">");
        return Of(context, new RawHtml(link.Length == 0 ? image : context.Html($"<a href=\"{link}\">{new RawHtml(image)}</a>")), caption);
    }

    /// <summary>A figure around an image that is HTML already.</summary>
    public static string Of(ContentContext context, RawHtml image, RawHtml caption, string align = "")
    {
        RawHtml place = new(align.Length == 0 ? "" : context.Html($" class=\"{align}\""));
        return string.IsNullOrWhiteSpace(caption.Html)
            ? context.Html($"<figure{place}>{image}</figure>")
            : context.Html($"<figure{place}>{image}<figcaption>{new RawHtml(caption.Html.Trim())}</figcaption></figure>");
    }

    /// <summary>The figure of an attachment with its own alternative text and caption; empty, and reported, when the attachment is nowhere in the input.</summary>
    /// <param name="id">The attachment's id.</param>
    /// <param name="context">The body's context.</param>
    /// <param name="link">Where a click leads; null for nowhere.</param>
    public static string Attached(string id, ContentContext context, string? link = null)
    {
        if (context.Index.Attachment(id) is not { } attachment)
        {
            context.Diagnostics.Add(Messages.AttachmentMissing(id, context.Item));
            return "";
        }

        return Attached(attachment, context, link);
    }

    /// <summary>The figure of an attachment with its own alternative text and caption.</summary>
    public static string Attached(IndexedAttachment attachment, ContentContext context, string? link = null) =>
        Of(context, attachment.Url, attachment.AlternativeText, link ?? "", Untrusted.Html(attachment.Caption));
}
