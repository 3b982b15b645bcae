// Menus from their loose entries.
using BlogConverter.Index;

namespace BlogConverter.Outputs;

/// <summary>Puts entries below their parents, by their order. An entry whose parent is missing stands at the top, and a circle is cut.</summary>
internal sealed class MenuTree(IReadOnlyList<IndexedMenuItem> items)
{
    private const int Deepest = 16;

    /// <summary>Every menu, by its slug.</summary>
    /// <param name="titleOf">The label of an entry.</param>
    /// <param name="addressOf">Where an entry leads.</param>
    public IEnumerable<MenuFacts> Menus(Func<IndexedMenuItem, string> titleOf, Func<IndexedMenuItem, string> addressOf)
    {
        foreach (IGrouping<string, IndexedMenuItem> menu in items.GroupBy(i => i.Menu.Slug, StringComparer.Ordinal))
        {
            HashSet<string> ids = [.. menu.Select(i => i.Id)];
            ILookup<string, IndexedMenuItem> byParent = menu.OrderBy(i => i.Order).ToLookup(i => i.ParentId is { } parent && ids.Contains(parent) && parent != i.Id ? parent : "", StringComparer.Ordinal);
            yield return new MenuFacts(menu.Key, menu.First().Menu.Name, Below("", 0));

            List<MenuEntry> Below(string parent, int depth) =>
                depth > Deepest ? [] : [.. byParent[parent].Select(i => new MenuEntry(titleOf(i), addressOf(i), Below(i.Id, depth + 1)))];
        }
    }
}
