// Pairs delimiters as a reader does.
using System.Runtime.InteropServices;

namespace BlogConverter.Markdown;

internal sealed partial class DelimiterRuns
{
    private bool NeedsProof()
    {
        foreach (Run run in _runs)
        {
            if (run.Opens && run.Closes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Pairs the runs as a reader does and compares.</summary>
    private bool Proved(InlineScript script)
    {
        _expected.Clear();
        _found.Clear();
        Pair();
        int runIndex = 0;
        Span<int> runOf = script.Ops.Count <= 512 ? stackalloc int[script.Ops.Count] : new int[script.Ops.Count];
        for (int i = 0; i < script.Ops.Count; i++)
        {
            while (runIndex < _runs.Count && _runs[runIndex].LastOp < i)
            {
                runIndex++;
            }

            runOf[i] = runIndex;
        }

        foreach (ref MarkSpan span in script.Spans)
        {
            if (span.Style is '*' or '_')
            {
                _expected.Add((runOf[span.OpenOp], runOf[span.CloseOp], span.Width));
            }
        }

        _expected.Sort();
        _found.Sort();
        return _expected.Count == _found.Count && _expected.SequenceEqual(_found);
    }

    private void Pair()
    {
        Span<Run> runs = CollectionsMarshal.AsSpan(_runs);
        Span<int> openers = runs.Length <= 512 ? stackalloc int[runs.Length] : new int[runs.Length];
        int count = 0;
        for (int c = 0; c < runs.Length; c++)
        {
            while (runs[c].Closes && runs[c].Left > 0)
            {
                int at = count - 1;
                int floor = Math.Max(0, count - 16);
                while (at >= floor && !Match(runs[openers[at]], runs[c]))
                {
                    at--;
                }

                if (at < floor)
                {
                    break;
                }

                ref Run opener = ref runs[openers[at]];
                int width = opener.Left >= 2 && runs[c].Left >= 2 ? 2 : 1;
                _found.Add((openers[at], c, width));
                opener.Left -= width;
                runs[c].Left -= width;
                count = opener.Left > 0 ? at + 1 : at;
            }

            if (runs[c].Opens && runs[c].Left > 0)
            {
                openers[count++] = c;
            }
        }
    }

    private static bool Match(in Run opener, in Run closer) =>
        opener.Style == closer.Style
        && (!(opener.Closes || closer.Opens) || (opener.Width + closer.Width) % 3 != 0 || (opener.Width % 3 == 0 && closer.Width % 3 == 0));
}
