// The alignment of a table's column.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>Reads the old attribute and the inline style; the style wins, as in a browser.</summary>
internal static class CellAlignment
{
    /// <summary><c>left</c>, <c>center</c> or <c>right</c>; null when neither says so.</summary>
    public static string? Of(IElement cell)
    {
        string? style = cell.GetAttribute("style");
        string? name = style is null ? null : OfStyle(style);
        name ??= cell.GetAttribute("align")?.Trim();
        return name switch
        {
            not null when name.Equals("center", StringComparison.OrdinalIgnoreCase) => "center",
            not null when name.Equals("right", StringComparison.OrdinalIgnoreCase) => "right",
            not null when name.Equals("left", StringComparison.OrdinalIgnoreCase) => "left",
            _ => null,
        };
    }

    private static string? OfStyle(string style)
    {
        foreach (Range part in style.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> declaration = style.AsSpan(part);
            int colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals("text-align", StringComparison.OrdinalIgnoreCase))
            {
                ReadOnlySpan<char> value = declaration[(colon + 1)..].Trim();
                int end = value.IndexOfAny(" !");
                return (end < 0 ? value : value[..end]).ToString();
            }
        }

        return null;
    }
}
