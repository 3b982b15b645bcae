// Writes the collected text of a paragraph, heading or cell.
namespace BlogConverter.Markdown;

/// <summary>Takes a finished <see cref="InlineRun"/>, nests its marks, and writes it with delimiters that hold and text that is escaped where it must be.</summary>
internal sealed partial class InlineWriter(BlockOutput output, MarkdownOptions options)
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
                    if (line == LinePlace.Container)
                    {
                        KeepFromCheckbox(_run.Containers[ops[i].Index]);
                    }

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

    private void WriteBreak()
    {
        if (_place == InlinePlace.Cell)
        {
            output.Put(output.IsJsx ? "<br />" : "<br>");
            return;
        }

        output.Put(options.HardBreak == HardBreakStyle.Backslash ? "\\" : "  ");
        output.NewLine();
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
