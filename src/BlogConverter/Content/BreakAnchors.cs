// The teaser's end as Blogger marks it.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content;

/// <summary>Blogger's editor writes the jump break as an empty <c>&lt;a name="more"&gt;</c>; it becomes the comment that stands for it everywhere else.</summary>
internal static class BreakAnchors
{
    /// <summary>True when there may be one.</summary>
    public static bool AreIn(string html) => html.Contains("name=\"more\"", StringComparison.OrdinalIgnoreCase) || html.Contains("name='more'", StringComparison.OrdinalIgnoreCase);

    /// <summary>Replaces the first one; false when there is none.</summary>
    public static bool Apply(IHtmlDocument document)
    {
        if (document.QuerySelector("a[name='more']:not([href])") is not { } anchor)
        {
            return false;
        }

        // One that was never closed holds what follows it.
        INode parent = anchor.Parent!;
        parent.InsertBefore(document.CreateComment("more"), anchor);
        while (anchor.FirstChild is { } child)
        {
            parent.InsertBefore(child, anchor);
        }

        parent.RemoveChild(anchor);
        return true;
    }
}
