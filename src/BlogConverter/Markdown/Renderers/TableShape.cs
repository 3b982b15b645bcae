// The rows and cells of a table, and whether GFM can say them.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>What has to be known of a table before its first row can be written.</summary>
internal sealed class TableShape
{
    /// <summary>The rows that have cells, those of the head first, as a browser shows them.</summary>
    public List<IReadOnlyList<IElement>> Rows { get; } = [];

    public List<IElement> Captions { get; } = [];

    public int Columns { get; private set; }

    /// <summary>Whether the first row is a header.</summary>
    public bool HasHeader { get; private set; }

    /// <summary>Whether it spans cells or holds blocks that GFM cannot put into a cell.</summary>
    public bool IsComplex { get; private set; }

    /// <summary>Whether it is no table but a page's layout (<c>role="presentation"</c>).</summary>
    public bool IsLayout { get; private set; }

    public static TableShape Of(IElement table)
    {
        TableShape shape = new() { IsLayout = table.GetAttribute("role") is "presentation" or "none" };
        bool headed = false;
        foreach (IElement child in table.Children)
        {
            if (child.LocalName == "thead")
            {
                foreach (IElement row in child.Children)
                {
                    headed |= shape.AddRow(row);
                }
            }
        }

        foreach (IElement child in table.Children)
        {
            switch (child.LocalName)
            {
                case "caption":
                    shape.Captions.Add(child);
                    break;
                case "tbody" or "tfoot":
                    foreach (IElement row in child.Children)
                    {
                        shape.AddRow(row);
                    }

                    break;
                case "tr":
                    shape.AddRow(child);
                    break;
            }
        }

        shape.HasHeader = headed || (shape.Rows.Count > 0 && shape.Rows[0].All(c => c.LocalName == "th"));
        return shape;
    }

    public IEnumerable<IElement> Cells() => Rows.SelectMany(r => r);

    private bool AddRow(IElement row)
    {
        if (row.LocalName != "tr")
        {
            return false;
        }

        List<IElement> cells = [];
        foreach (IElement cell in row.Children)
        {
            if (cell.LocalName is "td" or "th")
            {
                cells.Add(cell);
                IsComplex |= Spans(cell, "colspan") || Spans(cell, "rowspan") || HoldsBlocks(cell, 0);
            }
        }

        if (cells.Count == 0)
        {
            return false;
        }

        Rows.Add(cells);
        Columns = Math.Max(Columns, cells.Count);
        return true;
    }

    private static bool Spans(IElement cell, string attribute) => HtmlInteger.Of(cell.GetAttribute(attribute)) > 1;

    private static bool HoldsBlocks(IElement parent, int depth)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element && (HtmlNames.CannotBeInCell(element.LocalName) || depth >= MarkdownWriter.DepthLimit || HoldsBlocks(element, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
