// Writes the collected text of a paragraph, heading or cell.
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>The kind of line that inline text stands in.</summary>
internal enum InlinePlace : byte
{
    Paragraph,
    Heading,
    Cell,
}

/// <summary>Takes a finished <see cref="InlineRun"/>, nests its marks, and writes it with delimiters that hold and text that is escaped where it must be.</summary>
internal sealed class InlineWriter(BlockOutput output, MarkdownOptions options)
{
    private readonly InlineScript _script = new();
    private readonly DelimiterRuns _delimiters = new();
    private readonly MarkdownEscaper _escaper = new(output, options);
    private readonly GuardedText _guard = new(output, options.Guard);
    private readonly LinkReferences _references = new();
    private InlineRun _run = null!;
    private InlinePlace _place;
    private int _links;

    public LinkReferences References => _references;

    /// <summary>Whether what is written stands in a list or quote.</summary>
    public bool InContainer { get; set; }

    public void Write(InlineRun run, InlinePlace place, LinePlace line)
    {
        _run = run;
        _place = place;
        _links = 0;
        _script.Build(run, options.Emphasis);
        if (_script.Spans.Length > 0)
        {
            _delimiters.Settle(run, _script);
        }

        _escaper.Begin(run.Text.Span, _script.Spans.Length > 0 || place == InlinePlace.Cell);
        List<InlineOp> ops = _script.Ops;
        for (int i = 0; i < ops.Count; i++)
        {
            switch (ops[i].Kind)
            {
                case InlineOpKind.Segment:
                    bool broke = WriteSegment(ops[i].Index, i + 1, line);
                    line = broke ? LinePlace.Later : LinePlace.None;
                    continue;
                case InlineOpKind.OpenMark:
                    WriteMark(_script.Spans[ops[i].Index], false);
                    break;
                case InlineOpKind.CloseMark:
                    WriteMark(_script.Spans[ops[i].Index], true);
                    break;
                case InlineOpKind.OpenContainer:
                    i = Open(ops[i].Index, i);
                    break;
                case InlineOpKind.CloseContainer:
                    Close(ops[i].Index);
                    break;
            }

            line = LinePlace.None;
        }
    }

    /// <summary>True when the segment ended the line.</summary>
    private bool WriteSegment(int index, int nextOp, LinePlace line)
    {
        InlineSegment segment = _run.Segments[index];
        ReadOnlySpan<char> text = _run.TextOf(segment);
        switch (segment.Kind)
        {
            case SegmentKind.Text:
                WriteText(segment, text, nextOp, line);
                return false;
            case SegmentKind.Break:
                WriteBreak();
                return _place == InlinePlace.Paragraph;
            case SegmentKind.Code:
                WriteCode(text);
                return false;
            case SegmentKind.Image:
                WriteImage((ImageData)segment.Payload!);
                return false;
            case SegmentKind.Opaque:
                output.PutOpaque(text, (string)segment.Payload!);
                return false;
            case SegmentKind.Space when _place == InlinePlace.Cell && (nextOp == 1 || nextOp == _script.Ops.Count):
                WriteReferences(text);
                return false;
            default:
                output.Put(text);
                return false;
        }
    }

    private void WriteText(in InlineSegment segment, ReadOnlySpan<char> text, int nextOp, LinePlace line)
    {
        char next = NextChar(nextOp);
        ReadOnlySpan<char> tail = [];
        if (segment.EncodeFirst)
        {
            int length = char.IsSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
            WriteReferences(text[..length]);
            text = text[length..];
        }

        if (segment.EncodeLast && text.Length > 0)
        {
            int length = char.IsSurrogate(text[^1]) && text.Length > 1 ? 2 : 1;
            tail = text[^length..];
            text = text[..^length];
            next = '&';
        }

        if (text.Length > 0)
        {
            WritePlainText(text, next, nextOp, line);
        }

        WriteReferences(tail);
    }

    /// <summary>Writes characters by their numbers.</summary>
    private void WriteReferences(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            output.Put("&#");
            output.Put(rune.Value.ToString(CultureInfo.InvariantCulture));
            output.Put(';');
        }
    }

    private void WritePlainText(ReadOnlySpan<char> text, char next, int nextOp, LinePlace line)
    {
        TextPlace place = new()
        {
            Next = next,
            Forced = -1,
            InLink = _links > 0,
            InContainer = InContainer,
            AllBrackets = _links > 0 || _place == InlinePlace.Cell || options.Links == LinkStyle.Reference,
        };
        if (line != LinePlace.None && _place == InlinePlace.Paragraph)
        {
            place.Forced = LineStart.EscapeAt(text, place.Next, line);
        }
        else if (_place == InlinePlace.Heading && nextOp == _script.Ops.Count)
        {
            place.Forced = ClosingSigns(text);
        }

        if (_guard.IsNeeded(text, MarkdownPlace.Text))
        {
            _guard.WriteText(text, place, _escaper);
        }
        else
        {
            _escaper.Write(text, place);
        }
    }

    /// <summary>Number signs at the end of a heading would close it.</summary>
    private int ClosingSigns(ReadOnlySpan<char> text)
    {
        int start = text.TrimEnd('#').Length;
        char before = start > 0 ? text[start - 1] : output.Text.Last;
        return start < text.Length && before == ' ' ? start : -1;
    }

    private void WriteBreak()
    {
        if (_place == InlinePlace.Cell)
        {
            output.Put("<br>");
            return;
        }

        output.Put(options.HardBreak == HardBreakStyle.Backslash ? "\\" : "  ");
        output.NewLine();
    }

    private void WriteCode(ReadOnlySpan<char> text)
    {
        int ticks = 0;
        if (text.Contains('`'))
        {
            ticks = CodeFence.ShortestAbsentRun(text, '`');
        }

        ticks = Math.Max(1, ticks);
        bool pad = text[0] == '`' || text[^1] == '`';
        output.Text.Append('`', ticks);
        if (pad)
        {
            output.Put(' ');
        }

        _guard.WriteVerbatim(text, MarkdownPlace.Code);
        if (pad)
        {
            output.Put(' ');
        }

        output.Text.Append('`', ticks);
    }

    private void WriteImage(ImageData image)
    {
        output.Put("![");
        if (image.Alt.Length > 0)
        {
            TextPlace place = new() { Next = ']', Forced = -1, AllBrackets = true, InLink = true };
            if (_guard.IsNeeded(image.Alt, MarkdownPlace.Text))
            {
                _guard.WriteText(image.Alt, place, _escaper);
            }
            else
            {
                _escaper.Write(image.Alt, place);
            }
        }

        WriteTarget(image.Source, image.Title);
    }

    private void WriteTarget(string address, string title)
    {
        output.Put(']');
        if (options.Links == LinkStyle.Reference)
        {
            output.Put('[');
            output.Put(_references.NumberOf(address, title));
            output.Put(']');
            return;
        }

        output.Put('(');
        WriteDestination(address, title);
        output.Put(')');
    }

    /// <summary>Writes an address and its title.</summary>
    public void WriteDestination(string address, string title)
    {
        int start = output.Text.Length;
        Destination.Write(output, address);
        _guard.Guard(start, address, MarkdownPlace.Address);
        if (title.Length > 0)
        {
            start = output.Text.Length;
            Destination.WriteTitle(output, title);
            _guard.Guard(start, title, MarkdownPlace.Address);
        }
    }

    /// <summary>Guards raw HTML that has just been written.</summary>
    public void GuardHtml(int start) => _guard.Guard(start, output.Text.Slice(start, output.Text.Length - start).ToString(), MarkdownPlace.Html);

    /// <summary>Writes a fenced code block.</summary>
    public void WriteCodeBlock(string code, string language)
    {
        ReadOnlySpan<char> text = code.EndsWith('\n') ? code.AsSpan(0, code.Length - 1) : code;
        char fence = options.Fence == '`' && language.Contains('`', StringComparison.Ordinal) ? '~' : options.Fence;
        int width = Math.Max(3, CodeFence.LongerThanAnyRun(text, fence));
        output.Text.Append(fence, width);
        foreach (char c in language)
        {
            if (c is '\\' or '&')
            {
                output.Put('\\');
            }

            output.Put(c);
        }

        output.NewLine(text.Length == 0 || text[0] == '\n');
        _guard.WriteVerbatim(text, MarkdownPlace.CodeBlock);
        output.NewLine();
        output.Text.Append(fence, width);
    }

    private void WriteMark(in MarkSpan span, bool close)
    {
        if (span.Style != '<')
        {
            output.Text.Append(span.Style, span.Width);
        }
        else if (options.RawHtml == RawHtmlMode.Keep)
        {
            output.Put(close ? "</" : "<");
            output.Put(span.Mark switch { Marks.Emphasis => "em", Marks.Strong => "strong", _ => "del" });
            output.Put('>');
        }
    }

    /// <summary>Opens a link or raw element; the index of the last operation that is done with it.</summary>
    private int Open(int container, int op)
    {
        InlineContainer item = _run.Containers[container];
        if (!item.IsLink)
        {
            RawTag.Open(output, item.Element);
            return op;
        }

        if (options.Autolinks && item.First == item.Last && _script.Ops[op + 1].Kind == InlineOpKind.Segment && WriteAutolink(item))
        {
            return op + 2;
        }

        if (output.Text.Last == '!')
        {
            output.Text.Insert(output.Text.Length - 1, '\\');
        }

        output.Put('[');
        _links++;
        return op;
    }

    private void Close(int container)
    {
        IElement element = _run.Containers[container].Element;
        if (!_run.Containers[container].IsLink)
        {
            RawTag.Close(output, element);
            return;
        }

        _links--;
        WriteTarget(Destination.Clean(element.GetAttribute("href") ?? ""), Whitespace.Collapse(element.GetAttribute("title") ?? ""));
    }

    private bool WriteAutolink(in InlineContainer link)
    {
        InlineSegment segment = _run.Segments[link.First];
        string address = Destination.Clean(link.Element.GetAttribute("href") ?? "");
        ReadOnlySpan<char> text = _run.TextOf(segment);
        if (segment.Kind != SegmentKind.Text || link.Element.HasAttribute("title") || !Autolink.Fits(text, address) || (_place == InlinePlace.Cell && text.Contains('|')) || _guard.IsNeeded(text, MarkdownPlace.Address))
        {
            return false;
        }

        output.Put('<');
        output.Put(text);
        output.Put('>');
        return true;
    }

    /// <summary>The first character that an operation will write.</summary>
    private char NextChar(int op)
    {
        if (op == _script.Ops.Count)
        {
            return '\n';
        }

        int index = _script.Ops[op].Index;
        switch (_script.Ops[op].Kind)
        {
            case InlineOpKind.Segment:
                InlineSegment segment = _run.Segments[index];
                return segment.Kind switch
                {
                    SegmentKind.Break => _place == InlinePlace.Cell ? '<' : options.HardBreak == HardBreakStyle.Backslash ? '\\' : '\n',
                    SegmentKind.Code => '`',
                    SegmentKind.Image => '!',
                    _ => segment.Length == 0 ? '\n' : _run.Text[segment.Start],
                };
            case InlineOpKind.OpenMark or InlineOpKind.CloseMark:
                return _script.Spans[index].Style;
            case InlineOpKind.OpenContainer:
                return _run.Containers[index].IsLink ? '[' : '<';
            default:
                return _run.Containers[index].IsLink ? ']' : '<';
        }
    }
}
