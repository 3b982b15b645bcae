// The shortcodes of galleries.
using System.Globalization;
using System.Text;
using BlogConverter.Index;

namespace BlogConverter.Content.Shortcodes;

/// <summary>A gallery becomes its pictures, one figure after the other, in the order in which WordPress shows them.</summary>
internal static class GalleryShortcodes
{
    public static ShortcodeTable Table { get; } = new()
    {
        ["gallery"] = Gallery,
        ["slideshow"] = Gallery,
        ["tiled_gallery"] = Gallery,
        ["tiled-gallery"] = Gallery,
        ["wp-gallery"] = Gallery,
        ["carousel_slide"] = Gallery,
    };

    private static string? Gallery(Shortcode code, ContentContext context)
    {
        if (code.Name is not "gallery" && ShortcodeValue.IsBare(code))
        {
            return null;
        }

        var html = new StringBuilder();
        foreach (IndexedAttachment image in Images(code, context))
        {
            html.Append(FigureMarkup.Attached(image, context, LinkOf(code, image))).Append('\n');
        }

        html.Append(Parts.Body(code, context));
        return html.Length > 0 ? html.ToString() : context.Drop(code, Parts.Any(code, "ids", "include", "images").Length > 0 ? "None of its images is in the input." : "The item has no images attached.");
    }

    /// <summary>The figures of a list of attachment ids, in order; missing ones are reported.</summary>
    internal static string Listed(string ids, ContentContext context, bool link = false)
    {
        var html = new StringBuilder();
        foreach (string id in Ids(ids))
        {
            html.Append(FigureMarkup.Attached(id, context, link ? context.Index.Attachment(id)?.Url : null)).Append('\n');
        }

        return html.ToString().Trim();
    }

    // A click leads to the attachment's page unless the shortcode says "file" or "none".
    private static string LinkOf(Shortcode code, IndexedAttachment image) => code["link"] switch
    {
        "none" => "",
        "file" => image.Url,
        _ => image.Link,
    };

    private static List<IndexedAttachment> Images(Shortcode code, ContentContext context)
    {
        string listed = Parts.Any(code, "ids", "include", "images");
        string order = code["orderby"];
        if (listed.Length == 0)
        {
            HashSet<string> without = [.. Ids(code["exclude"])];
            string parent = code["id"].Length > 0 ? code["id"] : context.Item.Id;
            return Sorted(context.Index.AttachmentsOf(parent).Where(a => a.IsImage && !without.Contains(a.Id)), order, code["order"]);
        }

        var found = new List<IndexedAttachment>();
        foreach (string id in Ids(listed))
        {
            if (context.Index.Attachment(id) is { } image)
            {
                found.Add(image);
            }
            else
            {
                context.Diagnostics.Add(Diagnostics.Messages.AttachmentMissing(id, context.Item));
            }
        }

        // "ids" says the order by itself; "include" is sorted like attached images. A random order is shown as listed.
        bool asListed = order is "post__in" or "rand" || (order.Length == 0 && code["include"].Length == 0);
        return asListed ? found : Sorted(found, order, code["order"]);
    }

    private static List<IndexedAttachment> Sorted(IEnumerable<IndexedAttachment> images, string orderBy, string order)
    {
        string key = orderBy.Split(' ')[0].ToLowerInvariant();
        List<IndexedAttachment> sorted = key switch
        {
            "title" => [.. images.OrderBy(a => a.Title, StringComparer.OrdinalIgnoreCase)],
            // Ids grow with time: the best that is known of the order of dates.
            "id" or "post_date" or "date" or "modified" => [.. images.OrderBy(Number)],
            _ => [.. images.OrderBy(a => a.MenuOrder).ThenBy(Number)],
        };
        if (order.Equals("DESC", StringComparison.OrdinalIgnoreCase) && key is not "rand")
        {
            sorted.Reverse();
        }

        return sorted;
    }

    private static long Number(IndexedAttachment attachment) => long.TryParse(attachment.Id, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : long.MaxValue;

    private static string[] Ids(string list) => list.Split([',', ' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
