// Where Markdig departs from the GFM specification.
using System.Net;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Proof;

/// <summary>One row for each departure: what a text must hold for it to matter (most hold nothing of it), and how Markdig's tree is put right. The Markdown is never bent.</summary>
internal static class MarkdigCorrections
{
    private static readonly (string Name, MarkdownTraits Needs, Action<MarkdownDocument, string> Correct)[] s_rows =
    [
        // GFM 4.10, example 200: a backslash before a pipe is taken off before the cell's inlines are read, in code too.
        ("escaped pipes in the code of a cell", MarkdownTraits.Table, EscapedPipes),

        // GFM 4.10: "it is possible to include a pipe in a cell's content by escaping it, including inside other inline spans"; unescaped it ends the cell.
        ("bare pipes in the spans of a cell", MarkdownTraits.Table, BarePipes),

        // GFM 4.10: "The header row must match the delimiter row in the number of cells. If not, a table will not be recognized" (example 203).
        ("delimiter rows of another length", MarkdownTraits.Table, DelimiterRows),

        // GFM 5.3: "at least one whitespace character before any other content".
        ("checkboxes without a space", MarkdownTraits.Task, TightTasks),

        // GFM 6.9: the text of an autolink is the address as it stands; tel: is none of its schemes.
        ("schemes of autolinks", MarkdownTraits.OtherScheme, AutolinkSchemes),

        // CommonMark 2.5, example 34: entities are recognized in info strings.
        ("entities in info strings", MarkdownTraits.Reference, InfoStrings),
    ];

    public static IEnumerable<string> Names => s_rows.Select(row => row.Name);

    public static void Apply(MarkdownDocument document, string text, MarkdownTraits traits)
    {
        foreach ((_, MarkdownTraits needs, Action<MarkdownDocument, string> correct) in s_rows)
        {
            if ((traits & needs) != 0)
            {
                correct(document, text);
            }
        }
    }

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

    private static void TightTasks(MarkdownDocument document, string text)
    {
        foreach (TaskList task in document.Descendants<TaskList>().ToList())
        {
            bool spaced = task.NextSibling is null or LineBreakInline || (task.NextSibling is LiteralInline literal && literal.Content.CurrentChar is ' ' or '\t');
            if (!spaced)
            {
                task.ReplaceBy(new LiteralInline(task.Checked ? "[x]" : "[ ]"));
            }
        }
    }

    private static void AutolinkSchemes(MarkdownDocument document, string text)
    {
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(l => l.IsAutoLink).ToList())
        {
            if (link.Url is not { } address || link.FirstChild is not LiteralInline literal)
            {
                continue;
            }

            if (address.StartsWith("tel:", StringComparison.Ordinal))
            {
                link.ReplaceBy(new LiteralInline(address), copyChildren: false);
            }
            else if (address.StartsWith("mailto:", StringComparison.Ordinal))
            {
                literal.Content = new StringSlice(address);
            }
        }
    }

    private static void InfoStrings(MarkdownDocument document, string text)
    {
        foreach (FencedCodeBlock code in BlocksOf<FencedCodeBlock>(document))
        {
            code.Info = WebUtility.HtmlDecode(code.Info);
        }
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

    /// <summary>Blocks only: Markdig's own enumeration looks into each paragraph too.</summary>
    private static List<T> BlocksOf<T>(ContainerBlock container)
        where T : Block
    {
        var blocks = new List<T>();
        Add(container, blocks);
        return blocks;

        static void Add(ContainerBlock container, List<T> blocks)
        {
            for (int i = 0; i < container.Count; i++)
            {
                if (container[i] is T wanted)
                {
                    blocks.Add(wanted);
                }
                else if (container[i] is ContainerBlock inner)
                {
                    Add(inner, blocks);
                }
            }
        }
    }
}
