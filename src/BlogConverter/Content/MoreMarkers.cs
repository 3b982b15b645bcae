// Puts the teaser's end and page breaks into blocks of their own.
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>Turns <c>&lt;!--more text--&gt;</c> (the first one, as WordPress) and <c>&lt;!--nextpage--&gt;</c> into elements; a paragraph around one is split there.</summary>
internal static class MoreMarkers
{
    /// <summary>No author makes that many pages; each costs a walk over its siblings.</summary>
    private const int MostMarkers = 1000;

    private static readonly HashSet<string> Splittable = new(StringComparer.Ordinal)
    {
        "p", "a", "b", "strong", "i", "em", "u", "s", "span", "font", "small", "big", "del", "ins", "strike", "center", "code", "cite", "q", "sub", "sup",
    };

    /// <summary>True when there is something to do.</summary>
    public static bool AreIn(string html) => html.Contains("<!--more", StringComparison.Ordinal) || html.Contains("<!--nextpage", StringComparison.Ordinal);

    /// <param name="document">The body.</param>
    /// <param name="html">What it was parsed from.</param>
    public static void Apply(IHtmlDocument document, string html)
    {
        bool hasMore = html.Contains(ContentElements.More, StringComparison.OrdinalIgnoreCase) && document.QuerySelector(ContentElements.More) is not null;
        foreach (IComment comment in Comments(document))
        {
            if (Marker(document, comment.Data, hasMore) is not { } marker)
            {
                continue;
            }

            hasMore |= marker.LocalName == ContentElements.More;
            comment.Parent!.ReplaceChild(marker, comment);
            for (int levels = LevelsToSplit(marker); levels > 0; levels--)
            {
                Split(marker.ParentElement!, marker);
            }
        }
    }

    // Up to the paragraph; beyond it stands only formatting that was never closed, and that holds the rest of the body.
    private static int LevelsToSplit(IElement marker)
    {
        int levels = 0;
        for (IElement? parent = marker.ParentElement; parent is not null && Splittable.Contains(parent.LocalName); parent = parent.ParentElement)
        {
            levels++;
            if (parent.LocalName is "p")
            {
                break;
            }
        }

        return levels;
    }

    private static IElement? Marker(IHtmlDocument document, string comment, bool hasMore)
    {
        if (comment is "nextpage")
        {
            return document.CreateElement(ContentElements.PageBreak);
        }

        if (hasMore || !comment.StartsWith("more", StringComparison.Ordinal) || (comment.Length > 4 && char.IsLetterOrDigit(comment[4])))
        {
            return null;
        }

        IElement more = document.CreateElement(ContentElements.More);
        if (WebUtility.HtmlDecode(comment[4..]).Trim() is { Length: > 0 } text)
        {
            more.SetAttribute("text", text);
        }

        return more;
    }

    // In document order. Children are taken by number: the DOM looks for a sibling by going over all of them.
    private static List<IComment> Comments(IHtmlDocument document)
    {
        List<IComment> comments = [];
        Stack<(INode Node, int Child)> open = new([(document.Body!, 0)]);
        while (comments.Count < MostMarkers && open.TryPop(out (INode Node, int Child) at))
        {
            if (at.Child >= at.Node.ChildNodes.Length)
            {
                continue;
            }

            INode child = at.Node.ChildNodes[at.Child];
            open.Push((at.Node, at.Child + 1));
            if (child is IComment comment && (comment.Data is "nextpage" || comment.Data.StartsWith("more", StringComparison.Ordinal)))
            {
                comments.Add(comment);
            }
            else if (child is not IHtmlPreElement && child.ChildNodes.Length > 0)
            {
                open.Push((child, 0));
            }
        }

        return comments;
    }

    // What follows the marker moves into a twin of its parent, and the marker stands between the two.
    private static void Split(IElement parent, IElement marker)
    {
        IElement twin = (IElement)parent.Clone(false);
        twin.RemoveAttribute("id");
        while (marker.NextSibling is { } next)
        {
            twin.AppendChild(next);
        }

        TrimBreaks(parent.LastChild == marker ? marker.PreviousSibling : parent.LastChild, static n => n.PreviousSibling);
        TrimBreaks(twin.FirstChild, static n => n.NextSibling);
        INode container = parent.Parent!;
        container.InsertBefore(marker, parent.NextSibling);
        if (HasContent(twin))
        {
            container.InsertBefore(twin, marker.NextSibling);
        }

        if (!HasContent(parent))
        {
            container.RemoveChild(parent);
        }
    }

    // A line break beside the marker was made of the line end there.
    private static void TrimBreaks(INode? node, Func<INode, INode?> next)
    {
        while (node is IHtmlBreakRowElement || (node is IText text && string.IsNullOrWhiteSpace(text.Data)))
        {
            INode gone = node;
            node = next(node);
            gone.Parent!.RemoveChild(gone);
        }
    }

    private static bool HasContent(INode node) => node.ChildNodes.Any(c => c is IElement or IComment || (c is IText text && !string.IsNullOrWhiteSpace(text.Data)));
}
