// Where Markdig departs from the GFM specification.
using System.Net;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Proof;

/// <summary>One row for each departure: what a text must hold for it to matter (most hold nothing of it), and how Markdig's tree is put right. The Markdown is never bent.</summary>
internal static partial class MarkdigCorrections
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
