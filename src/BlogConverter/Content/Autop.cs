// Paragraphs from blank lines.
namespace BlogConverter.Content;

/// <summary>
/// What WordPress does with a classic body before it shows it (there: the filter <c>wpautop</c>): blank lines part paragraphs, single line ends become line breaks,
/// and block elements are left alone. The rules work on pieces of the text, each in one pass over all pieces; their order matters and is WordPress's.
/// </summary>
internal static class Autop
{
    private delegate void Rule(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> from, ref AutopTokens to);

    private static readonly Rule[] Rules =
        [Wrap, DropEmpty, EndBeforeContainerEnd, UnwrapLoneBlock, UnwrapListItem, MoveIntoQuote, UnwrapBefore, UnwrapAfter, BreakLines, DropBreakAfterBlock, DropBreakBeforeBlock];

    /// <summary>The body with paragraphs and line breaks as tags.</summary>
    /// <param name="text">The body, line ends as <c>\n</c>.</param>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IsWhiteSpaceOnly())
        {
            return "";
        }

        AutopTokens tokens = new(256), next = new(256);
        TextBuffer output = new(text.Length + (text.Length / 8));
        try
        {
            new AutopScanner(text).Read(ref tokens);
            foreach (Rule rule in Rules)
            {
                next.Cut(0);
                rule(text, tokens.Written, ref next);
                (tokens, next) = (next, tokens);
            }

            Write(text, tokens.Written, ref output);
            return output.ToString();
        }
        finally
        {
            tokens.Dispose();
            next.Dispose();
            output.Dispose();
        }
    }

    private static void Write(ReadOnlySpan<char> text, ReadOnlySpan<AutopToken> tokens, ref TextBuffer output)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            AutopToken token = tokens[i];
            output.Append(token.Kind switch
            {
                AutopKind.Line => "\n",
                AutopKind.LineBreak => "<br />",
                AutopKind.Open => "<p>",
                AutopKind.Close => "</p>",
                _ => text.Slice(token.Start, token.Length),
            });
        }
    }

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

    private static int SkipSpace(ReadOnlySpan<AutopToken> tokens, int from)
    {
        while (from < tokens.Length && tokens[from].IsSpace)
        {
            from++;
        }

        return from;
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

    private static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, AutopToken token) => text.Slice(token.Start, token.Length);
}
