// The rules of autop that make paragraphs and take them from where they cannot stand.
namespace BlogConverter.Content;

internal static partial class Autop
{
    private static void Wrap(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            int start = i, end = i;
            while (i < from.Length && from[i].Kind != AutopKind.Break)
            {
                end = ++i;
            }

            while (start < end && from[start].Kind == AutopKind.Line)
            {
                start++;
            }

            while (end > start && from[end - 1].Kind == AutopKind.Line)
            {
                end--;
            }

            if (start == end)
            {
                continue;
            }

            to.Add(new(AutopKind.Open, 0, 0));
            to.AddAll(from[start..end]);
            to.Add(new(AutopKind.Close, 0, 0));
            to.Add(new(AutopKind.Line, 0, 0));
        }
    }

    private static void DropEmpty(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].Kind == AutopKind.Open && SkipSpace(from, i + 1) is var next && next < from.Length && from[next].Kind == AutopKind.Close)
            {
                to.AddAll(from[copied..i]);
                i = next;
                copied = i + 1;
            }
        }

        to.AddAll(from[copied..]);
    }

    // Plain text that runs into </div>, </address> or </form> gets its end before that tag.
    private static void EndBeforeContainerEnd(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].Kind != AutopKind.Open)
            {
                continue;
            }

            int next = i + 1;
            while (next < from.Length && (from[next].IsSpace || (from[next].Kind == AutopKind.Text && !Of(text, from[next]).Contains('<'))))
            {
                next++;
            }

            if (next > i + 1 && next < from.Length && Of(text, from[next]) is "</div>" or "</address>" or "</form>")
            {
                to.AddAll(from[copied..next]);
                to.Add(new(AutopKind.Close, 0, 0));
                copied = next;
            }

            i = next - 1;
        }

        to.AddAll(from[copied..]);
    }

    private static void UnwrapLoneBlock(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].Kind == AutopKind.Open && SkipSpace(from, i + 1) is var block && block < from.Length && from[block].IsBlock
                && SkipSpace(from, block + 1) is var end && end < from.Length && from[end].Kind == AutopKind.Close)
            {
                to.AddAll(from[copied..i]);
                to.Add(from[block]);
                i = end;
                copied = i + 1;
            }
        }

        to.AddAll(from[copied..]);
    }

    // Only when the item's text fits on one line.
    private static void UnwrapListItem(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].Kind != AutopKind.Open || i + 1 == from.Length || !Of(text, from[i + 1]).StartsWith("<li"))
            {
                continue;
            }

            int end = i + 2;
            while (end < from.Length && from[end].Kind is not (AutopKind.Close or AutopKind.Line))
            {
                end++;
            }

            if (end < from.Length && from[end].Kind == AutopKind.Close)
            {
                to.AddAll(from[copied..i]);
                to.AddAll(from[(i + 1)..end]);
                i = end;
                copied = i + 1;
            }
        }

        to.AddAll(from[copied..]);
    }

    // A quotation has its paragraphs inside.
    private static void MoveIntoQuote(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i + 1 < from.Length; i++)
        {
            if ((from[i].Kind == AutopKind.Open && Of(text, from[i + 1]).StartsWith("<blockquote", StringComparison.OrdinalIgnoreCase))
                || (from[i + 1].Kind == AutopKind.Close && Of(text, from[i]) is "</blockquote>"))
            {
                to.AddAll(from[copied..i]);
                to.Add(from[i + 1]);
                to.Add(from[i]);
                i++;
                copied = i + 1;
            }
        }

        to.AddAll(from[copied..]);
    }

    private static void UnwrapBefore(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].Kind == AutopKind.Open && SkipSpace(from, i + 1) is var block && block < from.Length && from[block].IsBlock)
            {
                to.AddAll(from[copied..i]);
                i = copied = block;
            }
        }

        to.AddAll(from[copied..]);
    }

    private static void UnwrapAfter(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to)
    {
        int copied = 0;
        for (int i = 0; i < from.Length; i++)
        {
            if (from[i].IsBlock && SkipSpace(from, i + 1) is var end && end < from.Length && from[end].Kind == AutopKind.Close)
            {
                to.AddAll(from[copied..(i + 1)]);
                i = end;
                copied = i + 1;
            }
        }

        to.AddAll(from[copied..]);
    }
}
