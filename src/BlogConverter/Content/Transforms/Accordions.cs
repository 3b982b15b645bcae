// Accordions that stand in a body as finished HTML.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content.Transforms;

/// <summary>The accordion block of WordPress 6.9 and Elementor's accordions and toggles, and Ghost's toggle become <c>details</c>.</summary>
internal static class Accordions
{
    /// <summary>The item, its title, its content.</summary>
    private static readonly (string Item, string Title, string Content)[] Kinds =
    [
        (".wp-block-accordion-item", ".wp-block-accordion-heading", ".wp-block-accordion-panel"),
        (".elementor-accordion-item", ".elementor-tab-title", ".elementor-tab-content"),
        (".elementor-toggle-item", ".elementor-tab-title", ".elementor-tab-content"),
        (".kg-toggle-card", ".kg-toggle-heading", ".kg-toggle-content"),
    ];

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        foreach ((string items, string titles, string contents) in Kinds)
        {
            var edits = new TreeEdits();
            foreach (IElement item in document.Body!.QuerySelectorAll(items).ToList())
            {
                if (item.QuerySelector(titles) is { } title && item.QuerySelector(contents) is { } content)
                {
                    foreach (IElement icon in title.QuerySelectorAll("[aria-hidden=true]").ToList())
                    {
                        icon.Remove();
                    }

                    IElement details = document.CreateElement("details");
                    IElement summary = document.CreateElement("summary");
                    summary.TextContent = title.TextContent.Trim();
                    details.AppendChild(summary);
                    Dom.MoveChildren(content, details);
                    edits.Replace(item, details);
                }
            }

            edits.Apply();
        }
    }
}
