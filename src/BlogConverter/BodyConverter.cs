// From a raw body to a proved text.
using AngleSharp.Dom;
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Markdown;
using BlogConverter.Markdown.SourceEdits;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Proof;

namespace BlogConverter;

/// <summary>Body → DOM → text → verdict. Belongs to one worker; the parser is shared.</summary>
internal sealed class BodyConverter(PipelineSetup setup, ContentParser parser, SiteIndex index)
{
    private readonly MarkdownOptions _dialect = setup.Options.Portable ? (setup.Target.PortableMarkdown ?? setup.Target.Markdown) with { CodeInfo = null } : setup.Target.Markdown;
    private readonly PassedBody _passed = new(setup);
    private readonly bool _isProved = setup.Options.Proof != ProofMode.Off;

    public ConvertedBody Convert(BlogItem item, LinkRewriter links, DiagnosticBag diagnostics)
    {
        BodyFormat format = parser.FormatOf(item);
        EditList tags = _passed.WithoutTags(item, format != BodyFormat.Markdown, diagnostics);
        string text = tags.Apply();
        if (format == BodyFormat.Markdown)
        {
            string? why = _passed.ReasonToRewrite(item, text) ?? (MayRun(item) && parser.CanRun(SourceParser.ToHtml(text)) ? "it holds what a browser could run (--sanitize)" : null);
            if (why is null && setup.Options.BodyFormat == OutputBodyFormat.Markdown)
            {
                return _passed.Pass(item, tags, text, links) with { Opening = setup.Target.NeedsDescription ? OpeningOf(item, text) : "" };
            }

            if (why is not null && !setup.Options.Tidy)
            {
                diagnostics.Add(Messages.BodyWrittenAnew(why, item.Source, item.Id));
            }

            (format, text) = (BodyFormat.Html, SourceParser.ToHtml(text));
        }

        return Written(item, new PostBody(text, format), links, diagnostics);
    }

    private ConvertedBody Written(BlogItem item, PostBody body, LinkRewriter links, DiagnosticBag diagnostics)
    {
        using ParsedContent content = parser.Parse(item, body, index);
        Add(content.Diagnostics, item, diagnostics);
        string opening = setup.Target.NeedsDescription ? FirstSentence.Of(content.Body) : "";
        ProofVerdict? source = _isProved ? SourceProof.Check(body, content.Body, content.Dropped) : null;
        // The first half of the proof has seen the addresses of the source; the second one looks for those that are written.
        links.Apply(content.Body);
        bool isHtml = setup.Options.BodyFormat == OutputBodyFormat.Html;
        if (!isHtml)
        {
            LinkedPlaces.Keep(content.Body, links.OwnFragments);
        }

        // Generators name the headings of Markdown, not those of HTML.
        IReadOnlyList<string> headings = isHtml ? [] : LinkedPlaces.Headings(content.Body);
        (string written, ProofVerdict? verdict) = isHtml
            ? (Html(content.Body), source)
            : Markdown(content.Body, source, item, diagnostics);
        return new ConvertedBody(written)
        {
            Opening = opening,
            Anchors = PageAnchors.In(written, headings),
            Losses = verdict?.Losses ?? [],
            Tally = verdict?.Tally,
            Dropped = content.Dropped,
            Shortcodes = content.Shortcodes,
            Blocks = content.Blocks,
        };
    }

    /// <summary>What was written for this very generator is its program, and stays one unless the user says otherwise.</summary>
    private bool MayRun(BlogItem item) => setup.Options.Sanitize ?? (setup.Sanitizes && item.Generator != setup.Target.Name);

    private string OpeningOf(BlogItem item, string text)
    {
        using ParsedContent content = parser.Parse(item, new PostBody(SourceParser.ToHtml(text), BodyFormat.Html), index);
        return FirstSentence.Of(content.Body);
    }

    private static string Html(IElement body)
    {
        PortableHtml.Apply(body);
        return WithLineEnd(body.InnerHtml.Trim());
    }

    private (string Text, ProofVerdict? Verdict) Markdown(IElement body, ProofVerdict? source, BlogItem item, DiagnosticBag diagnostics)
    {
        if (setup.ToMarkdown is not null)
        {
            PortableHtml.Apply(body);
        }

        if (source is null)
        {
            MarkdownText unproven = Write(body, new HashSet<INode>());
            Add(unproven.Diagnostics, item, diagnostics);
            return (unproven.Text, null);
        }

        ProvenText proven = ProvenWriter.Write(body, raw => Write(body, raw));
        Add(proven.Markdown.Diagnostics, item, diagnostics);
        return (proven.Markdown.Text, SourceProof.Join(source, proven.Verdict));
    }

    private MarkdownText Write(IElement body, IReadOnlySet<INode> raw) => setup.ToMarkdown is { } own
        ? new MarkdownText(WithLineEnd(own(body)))
        : MarkdownWriter.Write(body, raw.Count == 0 ? _dialect : _dialect with { RawBlocks = raw });

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
