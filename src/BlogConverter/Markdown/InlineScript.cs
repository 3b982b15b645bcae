// Turns marked segments into a sequence of openings and closings.
using System.Runtime.InteropServices;

namespace BlogConverter.Markdown;

/// <summary>
/// Decides how marks, links and raw elements nest: whatever reaches further is outside; a mark as long as a link is pushed into it,
/// because the link's brackets let any delimiter flank; a mark that would cross a container is cut at its edge.
/// </summary>
internal sealed partial class InlineScript
{
    private static readonly Marks[] Kinds = [Marks.Deleted, Marks.Strong, Marks.Emphasis];
    private readonly List<InlineOp> _ops = [];
    private readonly List<MarkSpan> _spans = [];
    private readonly List<(bool IsMark, int Id, int End)> _stack = [];
    private readonly List<int> _chain = [];
    private readonly List<int> _pendingContainers = [];
    private int[] _ends = [];

    public List<InlineOp> Ops => _ops;

    public Span<MarkSpan> Spans => CollectionsMarshal.AsSpan(_spans);

    public void Build(InlineRun run, char emphasis)
    {
        _ops.Clear();
        _spans.Clear();
        _stack.Clear();
        Span<InlineSegment> segments = run.Segments;
        NeutralizeMarks(segments);
        FindContainers(run);
        FindEnds(segments);
        for (int i = 0; i < segments.Length; i++)
        {
            int container = segments[i].Container;
            if (_stack.Count > 0)
            {
                CloseBefore(run, i, container);
            }

            if (segments[i].Marks != Marks.None || container >= 0)
            {
                OpenFor(run, i, container, emphasis);
            }

            _ops.Add(new InlineOp(InlineOpKind.Segment, i));
        }

        CloseDownTo(0);
    }

    /// <summary>White space, breaks and images show no marks: they bear only what the text on both sides of them bears.</summary>
    private static void NeutralizeMarks(Span<InlineSegment> segments)
    {
        Marks beside = Marks.None;
        for (int i = 0; i < segments.Length; i++)
        {
            beside = IsNeutral(segments[i].Kind) ? segments[i].Marks &= beside : segments[i].Marks;
        }

        beside = Marks.None;
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            beside = IsNeutral(segments[i].Kind) ? segments[i].Marks &= beside : segments[i].Marks;
        }
    }

    private static bool IsNeutral(SegmentKind kind) => kind is SegmentKind.Space or SegmentKind.Break or SegmentKind.Image;

    private static void FindContainers(InlineRun run)
    {
        Span<InlineContainer> containers = run.Containers;
        if (containers.Length == 0)
        {
            return;
        }

        Span<InlineSegment> segments = run.Segments;
        for (int i = 0; i < segments.Length; i++)
        {
            for (int id = segments[i].Container; id >= 0; id = containers[id].Parent)
            {
                if (containers[id].First < 0)
                {
                    containers[id].First = i;
                }

                containers[id].Last = i;
            }
        }
    }

    /// <summary>For each segment and mark, the first later segment without that mark.</summary>
    private void FindEnds(ReadOnlySpan<InlineSegment> segments)
    {
        if (_ends.Length < segments.Length * 3)
        {
            _ends = new int[Math.Max(segments.Length * 3, 48)];
        }

        int deleted = segments.Length;
        int strong = deleted;
        int emphasis = deleted;
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            Marks marks = segments[i].Marks;
            deleted = (marks & Marks.Deleted) == 0 ? i : deleted;
            strong = (marks & Marks.Strong) == 0 ? i : strong;
            emphasis = (marks & Marks.Emphasis) == 0 ? i : emphasis;
            _ends[i * 3] = deleted;
            _ends[(i * 3) + 1] = strong;
            _ends[(i * 3) + 2] = emphasis;
        }
    }

    private void CloseBefore(InlineRun run, int segment, int container)
    {
        int keep = 0;
        while (keep < _stack.Count)
        {
            (bool isMark, int id, int end) = _stack[keep];
            if (isMark ? end <= segment : run.Containers[id].Last < segment)
            {
                break;
            }

            keep++;
        }

        CloseDownTo(keep);
    }

    private void CloseDownTo(int keep)
    {
        for (int i = _stack.Count - 1; i >= keep; i--)
        {
            (bool isMark, int id, _) = _stack[i];
            if (isMark)
            {
                Spans[id].CloseOp = _ops.Count;
            }

            _ops.Add(new InlineOp(isMark ? InlineOpKind.CloseMark : InlineOpKind.CloseContainer, id));
        }

        _stack.RemoveRange(keep, _stack.Count - keep);
    }

    private void OpenFor(InlineRun run, int segment, int container, char emphasis)
    {
        Span<InlineContainer> containers = run.Containers;
        _pendingContainers.Clear();
        for (int id = container; id >= 0 && containers[id].First == segment; id = containers[id].Parent)
        {
            _pendingContainers.Add(id);
        }

        Marks open = Marks.None;
        int bound = int.MaxValue;
        foreach ((bool isMark, int id, int end) in CollectionsMarshal.AsSpan(_stack))
        {
            if (isMark)
            {
                open |= Spans[id].Mark;
                bound = Math.Min(bound, end);
            }
        }

        Marks missing = run.Segments[segment].Kind is SegmentKind.Space or SegmentKind.Break ? Marks.None : run.Segments[segment].Marks & ~open;
        while (missing != Marks.None || _pendingContainers.Count > 0)
        {
            Marks next = Marks.None;
            int reach = -1;
            foreach (int k in (ReadOnlySpan<int>)[0, 1, 2])
            {
                if ((missing & Kinds[k]) != 0)
                {
                    int end = Math.Min(bound, EndOf(run, segment, _ends[(segment * 3) + k]));
                    if (end > reach)
                    {
                        (reach, next) = (end, Kinds[k]);
                    }
                }
            }

            if (_pendingContainers.Count > 0 && (next == Marks.None || !StaysOutside(run, segment, reach, containers[_pendingContainers[^1]])))
            {
                int id = _pendingContainers[^1];
                _pendingContainers.RemoveAt(_pendingContainers.Count - 1);
                _ops.Add(new InlineOp(InlineOpKind.OpenContainer, id));
                _stack.Add((false, id, 0));
                bound = Math.Min(bound, containers[id].Last + 1);
                continue;
            }

            missing &= ~next;
            bound = Math.Min(bound, reach);
            _stack.Add((true, _spans.Count, reach));
            _ops.Add(new InlineOp(InlineOpKind.OpenMark, _spans.Count));
            _spans.Add(new MarkSpan { Mark = next, Style = next == Marks.Deleted ? '~' : emphasis, OpenOp = _ops.Count - 1 });
        }
    }
}
