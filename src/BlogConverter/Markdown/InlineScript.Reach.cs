// How far a mark can reach over links and raw elements.
namespace BlogConverter.Markdown;

internal sealed partial class InlineScript
{
    /// <summary>A mark stays outside a container that begins with it when it reaches further and its delimiter can open before a bracket.</summary>
    private static bool StaysOutside(InlineRun run, int segment, int reach, in InlineContainer container) =>
        reach > container.Last + 1 && (segment == 0 || EdgeOf(run, segment - 1, false) != CharKind.Other);

    /// <summary>
    /// Where a mark that starts here has to end: before the first container that it would cross, and before a container that it would
    /// end with if what follows keeps its delimiter from closing after a bracket.
    /// </summary>
    private int EndOf(InlineRun run, int segment, int end)
    {
        Span<InlineContainer> containers = run.Containers;
        if (containers.Length == 0)
        {
            return end;
        }

        Span<InlineSegment> segments = run.Segments;
        _chain.Clear();
        for (int id = segments[end - 1].Container; id >= 0; id = containers[id].Parent)
        {
            if (containers[id].First > segment)
            {
                _chain.Add(id);
            }
        }

        bool closes = end == segments.Length || EdgeOf(run, end, true) is CharKind.Space or CharKind.Punctuation;
        for (int i = _chain.Count - 1; i >= 0; i--)
        {
            InlineContainer container = containers[_chain[i]];
            if (container.Last >= end || !closes)
            {
                end = container.First;
                while (end - 1 > segment && segments[end - 1].Kind is SegmentKind.Space or SegmentKind.Break)
                {
                    end--;
                }

                return end;
            }
        }

        return end;
    }

    /// <summary>The kind of the first or last character of a segment as it is written.</summary>
    internal static CharKind EdgeOf(InlineRun run, int segment, bool first)
    {
        ref InlineSegment item = ref run.Segments[segment];
        return item.Kind switch
        {
            SegmentKind.Text when (first ? item.EncodeFirst : item.EncodeLast) => CharKind.Punctuation,
            SegmentKind.Text => first ? Flanking.First(run.TextOf(item)) : Flanking.Last(run.TextOf(item)),
            SegmentKind.Space or SegmentKind.Break => CharKind.Space,
            _ => CharKind.Punctuation,
        };
    }
}
