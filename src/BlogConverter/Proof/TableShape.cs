// Header rows and alignment of tables.
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>What GFM says of a table beside its cells: whether the first row is a header, and each column's alignment.</summary>
internal static class TableShape
{
    /// <summary>True for a row in a <c>thead</c> or of header cells only; GFM knows only a first row as a header.</summary>
    public static bool IsHeader(IElement row) => row.ParentElement?.LocalName == "thead" || HoldsOnlyHeaders(row);

    private static bool HoldsOnlyHeaders(IElement row)
    {
        bool any = false;
        foreach (INode node in row.ChildNodes)
        {
            if (node is IElement cell)
            {
                any = true;
                if (cell.LocalName != "th")
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>One of the letters of <see cref="Alignment"/>.</summary>
    public static char AlignmentOf(IElement cell)
    {
        if (cell.Attributes.Length == 0)
        {
            return Alignment.None;
        }

        string said = TextAlign(cell.GetAttribute("style")) ?? cell.GetAttribute("align") ?? "";
        char alignment = said.Trim().ToLowerInvariant() switch
        {
            "center" or "middle" => Alignment.Center,
            "right" => Alignment.Right,
            _ => Alignment.None,
        };
        return alignment == Alignment.None && cell.ClassName?.Contains("align", StringComparison.Ordinal) == true ? Alignment.Any : alignment;
    }

    private static string? TextAlign(string? style)
    {
        foreach (Range range in style.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> declaration = style.AsSpan()[range];
            int colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals("text-align", StringComparison.OrdinalIgnoreCase))
            {
                return declaration[(colon + 1)..].Trim().ToString();
            }
        }

        return null;
    }
}
