// What targets can do: renderers, opaque spans, guards, footnotes, raw blocks, options.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Markdown;
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class WriterSeamTests
{
    [Fact]
    public void A_renderer_comes_first_and_may_decline()
    {
        MarkdownOptions options = new() { Renderers = [(e, w) => false, Shout] };
        Assert.Equal("A & b\n", Convert("<p><x-loud>a</x-loud> &amp; <b hidden>b</b></p>", options).Replace("**", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_opaque_span_knows_its_place_and_what_it_stands_for()
    {
        MarkdownOptions options = new() { Renderers = [Embed] };
        MarkdownText text = MarkdownWriter.Write(Parse("<ul><li>a<x-embed></x-embed></li></ul><p>b <x-note></x-note></p>"), options);
        Assert.Equal("- a\n\n  {{< video 1 >}}\n\nb {{n}}\n", text.Text);
        Assert.Equal(["<https://v/1>", "note"], text.Opaque.Select(o => o.StandsFor));
        Assert.Equal(["{{< video 1 >}}", "{{n}}"], text.Opaque.Select(o => text.Text.Substring(o.Start, o.Length)));
    }

    [Fact]
    public void A_guard_stands_for_the_Markdown_without_it()
    {
        MarkdownOptions options = new() { Guard = Liquid };
        MarkdownText text = MarkdownWriter.Write(Parse("<p>a *{{ x }}* <code>{{ y }}</code></p><pre>{{ z }}</pre>"), options);
        Assert.Equal("a \\*{% raw %}{{ x }}{% endraw %}\\* `{% raw %}{{ y }}{% endraw %}`\n\n```\n{% raw %}{{ z }}{% endraw %}\n```\n", text.Text);
        Assert.Equal("a \\*{{ x }}\\* `{{ y }}`\n\n```\n{{ z }}\n```\n", Read(text));
        Assert.Equal(HtmlToMarkdown.Convert("<p>a *{{ x }}* <code>{{ y }}</code></p><pre>{{ z }}</pre>"), Read(text));
    }

    [Fact]
    public void Footnotes_are_indented_with_all_their_blocks()
    {
        MarkdownOptions options = new() { Renderers = [Footnote] };
        Assert.Equal("a[^n1]\n\n[^n1]: b\n\n    - c\n", Convert("<p>a<x-ref></x-ref></p><x-def><p>b</p><ul><li>c</li></ul></x-def>", options));
    }

    [Fact]
    public void A_block_that_lost_something_is_written_raw()
    {
        IDocument document = Parse("<ul><li>a</li><li><p>b <i>c</i></p></li></ul>");
        MarkdownOptions options = new() { RawBlocks = new HashSet<INode> { document.QuerySelector("p")! } };
        MarkdownText text = MarkdownWriter.Write(document, options);
        Assert.Equal("- a\n\n- <p>b <i>c</i></p>\n", text.Text);
        Assert.Equal(1, text.RawHtmlBlocks);
    }

    [Fact]
    public void An_element_of_the_content_stage_is_plain_HTML_in_a_raw_block()
    {
        IDocument document = Parse("<div><p>a</p><blockquote><blogconverter-embed url='https://v.example/1'>b</blogconverter-embed></blockquote></div>");
        foreach (string name in (string[])["blockquote", "blogconverter-embed"])
        {
            MarkdownOptions options = new() { RawBlocks = new HashSet<INode> { document.QuerySelector(name)! } };
            string text = MarkdownWriter.Write(document, options).Text;
            Assert.Contains("<a href=\"https://v.example/1\">https://v.example/1</a> b", text, StringComparison.Ordinal);
            Assert.DoesNotContain("blogconverter", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<p>a <progress value=3>30 %</progress></p>", "MDN003")]
    [InlineData("<p>a <meter value=3>3 of 4</meter></p>", "MDN003")]
    [InlineData("<pre>a <a href='/b'>b</a></pre>", "MDN005")]
    [InlineData("<pre>a <a href='#L1'>b</a></pre>", "")]
    public void What_is_left_out_is_told(string html, string codes) =>
        Assert.Equal(codes, string.Join(' ', MarkdownWriter.Write(Parse(html), new MarkdownOptions()).Diagnostics.Select(d => d.Code)));

    [Fact]
    public void A_dialect_has_characters_of_its_own_escaped()
    {
        MarkdownOptions kramdown = new() { ExtraEscapes = ["|", "{:", "$$", "*["] };
        Assert.Equal("a \\| b \\{: .x} \\$$1$$ *\n".Replace("1$$", "1\\$$", StringComparison.Ordinal), Convert("<p>a | b {: .x} $$1$$ *</p>", kramdown));
    }

    [Fact]
    public void Options_change_the_hand_not_the_meaning()
    {
        MarkdownOptions options = new()
        {
            Bullet = '*',
            Emphasis = '_',
            Fence = '~',
            HardBreak = HardBreakStyle.Spaces,
            ListIndent = ListIndent.Four,
            Heading = HeadingStyle.Setext,
            RawHtml = RawHtmlMode.Strip,
            Links = LinkStyle.Reference,
        };
        Assert.Equal(
            "a\n===\n\n_b_ *c*d  \ne [f][1]\n\n*   g\n    1.  h\n\n~~~\ni\n~~~\n\nj2\n\n[1]: u \"t\"\n",
            Convert("<h1>a</h1><p><i>b</i> <i>c</i>d<br>e <a href='u' title='t'>f</a></p><ul><li>g<ol><li>h</li></ol></li></ul><pre>i</pre><p>j<sup>2</sup></p>", options));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Convert(string html, MarkdownOptions options) => HtmlToMarkdown.Convert(html, options);

    /// <summary>The text as a proof reads it.</summary>
    private static string Read(MarkdownText text)
    {
        string result = text.Text;
        foreach (OpaqueSpan span in text.Opaque.Reverse())
        {
            result = result.Remove(span.Start, span.Length).Insert(span.Start, span.StandsFor);
        }

        return result;
    }

    private static bool Shout(IElement element, MarkdownWriter writer)
    {
        if (element.LocalName != "x-loud")
        {
            return false;
        }

        writer.Text(element.TextContent.ToUpperInvariant());
        return true;
    }

    private static bool Embed(IElement element, MarkdownWriter writer)
    {
        switch (element.LocalName)
        {
            case "x-embed":
                writer.OpaqueBlock("{{< video 1 >}}", "<https://v/1>");
                return true;
            case "x-note":
                writer.Opaque("{{n}}", "note");
                return true;
            default:
                return false;
        }
    }

    private static bool Footnote(IElement element, MarkdownWriter writer)
    {
        switch (element.LocalName)
        {
            case "x-ref":
                writer.FootnoteReference("n1");
                return true;
            case "x-def":
                writer.Footnote("n1", element);
                return true;
            default:
                return false;
        }
    }

    private static void Liquid(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        int start = text.IndexOf("{{", StringComparison.Ordinal);
        int end = text.IndexOf("}}", StringComparison.Ordinal);
        if (start >= 0 && end > start)
        {
            spans.Add(new GuardedSpan(start, end + 2 - start, $"{{% raw %}}{text[start..(end + 2)]}{{% endraw %}}"));
        }
    }
}
