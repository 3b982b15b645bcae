// The rules of autop that make line breaks and take them from beside blocks.
namespace BlogConverter.Content;

internal static partial class Autop
{
    // A line end is a line break, unless one stands there already or the line belongs to a script.
    private static void BreakLines(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            AutopToken token = from[i];
            if (token.Kind != AutopKind.Line || token.Traits.HasFlag(AutopTraits.Verbatim))
            {
                to.Add(token);
                continue;
            }

            if (to.Count > 0 && to[to.Count - 1].Kind == AutopKind.Space)
            {
                to.Cut(to.Count - 1);
            }
            else if (to.Count > 0 && to[to.Count - 1].Kind == AutopKind.Text)
            {
                AutopToken last = to[to.Count - 1];
                to[to.Count - 1] = last with { Length = Of(text, last).TrimEnd(" \t\r\f\v\n").Length };
            }

            if (to.Count == 0 || to[to.Count - 1].Kind != AutopKind.LineBreak || from[i - 1].Kind == AutopKind.Space)
            {
                to.Add(new(AutopKind.LineBreak, 0, 0));
            }

            to.Add(token);
            i = Math.Max(i, LastLine(from, i + 1, SkipSpace(from, i + 1)));
        }
    }

    private static void DropBreakAfterBlock(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].IsBlock && SkipSpace(from, i + 1) is var next && next < from.Length && from[next].Kind == AutopKind.LineBreak)
            {
                to.AddAll(from[copied..(i + 1)]);
                i = next;
                copied = i + 1;
            }
        }

        to.AddAll(from[copied..]);
    }

    private static void DropBreakBeforeBlock(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].Kind == AutopKind.LineBreak && SkipSpace(from, i + 1) is var next && next < from.Length
                && (from[next].Kind is AutopKind.Open or AutopKind.Close || from[next].Traits.HasFlag(AutopTraits.EatsLineBreak)))
            {
                to.AddAll(from[copied..i]);
                copied = i + 1;
                i = next;
            }
        }

        to.AddAll(from[copied..]);
    }

    private static int LastLine(ReadOnlySpan<AutopToken> tokens, int from, int to)
    {
        int last = 0;
        for (int i = from; i < to; i++)
        {
            last = tokens[i].Kind == AutopKind.Line && !tokens[i].Traits.HasFlag(AutopTraits.Verbatim) ? i : last;
        }

        return last;
    }
}
