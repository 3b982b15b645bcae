// Puts a target's guards around what its template language would run.
namespace BlogConverter.Markdown;

/// <summary>Asks the target's <see cref="TemplateGuard"/> and writes the stretches it names as opaque spans, which stand for the Markdown that would be there without them.</summary>
internal sealed class GuardedText(BlockOutput output, TemplateGuard? guard)
{
    private readonly List<GuardedSpan> _spans = [];

    /// <summary>Whether something in the text has to be guarded.</summary>
    public bool IsNeeded(ReadOnlySpan<char> text, MarkdownPlace place)
    {
        _spans.Clear();
        guard?.Invoke(text, place, _spans);
        return _spans.Count > 0;
    }

    /// <summary>Writes text of which <see cref="IsNeeded"/> has found the stretches.</summary>
    public void WriteText(ReadOnlySpan<char> text, TextPlace place, MarkdownEscaper escaper)
    {
        int done = 0;
        foreach (GuardedSpan span in _spans)
        {
            escaper.Write(text[done..span.Start], Part(place, done, span.Start, text));
            int start = output.Text.Length;
            done = span.Start + span.Length;
            escaper.Write(text[span.Start..done], Part(place, span.Start, done, text));
            output.ReplaceByOpaque(start, span.Replacement);
        }

        escaper.Write(text[done..], Part(place, done, text.Length, text));
    }

    /// <summary>Writes code.</summary>
    public void WriteVerbatim(ReadOnlySpan<char> text, MarkdownPlace place)
    {
        int done = 0;
        if (IsNeeded(text, place))
        {
            foreach (GuardedSpan span in _spans)
            {
                Verbatim(text[done..span.Start]);
                int start = output.Text.Length;
                done = span.Start + span.Length;
                Verbatim(text[span.Start..done]);
                output.ReplaceByOpaque(start, span.Replacement);
            }
        }

        Verbatim(text[done..]);
    }

    /// <summary>Guards an address or title that has just been written, as a whole.</summary>
    public void Guard(int start, ReadOnlySpan<char> source, MarkdownPlace place)
    {
        if (!IsNeeded(source, place))
        {
            return;
        }

        string written = output.Text.Slice(start, output.Text.Length - start).ToString();
        _spans.Clear();
        guard!(written, place, _spans);
        output.Text.Truncate(start);
        int done = 0;
        foreach (GuardedSpan span in _spans)
        {
            output.Text.Append(written.AsSpan(done, span.Start - done));
            output.PutOpaque(span.Replacement, written.Substring(span.Start, span.Length));
            done = span.Start + span.Length;
        }

        output.Text.Append(written.AsSpan(done));
    }

    /// <summary>A text with its guards, as it is to be written; null where nothing has to be guarded.</summary>
    public static string? Apply(TemplateGuard? guard, string text, MarkdownPlace place)
    {
        var spans = new List<GuardedSpan>();
        guard?.Invoke(text, place, spans);
        if (spans.Count == 0)
        {
            return null;
        }

        var guarded = new System.Text.StringBuilder(text.Length + (spans.Count * 16));
        int done = 0;
        foreach (GuardedSpan span in spans)
        {
            guarded.Append(text, done, span.Start - done).Append(span.Replacement);
            done = span.Start + span.Length;
        }

        return guarded.Append(text, done, text.Length - done).ToString();
    }

    private void Verbatim(ReadOnlySpan<char> text)
    {
        if (output.InCell)
        {
            output.Put(text);
        }
        else
        {
            output.PutLines(text);
        }
    }

    private static TextPlace Part(TextPlace place, int from, int to, ReadOnlySpan<char> text) => place with
    {
        Next = to < text.Length ? text[to] : place.Next,
        Forced = place.Forced >= from && place.Forced < to ? place.Forced - from : -1,
    };
}
