// The Markdown that Docusaurus reads.
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>
/// MDX 3 with GFM and directives; see mdxjs.com, "What is MDX", and docusaurus.io, "Markdown features". Every <c>{</c> begins an expression and every <c>&lt;</c> an element,
/// raw HTML is JSX in which Markdown is read, <c>import</c> and <c>export</c> begin a program, and colons begin directives and emoji.
/// </summary>
internal static class Mdx
{
    public static MarkdownOptions Options { get; } = new()
    {
        Renderers = [Notice.Admonition, Render, LocalImages.Render, PortableRenderers.Render],
        Guard = Guard,
        ExtraEscapes = ["{", "<"],
        Autolinks = false,
        Html = HtmlReading.Jsx,
        CodeInfo = CodeFences.Docusaurus,
    };

    /// <summary>The same without Docusaurus's own admonitions.</summary>
    public static MarkdownOptions Portable { get; } = Options with { Renderers = [Render, LocalImages.Render, PortableRenderers.Render] };

    private static bool Render(IElement element, MarkdownWriter writer) => element.LocalName switch
    {
        ContentElements.More => Truncate(writer),
        ContentElements.PageBreak => PortableRenderers.Comment("<!-- nextpage -->", writer),
        ContentElements.Math => Math(element, writer),
        "h1" when writer.CanBlock => IsFirstHeading(element) && Raw(element, writer),
        _ => false,
    };

    /// <summary>Docusaurus takes a first heading of the top level for the page's title and leaves it out; as an element it stays.</summary>
    private static bool IsFirstHeading(IElement element) => element.Owner!.QuerySelector("h1, h2, h3, h4, h5, h6") == element;

    private static bool Raw(IElement element, MarkdownWriter writer)
    {
        writer.RawBlock(element);
        return true;
    }

    private static bool Truncate(MarkdownWriter writer)
    {
        writer.OpaqueBlock("<!-- truncate -->", "<!--more-->");
        writer.EndBlock();
        return true;
    }

    /// <summary>A formula as text between its delimiters: without a plugin it is text, and with one the braces in it would have to be bare.</summary>
    private static bool Math(IElement element, MarkdownWriter writer)
    {
        string tex = string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tex.Length > 0)
        {
            writer.Code(tex);
        }

        return true;
    }

    private static void Guard(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        if (place != MarkdownPlace.Text)
        {
            return;
        }

        if (text.StartsWith("import ", StringComparison.Ordinal) || text.StartsWith("export ", StringComparison.Ordinal))
        {
            spans.Add(new GuardedSpan(0, 1, text[0] == 'i' ? "&#105;" : "&#101;"));
        }

        int id = text.TrimEnd().EndsWith("}") ? text.LastIndexOf("{#", StringComparison.Ordinal) : -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (at == id)
            {
                // At the end of a heading this would be its name, and be cut off; an expression keeps it apart.
                spans.Add(new GuardedSpan(at, 1, "{'{'}"));
            }
            else if (text[at] == ':' && IsDirective(text, at))
            {
                spans.Add(new GuardedSpan(at, 1, "&#58;"));
            }
        }
    }

    /// <summary>A colon after another one, or before a name that a bracket or brace follows.</summary>
    private static bool IsDirective(ReadOnlySpan<char> text, int colon)
    {
        if (colon + 1 < text.Length && text[colon + 1] == ':')
        {
            return true;
        }

        int end = colon + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        return end > colon + 1 && end < text.Length && text[end] is '[' or '{';
    }
}
