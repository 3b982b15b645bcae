// Writes code, in lines and in blocks.
namespace BlogConverter.Markdown;

internal sealed partial class InlineWriter
{
    private void WriteCode(ReadOnlySpan<char> text)
    {
        int ticks = 0;
        if (text.Contains('`'))
        {
            ticks = CodeFence.ShortestAbsentRun(text, '`');
        }

        ticks = Math.Max(1, ticks);
        bool pad = text[0] == '`' || text[^1] == '`';
        output.Text.Append('`', ticks);
        if (pad)
        {
            output.Put(' ');
        }

        _guard.WriteVerbatim(text, MarkdownPlace.Code);
        if (pad)
        {
            output.Put(' ');
        }

        output.Text.Append('`', ticks);
    }

    /// <summary>Guards raw HTML that has just been written.</summary>
    public void GuardHtml(int start) => _guard.Guard(start, output.Text.Slice(start, output.Text.Length - start).ToString(), MarkdownPlace.Html);

    /// <summary>Writes a code block by indentation.</summary>
    private void WriteIndented(ReadOnlySpan<char> text)
    {
        const string Indent = "    ";
        output.Text.Append(Indent);
        output.Push(Indent);
        _guard.WriteVerbatim(text, MarkdownPlace.CodeBlock);
        output.Pop(output.PrefixLength - Indent.Length);
    }

    /// <summary>Writes a fenced code block.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The language; may be empty.</param>
    /// <param name="info">What is written behind the fence in place of the language, which it stands for; may be empty.</param>
    public void WriteCodeBlock(string code, string language, string info)
    {
        ReadOnlySpan<char> text = code.EndsWith('\n') ? code.AsSpan(0, code.Length - 1) : code;
        if (InContainer && !options.FencesInContainers)
        {
            WriteIndented(text);
            return;
        }

        char fence = options.Fence == '`' && language.Contains('`', StringComparison.Ordinal) ? '~' : options.Fence;
        int width = Math.Max(3, CodeFence.LongerThanAnyRun(text, fence));
        output.Text.Append(fence, width);
        int start = output.Text.Length;
        foreach (char c in language)
        {
            if (c is '\\' or '&')
            {
                output.Put('\\');
            }

            output.Put(c);
        }

        if (info.Length > 0)
        {
            output.ReplaceByOpaque(start, info);
        }

        output.NewLine(text.Length == 0 || text[0] == '\n');
        _guard.WriteVerbatim(text, MarkdownPlace.CodeBlock);
        output.NewLine();
        output.Text.Append(fence, width);
    }
}
