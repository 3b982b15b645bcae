// The white space of a run.
namespace BlogConverter.Markdown;

internal sealed partial class InlineRun
{
    /// <summary>Adds white space; at the start of a line only the kinds that are not trimmed count.</summary>
    public void AddSpace(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            bool plain = Whitespace.IsCollapsible(c);
            if ((_segments.Count == 0 || _segments[^1].Kind == SegmentKind.Break) && Whitespace.IsTrimmed(c))
            {
                continue;
            }

            if (_segments.Count == 0 || _segments[^1].Kind != SegmentKind.Space)
            {
                _segments.Add(new InlineSegment { Kind = SegmentKind.Space, Marks = Marks, InCode = InCode, Container = OpenContainer(), Start = Text.Length, Length = 1 });
                Text.Append(plain ? ' ' : c);
                continue;
            }

            ref InlineSegment last = ref Segments[^1];
            if (!plain || Text.Last != ' ')
            {
                Text.Append(plain ? ' ' : c);
                last.Length++;
            }

            last.Marks &= Marks;
            last.Container = CommonContainer(last.Container, OpenContainer());
            last.InCode &= InCode;
        }
    }

    /// <summary>White space or a break bears only the marks that both its neighbours bear.</summary>
    private void Settle(int before, int container)
    {
        ref InlineSegment space = ref Segments[^1];
        space.Marks &= Marks;
        space.Container = CommonContainer(space.Container, container);
        if (before >= 0)
        {
            space.Marks &= _segments[before].Marks;
            space.Container = CommonContainer(space.Container, _segments[before].Container);
        }
    }

    /// <summary>Shortens the white space at the end of a line to what is not trimmed.</summary>
    private void TrimSpace()
    {
        if (_segments.Count == 0 || _segments[^1].Kind != SegmentKind.Space)
        {
            return;
        }

        ref InlineSegment last = ref Segments[^1];
        while (last.Length > 0 && Whitespace.IsTrimmed(Text.Last))
        {
            last.Length--;
            Text.Truncate(Text.Length - 1);
        }

        last.Marks = Marks.None;
        if (last.Length == 0)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }
    }

    private void AppendCollapsed(ReadOnlySpan<char> text)
    {
        int odd = 0;
        for (int done = 0; ;)
        {
            if (odd >= 0 && odd <= done)
            {
                odd = text[done..].IndexOfAny(Whitespace.Odd);
                odd = odd < 0 ? -1 : odd + done;
            }

            int two = text[done..(odd < 0 ? text.Length : odd)].IndexOf("  ", StringComparison.Ordinal);
            int at = two >= 0 ? two + done : odd;
            if (at < 0)
            {
                Text.Append(text[done..]);
                return;
            }

            Text.Append(text[done..at]);
            if (Text.Last != ' ')
            {
                Text.Append(' ');
            }

            done = at + text[at..].IndexOfAnyExcept(Whitespace.Collapsible);
        }
    }
}
