// Notices, from whatever box they stand in.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// Boxes of Bootstrap, of plugins and of notice blocks become quotes that say their kind, with the box's title first: a heading, or a paragraph of strong text. A shortcode that stood in a line of
/// its own becomes one, too; in the middle of a line it is taken off.
/// </summary>
internal static class Notices
{
    /// <summary>Classes that say by themselves that a box is a notice.</summary>
    private static readonly HashSet<string> Boxes = new(StringComparer.Ordinal)
    {
        "alert", "notice", "notification", "callout", "admonition", "infobox", "info-box", "info_box", "note-box", "notebox", "notice-box", "noticebox", "message-box", "alert-box", "alertbox",
        "warning-box", "tip-box", "success-box", "error-box", "bs-callout", "markdown-alert", "su-note", "su-box", "note", "tip", "hint", "caution", "important", "warning",
        "ab-block-notice", "gb-block-notice", "smb-alert", "ub_notify_info", "ub_notify_success", "ub_notify_warning", "ub_notify_error", "ub-notification-box", "eb-notice-wrapper", "uagb-inline-notice",
    };

    /// <summary>The ends of the classes of notice blocks: CoBlocks, Genesis, Stackable, Spectra, Ultimate Blocks, WordPress.org.</summary>
    private static readonly string[] BlockEnds = ["-alert", "-notice", "-notification", "-callout", "-notification-box", "-admonition"];

    private static readonly string[] TitleParts = ["title", "heading", "header"];

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        Lines(document);
        List<(IElement Box, string Kind)> boxes = [];
        var frames = new HashSet<INode>();
        foreach (IElement box in Dom.Elements(document.Body!, "div", "aside", "section", "p"))
        {
            if (KindOf(box) is { } kind && !Dom.IsBlank(box) && box.Closest("td, th, pre, figure") is null)
            {
                boxes.Add((box, kind));
                for (INode? around = box.Parent; around is not null && frames.Add(around);)
                {
                    around = around.Parent;
                }
            }
        }

        // Only the innermost box is a notice: what holds several is a frame.
        var edits = new TreeEdits();
        foreach ((IElement box, string kind) in boxes.Where(b => !frames.Contains(b.Box)))
        {
            edits.Replace(box, Quote(box, kind, document));
        }

        edits.Apply();
    }

    private static string? KindOf(IElement box)
    {
        if (box.ClassName is not { Length: > 0 } || !box.ClassList.Any(c => Boxes.Contains(c) || IsBlock(c)))
        {
            return null;
        }

        // A paragraph has to say it twice: class="alert alert-info". One word alone is some theme's style.
        bool isSaid = box.LocalName != "p" || box.ClassList.Length > 1;
        string? kind = NoticeKinds.Of([.. box.ClassList]);
        return !isSaid ? null : kind ?? (box.ClassList.Contains("alert") ? "warning" : NoticeKinds.Default);
    }

    private static bool IsBlock(string name) => name.StartsWith("wp-block-", StringComparison.Ordinal) && Array.Exists(BlockEnds, e => name.EndsWith(e, StringComparison.Ordinal));

    private static IElement Quote(IElement box, string kind, IHtmlDocument document)
    {
        IElement quote = document.CreateElement("blockquote");
        quote.SetAttribute(ContentAttributes.Notice, kind);
        IElement? title = box.QuerySelectorAll("*").FirstOrDefault(IsTitle);
        if (title is not null && IsFirst(title, box))
        {
            // A heading stays one.
            bool isHeading = title.LocalName[0] == 'h';
            IElement text = document.CreateElement(isHeading ? title.LocalName : "strong");
            text.TextContent = title.TextContent.Trim();
            title.Remove();
            quote.AppendChild(isHeading ? text : Dom.Wrap("p", text));
        }

        if (box.LocalName == "p")
        {
            IElement paragraph = document.CreateElement("p");
            Dom.MoveChildren(box, paragraph);
            quote.AppendChild(paragraph);
        }
        else
        {
            Dom.MoveChildren(box, quote);
        }

        return quote;
    }

    private static bool IsTitle(IElement part) => part.LocalName is "div" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "span"
        && part.ClassName is { Length: > 0 } && part.ClassList.Any(c => Array.Exists(TitleParts, t => c.EndsWith(t, StringComparison.Ordinal)))
        && !string.IsNullOrWhiteSpace(part.TextContent) && !Dom.Holds(part, "a", "img", "ul", "ol", "pre", "table", "code", "br");

    /// <summary>True when no text stands before it in the box.</summary>
    private static bool IsFirst(IElement title, IElement box)
    {
        for (INode node = title; node != box; node = node.Parent!)
        {
            for (INode? before = node.PreviousSibling; before is not null; before = before.PreviousSibling)
            {
                if (before is not IComment && !Dom.IsBlank(before))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What a shortcode enclosed within one line.</summary>
    private static void Lines(IHtmlDocument document)
    {
        var edits = new TreeEdits();
        foreach (IElement span in Dom.Elements(document.Body!, "span").Where(s => s.HasAttribute(ContentAttributes.Notice)))
        {
            IElement parent = span.ParentElement!;
            bool isAlone = parent.ChildNodes.All(n => n == span || Dom.IsBlank(n));
            if (parent.LocalName == "p" ? isAlone : parent.LocalName is "body" or "div" && !HasTextBeside(span))
            {
                IElement quote = document.CreateElement("blockquote");
                quote.SetAttribute(ContentAttributes.Notice, Dom.Attribute(span, ContentAttributes.Notice));
                IElement paragraph = document.CreateElement("p");
                Dom.MoveChildren(span, paragraph);
                quote.AppendChild(paragraph);
                edits.Replace(parent.LocalName == "p" ? parent : span, quote);
            }
            else
            {
                edits.Unwrap(span);
            }
        }

        edits.Apply();
    }

    private static bool HasTextBeside(IElement span) =>
        IsLine(span.PreviousSibling, before: true) || IsLine(span.NextSibling, before: false);

    private static bool IsLine(INode? beside, bool before) => beside switch
    {
        IText text => !string.IsNullOrWhiteSpace(text.Data) && !(before ? text.Data.TrimEnd(' ').EndsWith('\n') : text.Data.TrimStart(' ').StartsWith('\n')),
        IElement element => element.LocalName is "a" or "em" or "strong" or "b" or "i" or "code" or "span",
        _ => false,
    };
}
