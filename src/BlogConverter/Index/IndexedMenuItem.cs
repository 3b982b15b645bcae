// What the index keeps of a menu entry.
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>An entry of a menu (WordPress: an item of type <c>nav_menu_item</c>), before it is known where its page went.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Menu">The menu that it stands in.</param>
public sealed record IndexedMenuItem(string Id, TermReference Menu)
{
    /// <summary>The label that the author gave it; empty when the page's own title is shown.</summary>
    public string Label { get; init; } = "";

    /// <summary>The entry above it; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>What it leads to: <c>post_type</c>, <c>taxonomy</c>, <c>post_type_archive</c> or <c>custom</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The type or taxonomy of what it leads to.</summary>
    public string ObjectType { get; init; } = "";

    /// <summary>The id of the item or term that it leads to.</summary>
    public string ObjectId { get; init; } = "";

    /// <summary>The address of an entry of kind <c>custom</c>.</summary>
    public string Url { get; init; } = "";

    /// <summary>The order in its menu.</summary>
    public int Order { get; init; }

    /// <summary>The entry that an item is; null when it is hidden or stands in no menu.</summary>
    internal static IndexedMenuItem? Of(BlogItem item)
    {
        foreach (TermReference term in item.Terms)
        {
            if (term.Taxonomy == "nav_menu" && item.Status == "publish")
            {
                return new IndexedMenuItem(item.Id, term)
                {
                    Label = item.Title,
                    ParentId = item.MetaValue("_menu_item_menu_item_parent") is { Length: > 0 } parent and not "0" ? parent : null,
                    Kind = item.MetaValue("_menu_item_type") ?? "",
                    ObjectType = item.MetaValue("_menu_item_object") ?? "",
                    ObjectId = item.MetaValue("_menu_item_object_id") ?? "",
                    Url = item.MetaValue("_menu_item_url") ?? "",
                    Order = item.MenuOrder,
                };
            }
        }

        return null;
    }
}
