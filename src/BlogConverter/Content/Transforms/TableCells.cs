// How the table block says a cell's alignment.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content.Transforms;

/// <summary>The block editor writes a class and <c>data-align</c>, which its style sheet obeys; here they become the attribute that every reader of HTML knows. A style or an attribute of the cell's own wins.</summary>
internal static class TableCells
{
    private const string ClassPrefix = "has-text-align-";

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        foreach (IElement cell in Dom.Elements(document.Body!, "td", "th"))
        {
            if (!cell.HasAttribute("align") && !Dom.Attribute(cell, "style").Contains("text-align", StringComparison.OrdinalIgnoreCase) && AlignmentOf(cell) is { } side)
            {
                cell.SetAttribute("align", side);
            }
        }
    }

    private static string? AlignmentOf(IElement cell)
    {
        string? byClass = cell.HasAttribute("class") ? cell.ClassList.FirstOrDefault(c => c.StartsWith(ClassPrefix, StringComparison.Ordinal)) : null;
        string side = byClass is null ? Dom.Attribute(cell, "data-align") : byClass[ClassPrefix.Length..];
        return side is "left" or "center" or "right" ? side : null;
    }
}
