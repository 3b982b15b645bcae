// Where Markdig's tables depart from the GFM specification.
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Proof;

internal static partial class MarkdigCorrections
{
    private static void EscapedPipes(MarkdownDocument document, string text)
    {
        foreach (Inline inline in InlinesOfCells(document))
        {
            if (inline is CodeInline code)
            {
                code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
            }
            else if (inline is HtmlInline html)
            {
                html.Tag = html.Tag.Replace("\\|", "|", StringComparison.Ordinal);
            }
        }
    }

    private static void BarePipes(MarkdownDocument document, string text)
    {
        foreach (Inline inline in InlinesOfCells(document))
        {
            if (inline.Span is { Start: >= 0 } span && span.End < text.Length && HasBarePipe(text.AsSpan(span.Start, span.Length)))
            {
                // What GFM makes of the rest of the row does not matter: it is not what a code span or a link says.
                inline.ReplaceBy(new LiteralInline(text.Substring(span.Start, span.Length)), copyChildren: false);
            }
        }
    }

    private static void DelimiterRows(MarkdownDocument document, string text)
    {
        foreach (Table table in BlocksOf<Table>(document))
        {
            if (table.Count > 0 && table.Parent is { } parent && table.Span is { Start: >= 0 } span && span.End < text.Length
                && CellsOf(LineOf(text, span.Start, 1)) != CellsOf(LineOf(text, span.Start, 0)))
            {
                var paragraph = new ParagraphBlock { Inline = new ContainerInline(), Span = span };
                paragraph.Inline.AppendChild(new LiteralInline(text.Substring(span.Start, span.Length)));
                int at = parent.IndexOf(table);
                parent.RemoveAt(at);
                parent.Insert(at, paragraph);
            }
        }
    }

    private static ReadOnlySpan<char> LineOf(string text, int start, int number)
    {
        for (; number > 0; number--)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        int end = text.IndexOf('\n', start);
        return text.AsSpan(start..(end < 0 ? text.Length : end));
    }

    /// <summary>The cells of a row: a pipe at either end parts nothing, nor does an escaped one.</summary>
    private static int CellsOf(ReadOnlySpan<char> row)
    {
        // The markers of the quotes around it stand before the second row.
        row = row.TrimStart("> \t").TrimEnd();
        row = row is ['|', ..] ? row[1..] : row;
        row = row is [.. var most, '|'] && most is not [.., '\\'] ? most : row;
        int cells = 1;
        for (int i = 0; i < row.Length; i++)
        {
            cells += row[i] == '|' && (i == 0 || row[i - 1] != '\\') ? 1 : 0;
        }

        return cells;
    }

    private static bool HasBarePipe(ReadOnlySpan<char> source)
    {
        for (int at = source.IndexOf('|'); at >= 0;)
        {
            if (at == 0 || source[at - 1] != '\\')
            {
                return true;
            }

            int next = source[(at + 1)..].IndexOf('|');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>All but the letters.</summary>
    private static List<Inline> InlinesOfCells(MarkdownDocument document)
    {
        var inlines = new List<Inline>();
        foreach (TableCell cell in BlocksOf<TableCell>(document))
        {
            foreach (Block block in cell)
            {
                if (block is LeafBlock { Inline: { } line })
                {
                    Add(line, inlines);
                }
            }
        }

        return inlines;

        static void Add(ContainerInline container, List<Inline> inlines)
        {
            for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is not LiteralInline)
                {
                    inlines.Add(inline);
                }

                if (inline is ContainerInline inner)
                {
                    Add(inner, inlines);
                }
            }
        }
    }
}
