// What renderers can write as blocks of their own.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

public sealed partial class MarkdownWriter
{
    /// <summary>Ends the paragraph that is being gathered, if any. Call it before and after a block's content.</summary>
    public void EndBlock()
    {
        if (CanBlock)
        {
            Run.Trim();
            if (!Run.IsEmpty)
            {
                LinePlace line = Container.IsStart ? LinePlace.Container : LinePlace.First;
                StartBlock();
                _inline.Write(Run, InlinePlace.Paragraph, line);
                Container = Container with { AfterParagraph = true };
            }

            Run.Clear();
        }
        else
        {
            Separate();
        }
    }

    /// <summary>Writes a span in the target's own language as a block; inside a heading or cell, in the line.</summary>
    /// <param name="text">What is written, as it stands; may have several lines, none of them blank unless the target allows it.</param>
    /// <param name="standsFor">The Markdown that a proof reads in its place; may be empty.</param>
    public void OpaqueBlock(string text, string standsFor = "")
    {
        EndBlock();
        if (CanBlock)
        {
            StartBlock();
            Output.PutOpaque(text, Output.Prefixed(standsFor));
        }
        else
        {
            Opaque(text, standsFor);
            EndBlock();
        }
    }

    /// <summary>Writes HTML as a block; blank lines in it are left out. Inside a heading or cell it is written in the line. Nothing is written when raw HTML is stripped.</summary>
    /// <param name="html">One element or comment, the first line a whole tag.</param>
    public void HtmlBlock(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        EndBlock();
        if (Options.RawHtml == RawHtmlMode.Strip && !html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return;
        }

        if (!CanBlock)
        {
            InlineHtml(html);
            EndBlock();
            return;
        }

        StartBlock();
        bool first = true;
        foreach (ReadOnlySpan<char> line in html.AsSpan().Trim().EnumerateLines())
        {
            if (!Whitespace.IsBlank(line))
            {
                if (!first)
                {
                    Output.NewLine();
                }

                Output.Text.Append(line);
                first = false;
            }
        }
    }

    /// <summary>Writes an element and all in it as a block of clean raw HTML, whatever the options say.</summary>
    public void RawBlock(IElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        EndBlock();
        StartBlock();
        int start = Output.Text.Length;
        Output.Gap = BlockGap.None;
        RawHtml.WriteBlock(Output, element);
        _inline.GuardHtml(start);
        RawHtmlBlocks++;
    }

    /// <summary>Guards raw HTML that has been written after an index.</summary>
    internal void GuardHtml(int start) => _inline.GuardHtml(start);

    /// <summary>Writes a quote that begins with a line in the target's own language.</summary>
    /// <param name="firstLine">The line, without the quote's own sign.</param>
    /// <param name="standsFor">The Markdown that a proof reads in its place; when it is empty, the content follows in the next line.</param>
    /// <param name="content">What is quoted.</param>
    public void Quote(string firstLine, string standsFor, IEnumerable<INode> content)
    {
        ArgumentNullException.ThrowIfNull(standsFor);
        ArgumentNullException.ThrowIfNull(content);
        EndBlock();
        StartBlock();
        Output.Put("> ");
        using (Enter("> ", new ContainerState { IsStart = true }, null))
        {
            OpaqueBlock(firstLine, standsFor);
            Output.Gap = standsFor.Length == 0 ? BlockGap.Line : BlockGap.Blank;
            foreach (INode node in content)
            {
                Node(node);
            }
        }
    }

    /// <summary>Writes the text of a footnote: <c>[^name]:</c> and the children of an element, indented.</summary>
    public void Footnote(string name, IElement element)
    {
        EndBlock();
        StartBlock();
        Output.Put($"[^{name}]: ");
        Contain(element, "    ", new ContainerState { IsStart = true });
        Output.TrimEnd();
    }

    internal void StartBlock()
    {
        ReleaseCodeTitle();
        Output.StartBlock();
        Container = new ContainerState { Tight = Container.Tight };
    }

    /// <summary>Writes what an element holds behind a prefix; the marker has been written.</summary>
    /// <returns>Whether anything was written.</returns>
    internal bool Contain(INode parent, ReadOnlySpan<char> prefix, ContainerState state)
    {
        int start = Output.Text.Length;
        using (Enter(prefix, state, null))
        {
            Children(parent);
        }

        return Output.Text.Length > start;
    }

    /// <summary>Enters a quote, item or footnote; what is returned ends it.</summary>
    internal ContainerScope Enter(ReadOnlySpan<char> prefix, ContainerState state, IElement? checkbox)
    {
        ContainerScope scope = new(this, Container, Output.PrefixLength, _checkbox);
        Output.Push(prefix);
        Output.Gap = BlockGap.None;
        Container = state;
        _checkbox = checkbox;
        Nesting++;
        _inline.InContainer = true;
        return scope;
    }

    /// <summary>Whether a checkbox has been written with its item's marker.</summary>
    internal bool TakesCheckbox(IElement element) => element == _checkbox;

    internal void WriteHeading(IElement element, int level)
    {
        EndBlock();
        Place = InlinePlace.Heading;
        KeepAnchor(element);
        Children(element);
        Place = InlinePlace.Paragraph;
        Run.Trim();
        if (!Run.IsEmpty)
        {
            StartBlock();
            bool underlined = Options.Heading == HeadingStyle.Setext && level <= 2;
            if (!underlined)
            {
                Output.Text.Append('#', level);
                Output.Put(' ');
            }

            _inline.Write(Run, underlined ? InlinePlace.Paragraph : InlinePlace.Heading, underlined ? LinePlace.First : LinePlace.None);
            if (underlined)
            {
                Output.NewLine();
                Output.Text.Append(level == 1 ? '=' : '-', 3);
            }
        }

        Run.Clear();
    }

    /// <summary>Writes a cell of a table.</summary>
    internal void WriteCell(IElement cell)
    {
        Place = InlinePlace.Cell;
        Output.InCell = true;
        Children(cell);
        Run.Trim();
        _inline.Write(Run, InlinePlace.Cell, LinePlace.None);
        Run.Clear();
        Output.InCell = false;
        Place = InlinePlace.Paragraph;
    }

    /// <summary>A container that is being written.</summary>
    internal readonly ref struct ContainerScope(MarkdownWriter writer, ContainerState outer, int prefix, IElement? checkbox)
    {
        public void Dispose()
        {
            writer.EndBlock();
            writer.Nesting--;
            writer._inline.InContainer = writer.Nesting > 0;
            writer._checkbox = checkbox;
            writer.Container = outer;
            writer.Output.Gap = BlockGap.Blank;
            writer.Output.Pop(prefix);
        }
    }
}
