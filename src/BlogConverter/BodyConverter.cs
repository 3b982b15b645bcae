// From a raw body to a proved text.
using AngleSharp.Dom;
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Proof;

namespace BlogConverter;

/// <summary>Body → DOM → text → verdict. Belongs to one worker; the parser is shared.</summary>
internal sealed class BodyConverter(PipelineSetup setup, ContentParser parser, SiteIndex index)
{
    private readonly bool _isProved = setup.Options.Proof != ProofMode.Off;

    public ConvertedBody Convert(BlogItem item, DiagnosticBag diagnostics)
    {
        if (parser.FormatOf(item) == BodyFormat.Markdown)
        {
            // A text that somebody wrote as Markdown is theirs to the byte.
            return new ConvertedBody(WithLineEnd(item.Body.Text));
        }

        using ParsedContent content = parser.Parse(item, index);
        Add(content.Diagnostics, item, diagnostics);
        ProofVerdict? source = _isProved ? SourceProof.Check(item.Body, content.Body, content.Dropped) : null;
        ConvertedBody body = setup.Options.BodyFormat == OutputBodyFormat.Html ? Html(content.Body) : Markdown(content.Body, item, diagnostics);
        return body with
        {
            Losses = [.. source?.Losses ?? [], .. body.Losses],
            Tally = body.Tally ?? source?.Tally,
            Dropped = content.Dropped,
            Shortcodes = content.Shortcodes,
            Blocks = content.Blocks,
        };
    }

    private static ConvertedBody Html(IElement body)
    {
        PortableHtml.Apply(body);
        return new ConvertedBody(WithLineEnd(body.InnerHtml.Trim()));
    }

    private ConvertedBody Markdown(IElement body, BlogItem item, DiagnosticBag diagnostics)
    {
        if (setup.ToMarkdown is not null)
        {
            PortableHtml.Apply(body);
        }

        ProvenText proven = _isProved ? ProvenWriter.Write(body, raw => Write(body, raw)) : new ProvenText(Write(body, new HashSet<INode>()), new ProofVerdict([], new ProofTally()));
        Add(proven.Markdown.Diagnostics, item, diagnostics);
        return new ConvertedBody(proven.Markdown.Text) { Losses = proven.Verdict.Losses, Tally = _isProved ? proven.Verdict.Tally : null };
    }

    private MarkdownText Write(IElement body, IReadOnlySet<INode> raw) => setup.ToMarkdown is { } own
        ? new MarkdownText(WithLineEnd(own(body)))
        : MarkdownWriter.Write(body, raw.Count == 0 ? setup.Target.Markdown : setup.Target.Markdown with { RawBlocks = raw });

    private static string WithLineEnd(string text) => text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";

    private static void Add(IReadOnlyList<Diagnostic> found, BlogItem item, DiagnosticBag diagnostics)
    {
        foreach (Diagnostic diagnostic in found)
        {
            diagnostics.Add(diagnostic with
            {
                ItemId = diagnostic.ItemId ?? item.Id,
                Source = diagnostic.Source == SourcePosition.None ? item.Source : diagnostic.Source,
            });
        }
    }
}
