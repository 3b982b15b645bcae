// Reads a Markdown document as Markdig understands it.
using BlogConverter.Markdown;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BlogConverter.Proof;

/// <summary>Walks Markdig's tree. Recursion is bounded: Markdig refuses what is nested deeper than 128.</summary>
internal sealed class MarkdownReader
{
    private readonly ReadingWriter _writer;
    private readonly MarkdownInlineReader _inlines;
    private readonly HtmlFragments _raw;

    private MarkdownReader(ReadingWriter writer, HtmlFragments raw)
    {
        _writer = writer;
        _raw = raw;
        _inlines = new MarkdownInlineReader(writer, raw);
    }

    /// <summary>A reading of a Markdown text, or null where Markdig refuses it. The caller disposes it.</summary>
    public static Reading? Read(MarkdownText markdown)
    {
        string text = OpaqueSpans.Resolve(markdown);
        MarkdownTraits traits = MarkdownSurvey.TraitsOf(text);
        MarkdownPipeline pipeline = ProofPipelines.For(traits);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Nested too deeply: Markdig knows no other refusal, and gives it no type of its own.
            return null;
        }

        MarkdigCorrections.Apply(document, text, traits);
        var reading = new Reading(text.Length + 256);
        var writer = new ReadingWriter(reading);
        using HtmlFragments raw = HtmlFragments.Survey(document, text, pipeline);
        if (raw.WholeDocument is { } whole)
        {
            new DomReader(writer) { ReadsMarkers = true }.ReadAll(whole);
        }
        else
        {
            new MarkdownReader(writer, raw).ReadDocument(document);
        }

        writer.Finish();
        return reading;
    }

    private void ReadDocument(MarkdownDocument document)
    {
        FootnoteGroup? footnotes = null;
        foreach (Block block in document)
        {
            footnotes = block as FootnoteGroup ?? footnotes;
            ReadBlock(block);
        }

        foreach (Footnote footnote in footnotes?.OfType<Footnote>().OrderBy(f => _writer.NumberOf(f.Label ?? "")) ?? Enumerable.Empty<Footnote>())
        {
            _writer.Footnote(footnote.Label ?? "");
            ReadBlocks(footnote);
            _writer.Close(Mark.Footnote);
        }
    }

    private void ReadBlocks(ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            ReadBlock(container[i]);
        }
    }

    private void ReadBlock(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                _writer.Edge();
                _inlines.Read(paragraph);
                _writer.Edge();
                break;
            case HeadingBlock heading:
                _writer.Heading((char)('0' + heading.Level));
                _inlines.Read(heading);
                _writer.CloseHeading();
                break;
            case QuoteBlock quote:
                _writer.Quote();
                ReadBlocks(quote);
                _writer.Close(Mark.Quote);
                break;
            case ListBlock list:
                ReadList(list);
                break;
            case CodeBlock code:
                ReadCode(code);
                break;
            case HtmlBlock html:
                _raw.Read(html, _writer);
                break;
            case ThematicBreakBlock:
                _writer.Rule();
                break;
            case Table table:
                ReadTable(table);
                break;
        }
    }

    private void ReadList(ListBlock list)
    {
        _writer.List(list.IsOrdered, ListStart.Parse(list.OrderedStart ?? "1"));
        foreach (Block item in list)
        {
            _writer.Item();
            ReadBlocks((ListItemBlock)item);
            _writer.CloseItem();
        }

        _writer.Close(list.IsOrdered ? Mark.OrderedList : Mark.BulletList);
    }

    private void ReadCode(CodeBlock code)
    {
        bool blank = true;
        for (int i = 0; i < code.Lines.Count && blank; i++)
        {
            blank = code.Lines.Lines[i].Slice.AsSpan().IsWhiteSpace();
        }

        if (blank)
        {
            return;
        }

        _writer.Code((code as FencedCodeBlock)?.Info ?? "");
        for (int i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0)
            {
                _writer.CodeWords("\n");
            }

            _writer.CodeWords(code.Lines.Lines[i].Slice.AsSpan());
        }

        _writer.CloseCode();
    }

    private void ReadTable(Table table)
    {
        _writer.Table();
        foreach (TableRow row in table.Cast<TableRow>())
        {
            _writer.Row(row.IsHeader);
            for (int i = 0; i < row.Count; i++)
            {
                _writer.Cell(AlignmentOf(table, i));
                ReadBlocks((TableCell)row[i]);
                _writer.CloseCell();
            }

            _writer.CloseRow();
        }

        _writer.Close(Mark.Table);
    }

    private static char AlignmentOf(Table table, int column) => column < table.ColumnDefinitions.Count
        ? table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => Alignment.Center,
            TableColumnAlign.Right => Alignment.Right,
            _ => Alignment.None,
        }
        : Alignment.None;
}
