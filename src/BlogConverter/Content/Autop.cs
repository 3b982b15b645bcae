// Paragraphs and line breaks from a text's own lines.
namespace BlogConverter.Content;

/// <summary>
/// What WordPress does with a classic body before it shows it (there: the filter <c>wpautop</c>): blank lines part paragraphs, single line ends become line breaks,
/// and block elements are left alone. The rules work on pieces of the text, each in one pass over all pieces; their order matters and is WordPress's.
/// </summary>
internal static partial class Autop
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

    private static int SkipSpace(ReadOnlySpan<AutopToken> tokens, int from)
    {
        while (from < tokens.Length && tokens[from].IsSpace)
        {
            from++;
        }

        return from;
    }

    private static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, AutopToken token) => text.Slice(token.Start, token.Length);
}
