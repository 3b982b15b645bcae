// Tables.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>GFM tables (section 4.10). What they cannot say stays an HTML table.</summary>
internal static class TableRenderer
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        TableShape shape = TableShape.Of(element);
        if (shape.IsLayout)
        {
            foreach (IElement cell in shape.Cells())
            {
                writer.Children(cell);
                writer.EndBlock();
            }

            return true;
        }

        if (shape.IsComplex && writer.Options.RawHtml == RawHtmlMode.Keep)
        {
            writer.RawBlock(element);
            return true;
        }

        foreach (IElement caption in shape.Captions)
        {
            writer.Children(caption);
            writer.EndBlock();
        }

        if (shape.Columns > 0)
        {
            Write(shape, writer);
        }

        return true;
    }

    private static void Write(TableShape shape, MarkdownWriter writer)
    {
        BlockGap gap = writer.Output.Gap;
        ContainerState container = writer.Container;
        int start = writer.Output.Text.Length;
        writer.StartBlock();
        bool written = false;
        if (!shape.HasHeader)
        {
            writer.Output.Put('|');
            for (int i = 0; i < shape.Columns; i++)
            {
                writer.Output.Put("  |");
            }

            WriteDelimiters(shape, writer.Output);
        }

        for (int row = 0; row < shape.Rows.Count; row++)
        {
            if (row > 0 || !shape.HasHeader)
            {
                writer.Output.NewLine();
            }

            written |= WriteRow(shape.Rows[row], shape.Columns, writer);
            if (row == 0 && shape.HasHeader)
            {
                WriteDelimiters(shape, writer.Output);
            }
        }

        if (!written)
        {
            writer.Output.Text.Truncate(start);
            writer.Output.Gap = gap;
            writer.Container = container;
        }
    }

    /// <summary>Writes a row with all its columns; whether any cell holds something.</summary>
    private static bool WriteRow(IReadOnlyList<IElement> cells, int columns, MarkdownWriter writer)
    {
        TextBuffer text = writer.Output.Text;
        bool written = false;
        text.Append('|');
        for (int i = 0; i < columns; i++)
        {
            text.Append(' ');
            int start = text.Length;
            if (i < cells.Count)
            {
                writer.WriteCell(cells[i]);
            }

            written |= text.Length > start;
            text.Append(" |");
        }

        return written;
    }

    private static void WriteDelimiters(TableShape shape, BlockOutput output)
    {
        output.NewLine();
        output.Text.Append('|');
        for (int i = 0; i < shape.Columns; i++)
        {
            output.Text.Append((i < shape.Rows[0].Count ? CellAlignment.Of(shape.Rows[0][i]) : null) switch
            {
                "center" => " :---: |",
                "right" => " ---: |",
                "left" => " :--- |",
                _ => " --- |",
            });
        }
    }
}
