// Guards a Markdown body against the new generator's dialect.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Markdown.SourceEdits;

/// <summary>Escapes what means something to the target's dialect and is only text in the source: the same guards and escapes that the writer uses, at the places that the parser names.</summary>
/// <param name="edits">Gets the edits.</param>
/// <param name="options">The target's dialect.</param>
internal sealed class DialectEdits(EditList edits, MarkdownOptions options)
{
    private readonly List<GuardedSpan> _spans = [];

    public void Find(MarkdownDocument document)
    {
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal:
                    Literal(literal);
                    break;
                case CodeInline code:
                    Verbatim(code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount, MarkdownPlace.Code);
                    break;
                case CodeBlock block:
                    Verbatim(block.Span.Start, block.Span.End + 1, MarkdownPlace.CodeBlock);
                    break;
                case HtmlInline html:
                    Verbatim(html.Span.Start, html.Span.End + 1, MarkdownPlace.Html);
                    break;
                case HtmlBlock block:
                    Verbatim(block.Span.Start, block.Span.End + 1, MarkdownPlace.Html);
                    break;
                case LinkInline { Reference: null } link:
                    Verbatim(link.UrlSpan.Start, link.UrlSpan.End + 1, MarkdownPlace.Address);
                    break;
                case LinkReferenceDefinition definition:
                    Verbatim(definition.UrlSpan.Start, definition.UrlSpan.End + 1, MarkdownPlace.Address);
                    break;
                case LineBreakInline { IsHard: true, IsBackslash: true } when options.HardBreak == HardBreakStyle.Spaces:
                    Break(node.Span.Start);
                    break;
                case AutolinkInline { IsEmail: false } autolink when !options.Autolinks:
                    edits.Add(new SourceEdit(autolink.Span.Start, autolink.Span.Length, $"[{autolink.Url}]({autolink.Url})", EditReason.Escape));
                    break;
            }
        }
    }

    private void Break(int start)
    {
        if (start >= 0 && start < edits.Source.Length && edits.Source[start] == '\\')
        {
            edits.Add(new SourceEdit(start, 1, "  ", EditReason.Break));
        }
    }

    private void Literal(LiteralInline literal)
    {
        int escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        int start = literal.Span.Start + escaped;
        ReadOnlySpan<char> text = literal.Content.AsSpan();
        if (text.IsEmpty || start < 0 || start + text.Length > edits.Source.Length || !edits.Source.AsSpan(start, text.Length).SequenceEqual(text))
        {
            return;
        }

        if (options.Guard is { } guard)
        {
            // What a guard takes for the beginning of a line is one only there.
            bool isFirst = IsLineStart(literal.Span.Start);
            string whole = isFirst ? text.ToString() : "x" + text.ToString();
            Guard(guard, whole, MarkdownPlace.Text, start - (isFirst ? 0 : 1), escaped > 0 ? start : -1);
        }

        foreach (string mark in options.ExtraEscapes)
        {
            for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = Next(text, mark, at + mark.Length))
            {
                if (at > 0 || escaped == 0)
                {
                    edits.Add(new SourceEdit(start + at, 0, "\\", EditReason.Escape));
                }
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, string mark, int from)
    {
        int next = text[from..].IndexOf(mark, StringComparison.Ordinal);
        return next < 0 ? -1 : from + next;
    }

    private void Verbatim(int start, int end, MarkdownPlace place)
    {
        if (options.Guard is { } guard && start >= 0 && end > start && end <= edits.Source.Length)
        {
            Guard(guard, edits.Source[start..end], place, start, -1);
        }
    }

    private void Guard(TemplateGuard guard, string text, MarkdownPlace place, int start, int escapedAt)
    {
        _spans.Clear();
        guard(text, place, _spans);
        foreach (GuardedSpan span in _spans)
        {
            int at = start + span.Start;
            bool takesEscape = at == escapedAt;
            if (takesEscape && !span.Replacement.StartsWith('&'))
            {
                continue;
            }

            edits.Add(new SourceEdit(takesEscape ? at - 1 : at, span.Length + (takesEscape ? 1 : 0), span.Replacement, EditReason.Escape));
        }
    }

    private bool IsLineStart(int at)
    {
        while (at > 0 && edits.Source[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || edits.Source[at - 1] is '\n' or '\r' or '>' or '-' or '*' or '+';
    }
}
