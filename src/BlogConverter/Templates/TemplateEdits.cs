// Turns the old generator's tags into plain Markdown or HTML.
using BlogConverter.Markdown.SourceEdits;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Templates;

/// <summary>
/// Goes over a body once. In code only what the old generator took away before it showed the code is undone: marks of raw text, and Hugo's comments
/// around shortcodes that are shown. Everything else in code is code.
/// </summary>
/// <param name="edits">Gets the edits.</param>
/// <param name="generator">The generator that the body was written for; empty when nobody knows.</param>
/// <param name="isHtml">True for a body that is HTML.</param>
internal sealed class TemplateEdits(EditList edits, string generator, bool isHtml)
{
    private static readonly string[] OfLiquid = ["jekyll", "hexo", "eleventy"];

    private readonly List<string> _unknown = [];

    /// <summary>The tags that nobody knows, as they stand there.</summary>
    public IReadOnlyList<string> Unknown => _unknown;

    public void Find()
    {
        string text = edits.Source;
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return;
        }

        List<(int Start, int End)> code = isHtml ? [] : CodeIn(text);
        for (int at = 0; TagScanner.Next(text, at) is { } tag;)
        {
            at = !Runs(tag.Syntax) ? tag.Start + 2 : code.Exists(c => tag.Start >= c.Start && tag.Start < c.End) ? InCode(text, tag) : InText(text, tag);
        }
    }

    /// <summary>Whether the old generator runs tags of this kind; of an unknown one everything is taken for possible.</summary>
    private bool Runs(TagSyntax syntax) => generator switch
    {
        "jekyll" or "hexo" or "eleventy" or "zola" => syntax != TagSyntax.Shortcode,
        "hugo" or "nikola" => syntax == TagSyntax.Shortcode,
        "pelican" => syntax == TagSyntax.Percent,
        "astro" or "docusaurus" or "obsidian" => false,
        _ => true,
    };

    private static List<(int Start, int End)> CodeIn(string text)
    {
        List<(int Start, int End)> code = [];
        foreach (MarkdownObject node in SourceParser.Parse(text).Descendants())
        {
            if (node is CodeInline or FencedCodeBlock)
            {
                code.Add((node.Span.Start, node.Span.End + 1));
            }
        }

        return code;
    }

    private int InCode(string text, TemplateTag tag)
    {
        if (tag is { Syntax: TagSyntax.Percent, Name: "raw" } && OfLiquid.Contains(generator))
        {
            return Raw(text, tag);
        }

        return Shown(text, tag) ? tag.End : tag.Start + 2;
    }

    private int InText(string text, TemplateTag tag)
    {
        if (tag is { Syntax: TagSyntax.Percent, Name: "raw" })
        {
            return Raw(text, tag);
        }

        if (Shown(text, tag))
        {
            return tag.End;
        }

        TemplateTag whole = tag.Syntax switch
        {
            TagSyntax.Percent => TagScanner.WithContent(text, tag, "end" + tag.Name),
            TagSyntax.Shortcode => TagScanner.WithContent(text, tag, "/" + tag.Name),
            _ => tag,
        };
        if (TagTable.Find(whole) is not { } meaning)
        {
            if (!tag.Name.StartsWith("end", StringComparison.Ordinal) && !tag.Name.StartsWith('/'))
            {
                _unknown.Add(text[tag.Start..tag.End]);
            }

            return tag.End;
        }

        edits.Add(new SourceEdit(tag.Start, whole.Whole - tag.Start, Placed(text, whole, meaning), EditReason.Tag));
        return whole.Whole;
    }

    /// <summary>Takes the marks away; what is between them is text that only looks like tags.</summary>
    private int Raw(string text, TemplateTag opening)
    {
        TemplateTag whole = TagScanner.WithContent(text, opening, "endraw");
        if (whole.Content is null)
        {
            return opening.End;
        }

        int closing = opening.End + whole.Content.Length;
        edits.Add(new SourceEdit(opening.Start, opening.End - opening.Start, "", EditReason.Tag));
        edits.Add(new SourceEdit(closing, whole.Whole - closing, "", EditReason.Tag));
        return whole.Whole;
    }

    /// <summary>Hugo shows <c>{{&lt;/* name */&gt;}}</c> as the shortcode itself.</summary>
    private bool Shown(string text, TemplateTag tag)
    {
        ReadOnlySpan<char> inside = text.AsSpan(tag.Start, tag.End - tag.Start);
        if (tag.Syntax != TagSyntax.Shortcode || inside.Length < 10 || !inside[3..].StartsWith("/*") || !inside[..^3].EndsWith("*/"))
        {
            return false;
        }

        edits.Add(new SourceEdit(tag.Start + 3, 2, "", EditReason.Tag));
        edits.Add(new SourceEdit(tag.End - 5, 2, "", EditReason.Tag));
        return true;
    }

    /// <summary>A block gets lines of its own. In an address a link is its address.</summary>
    private string Placed(string text, TemplateTag tag, TagMeaning meaning)
    {
        if (isHtml)
        {
            return meaning.Html;
        }

        if (!meaning.IsBlock)
        {
            return meaning.Markdown;
        }

        string before = tag.Start == 0 || text[tag.Start - 1] == '\n' ? "" : "\n\n";
        string after = tag.Whole >= text.Length || text[tag.Whole] is '\n' or '\r' ? "" : "\n\n";
        return before + meaning.Markdown + after;
    }
}
