// Makes sure that every delimiter does what it is meant to do.
namespace BlogConverter.Markdown;

/// <summary>
/// Goes over the delimiters of a script: runs that cannot open or close where they stand, closers that touch openers, and runs that
/// a reader would pair otherwise (CommonMark 6.2, rules 9 and 10) become tags.
/// </summary>
internal sealed partial class DelimiterRuns
{
    private readonly List<Run> _runs = [];
    private readonly List<(int Open, int Close, int Width)> _expected = [];
    private readonly List<(int Open, int Close, int Width)> _found = [];

    /// <summary>Chooses each span's style.</summary>
    public void Settle(InlineRun run, InlineScript script)
    {
        for (int pass = 0; pass < 8; pass++)
        {
            if (!Check(run, script))
            {
                if (NeedsProof() && !Proved(script))
                {
                    break;
                }

                return;
            }
        }

        foreach (ref MarkSpan span in script.Spans)
        {
            span.Style = '<';
        }
    }

    /// <summary>One pass over the runs; true when something was changed and the neighbours have to be looked at again.</summary>
    private bool Check(InlineRun run, InlineScript script)
    {
        bool changed = false;
        List<InlineOp> ops = script.Ops;
        Span<MarkSpan> spans = script.Spans;
        _runs.Clear();
        for (int i = 0; i < ops.Count; i++)
        {
            char style = StyleAt(script, i);
            if (style is '\0' or '<')
            {
                continue;
            }

            int end = i;
            bool closes = false;
            bool opens = false;
            int firstOpen = -1;
            int width = 0;
            while (end < ops.Count && StyleAt(script, end) == style)
            {
                bool opening = ops[end].Kind == InlineOpKind.OpenMark;
                firstOpen = opening && firstOpen < 0 ? end : firstOpen;
                opens |= opening;
                closes |= !opening;
                width += spans[ops[end].Index].Width;
                end++;
            }

            CharKind before = Left(run, script, i);
            CharKind after = Right(run, script, end);
            bool holds = opens ? Flanking.Opens(style, before, after) : Flanking.Closes(style, before, after);
            if (holds && style != '~')
            {
                // cmark-gfm looks through tildes when it decides about stars.
                CharKind farBefore = Left(run, script, SkipTildes(script, i, -1));
                CharKind farAfter = Right(run, script, SkipTildes(script, end, 1));
                holds = opens ? Flanking.Opens(style, farBefore, farAfter) : Flanking.Closes(style, farBefore, farAfter);
            }

            if (opens && closes)
            {
                for (int k = firstOpen; k < end; k++)
                {
                    spans[ops[k].Index].Style = '<';
                }

                changed = true;
            }
            else if (!holds)
            {
                changed = true;
                if (opens ? EncodeBefore(run, script, i, style, before, after) : EncodeAfter(run, script, end, style, before, after))
                {
                    continue;
                }

                for (int k = i; k < end; k++)
                {
                    spans[ops[k].Index].Style = style == '_' ? '*' : '<';
                }
            }
            else if (style != '~')
            {
                _runs.Add(new Run
                {
                    FirstOp = i,
                    LastOp = end - 1,
                    Style = style,
                    Width = width,
                    Left = width,
                    Opens = Flanking.CanOpen(style, before, after, true),
                    Closes = Flanking.CanOpen(style, after, before, true),
                });
            }

            i = end - 1;
        }

        return changed;
    }

    /// <summary>A symbol outside, which only newer readers take for punctuation, is that to all of them when it is written as a reference.</summary>
    private static bool EncodeBefore(InlineRun run, InlineScript script, int op, char style, CharKind before, CharKind after)
    {
        if (before != CharKind.Symbol || !Flanking.Opens(style, CharKind.Punctuation, after) || script.Ops[op - 1].Kind != InlineOpKind.Segment)
        {
            return false;
        }

        run.Segments[script.Ops[op - 1].Index].EncodeLast = true;
        return true;
    }

    private static bool EncodeAfter(InlineRun run, InlineScript script, int op, char style, CharKind before, CharKind after)
    {
        if (after != CharKind.Symbol || !Flanking.Closes(style, before, CharKind.Punctuation) || script.Ops[op].Kind != InlineOpKind.Segment)
        {
            return false;
        }

        run.Segments[script.Ops[op].Index].EncodeFirst = true;
        return true;
    }

    private static int SkipTildes(InlineScript script, int op, int step)
    {
        while (op + Math.Min(step, 0) is var at && at >= 0 && at < script.Ops.Count && StyleAt(script, at) == '~')
        {
            op += step;
        }

        return op;
    }

    private static char StyleAt(InlineScript script, int op) =>
        script.Ops[op].Kind is InlineOpKind.OpenMark or InlineOpKind.CloseMark ? script.Spans[script.Ops[op].Index].Style : '\0';

    private static CharKind Left(InlineRun run, InlineScript script, int op) =>
        op == 0 ? CharKind.Space
        : script.Ops[op - 1] is { Kind: InlineOpKind.Segment } last ? InlineScript.EdgeOf(run, last.Index, false)
        : CharKind.Punctuation;

    private static CharKind Right(InlineRun run, InlineScript script, int op) =>
        op == script.Ops.Count ? CharKind.Space
        : script.Ops[op] is { Kind: InlineOpKind.Segment } next ? InlineScript.EdgeOf(run, next.Index, true)
        : CharKind.Punctuation;

    private struct Run
    {
        public int FirstOp;
        public int LastOp;
        public char Style;
        public int Width;
        public int Left;
        public bool Opens;
        public bool Closes;
    }
}
