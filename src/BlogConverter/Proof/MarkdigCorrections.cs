// Where Markdig departs from the GFM specification.
using System.Net;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Proof;

/// <summary>One row for each departure: what a text must hold for it to matter, and how Markdig's tree is put right. The Markdown is never bent.</summary>
internal static class MarkdigCorrections
{
    private static readonly (string Name, string[] Needs, Action<MarkdownDocument, string> Correct)[] s_rows =
    [
        // GFM 4.10, example 200: a backslash before a pipe is taken off before the cell's inlines are read, in code too.
        ("escaped pipes in the code of a cell", ["\\|"], EscapedPipes),

        // GFM 4.10: "it is possible to include a pipe in a cell's content by escaping it, including inside other inline spans"; unescaped it ends the cell.
        ("bare pipes in the spans of a cell", ["|"], BarePipes),

        // GFM 4.10: "The header row must match the delimiter row in the number of cells. If not, a table will not be recognized" (example 203).
        ("delimiter rows of another length", ["|"], DelimiterRows),

        // GFM 5.3: "at least one whitespace character before any other content".
        ("checkboxes without a space", ["[ ]", "[x]", "[X]"], TightTasks),

        // GFM 6.9: the text of an autolink is the address as it stands; tel: is none of its schemes.
        ("schemes of autolinks", ["mailto:", "tel:"], AutolinkSchemes),

        // CommonMark 2.5, example 34: entities are recognized in info strings.
        ("entities in info strings", ["&"], InfoStrings),
    ];

    public static IEnumerable<string> Names => s_rows.Select(row => row.Name);

    public static void Apply(MarkdownDocument document, string text)
    {
        foreach ((_, string[] needs, Action<MarkdownDocument, string> correct) in s_rows)
        {
            foreach (string need in needs)
            {
                if (text.Contains(need, StringComparison.Ordinal))
                {
                    correct(document, text);
                    break;
                }
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
        foreach (Inline inline in InlinesOfCells(document).ToList())
        {
            if (inline is not LiteralInline && inline.Span is { Start: >= 0 } span && span.End < text.Length && HasBarePipe(text.AsSpan(span.Start, span.Length)))
            {
                // What GFM makes of the rest of the row does not matter: it is not what a code span or a link says.
                inline.ReplaceBy(new LiteralInline(text.Substring(span.Start, span.Length)), copyChildren: false);
            }
        }
    }

    private static void DelimiterRows(MarkdownDocument document, string text)
    {
        foreach (Table table in BlocksOf<Table>(document).ToList())
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

    private static IEnumerable<Inline> InlinesOfCells(MarkdownDocument document) =>
        BlocksOf<TableCell>(document).SelectMany(cell => cell.Descendants<Inline>()).Where(i => i is not ContainerInline { Parent: null });

    /// <summary>Blocks only: Markdig's own enumeration looks into each paragraph too.</summary>
    private static IEnumerable<T> BlocksOf<T>(ContainerBlock container)
        where T : Block
    {
        foreach (Block block in container)
        {
            if (block is T wanted)
            {
                yield return wanted;
            }
            else if (block is ContainerBlock inner)
            {
                foreach (T found in BlocksOf<T>(inner))
                {
                    yield return found;
                }
            }
        }
    }
}
