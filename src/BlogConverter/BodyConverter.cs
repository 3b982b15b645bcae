// From a raw body to a proved text.
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter;

/// <summary>Body → DOM → Markdown → verdict. Belongs to one worker; the parser is shared.</summary>
internal sealed class BodyConverter(PipelineSetup setup, ContentParser parser, SiteIndex index)
{
    public ConvertedBody Convert(BlogItem item, DiagnosticBag diagnostics)
    {
        if (parser.FormatOf(item) == BodyFormat.Markdown)
        {
            // A text that somebody wrote as Markdown is theirs to the byte.
            return new ConvertedBody(item.Body.Text.Length == 0 || item.Body.Text.EndsWith('\n') ? item.Body.Text : item.Body.Text + "\n");
        }

        using ParsedContent content = parser.Parse(item, index);
        Add(content.Diagnostics, item, diagnostics);
        MarkdownText markdown = MarkdownWriter.Write(content.Body, setup.Target.Markdown);
        Add(markdown.Diagnostics, item, diagnostics);
        return new ConvertedBody(markdown.Text)
        {
            Dropped = content.Dropped,
            Shortcodes = content.Shortcodes,
            Blocks = content.Blocks,
        };
    }

    private static void Add(IReadOnlyList<Diagnostic> found, BlogItem item, DiagnosticBag diagnostics)
    {
        foreach (Diagnostic diagnostic in found)
        {
            diagnostics.Add(diagnostic.ItemId is null ? diagnostic with { ItemId = item.Id, Source = diagnostic.Source == SourcePosition.None ? item.Source : diagnostic.Source } : diagnostic);
        }
    }
}
