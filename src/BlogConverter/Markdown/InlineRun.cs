// Collects the text of one paragraph, heading or cell.
using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>
/// The look-ahead of the writer: emphasis can be written right only when both neighbours of its edges are known, so the pieces of
/// a paragraph are gathered first. White space is collapsed here and moved out of the edges of marks and containers, touching
/// pieces that say the same are joined. The marks are a state, not brackets: ill-nested and block-crossing ones need no repair.
/// </summary>
internal sealed partial class InlineRun : IDisposable
{
    private readonly List<InlineSegment> _segments = [];
    private readonly List<InlineContainer> _containers = [];
    private readonly List<(IElement Element, bool IsLink, int Id)> _open = [];

    public TextBuffer Text { get; } = new();

    public Marks Marks { get; set; }

    public bool InCode { get; set; }

    public Span<InlineSegment> Segments => CollectionsMarshal.AsSpan(_segments);

    public Span<InlineContainer> Containers => CollectionsMarshal.AsSpan(_containers);

    public bool IsEmpty => _segments.Count == 0;

    public bool EndsWithBreak => _segments.Count > 0 && _segments[^1].Kind == SegmentKind.Break;

    public ReadOnlySpan<char> TextOf(in InlineSegment segment) => Text.Slice(segment.Start, segment.Length);

    /// <summary>Adds the text of a node: white space at its edges becomes a segment of its own.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && Whitespace.IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && Whitespace.IsEdge(text[end - 1]))
        {
            end--;
        }

        AddSpace(text[..start]);
        if (start < end)
        {
            Begin(InCode ? SegmentKind.Code : SegmentKind.Text);
            AppendCollapsed(text[start..end]);
            Finish();
            AddSpace(text[end..]);
        }
    }

    /// <summary>Adds a hard break; false when there is one already, which makes the two a paragraph's end.</summary>
    public bool AddBreak()
    {
        TrimSpace();
        if (_segments.Count == 0)
        {
            return true;
        }

        if (_segments[^1].Kind == SegmentKind.Break)
        {
            return false;
        }

        _segments.Add(new InlineSegment { Kind = SegmentKind.Break, Marks = Marks, Container = OpenContainer(), Start = Text.Length });
        return true;
    }

    /// <summary>Adds something that is neither text nor white space.</summary>
    public void Add(SegmentKind kind, ReadOnlySpan<char> text, object? payload = null)
    {
        Begin(kind);
        Text.Append(text);
        Finish();
        Segments[^1].Payload = payload;
    }

    /// <summary>Whether a link is open.</summary>
    public bool InLink
    {
        get
        {
            foreach ((_, bool isLink, _) in _open)
            {
                if (isLink)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Drops the white space at the end; what is left is ready to be written.</summary>
    public void Trim()
    {
        TrimSpace();
        while (EndsWithBreak)
        {
            _segments.RemoveAt(_segments.Count - 1);
            TrimSpace();
        }
    }

    /// <summary>Makes room for the next paragraph; marks and open containers stay.</summary>
    public void Clear()
    {
        _segments.Clear();
        _containers.Clear();
        Text.Truncate(0);
        foreach (ref (IElement Element, bool IsLink, int Id) open in CollectionsMarshal.AsSpan(_open))
        {
            open.Id = -1;
        }
    }

    public void Dispose() => Text.Dispose();

    /// <summary>Opens a segment, or opens the last one again when it says the same.</summary>
    private void Begin(SegmentKind kind)
    {
        int container = OpenContainer();
        int count = _segments.Count;
        bool pending = count > 0 && _segments[^1].Kind is SegmentKind.Space or SegmentKind.Break;
        int before = pending ? count - 2 : count - 1;
        if (pending)
        {
            Settle(before, container);
        }

        if (before >= 0 && kind is SegmentKind.Text or SegmentKind.Code)
        {
            InlineSegment left = _segments[before];
            bool joined = left.Kind == kind && left.Marks == Marks && left.Container == container;
            if (joined && !pending)
            {
                return;
            }

            if (joined && pending)
            {
                InlineSegment space = _segments[^1];
                if (space.Kind == SegmentKind.Space && space.Marks == Marks && space.Container == container && space.InCode == (kind == SegmentKind.Code))
                {
                    _segments.RemoveAt(count - 1);
                    Segments[before].Length += space.Length;
                    return;
                }
            }
        }

        _segments.Add(new InlineSegment { Kind = kind, Marks = Marks, InCode = InCode, Container = container, Start = Text.Length });
    }

    private void Finish()
    {
        ref InlineSegment last = ref Segments[^1];
        last.Length = Text.Length - last.Start;
    }
}
