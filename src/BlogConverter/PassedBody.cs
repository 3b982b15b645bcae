// A body that is Markdown already.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Markdown;
using BlogConverter.Markdown.SourceEdits;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Proof;
using BlogConverter.Templates;
using Markdig.Syntax;

namespace BlogConverter;

/// <summary>
/// A text that somebody wrote as Markdown is theirs to the byte: it is edited where an address leads elsewhere now, where a tag of the old generator
/// stands, and where the new one would take text for its own. A body for the generator that it was written for keeps tags and text as they are.
/// </summary>
internal sealed class PassedBody(PipelineSetup setup)
{
    private readonly OutputTarget _target = setup.Target;

    /// <summary>The body without the old generator's tags.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isHtml">True when the body goes the way of HTML.</param>
    /// <param name="diagnostics">Gets the tags that nobody knows.</param>
    public EditList WithoutTags(BlogItem item, bool isHtml, DiagnosticBag diagnostics)
    {
        var edits = new EditList(item.Body.Text);
        if (item.File.Length > 0 && item.RunsTemplates && item.Generator != _target.Name)
        {
            var tags = new TemplateEdits(edits, item.Generator, isHtml);
            tags.Find();
            foreach (string tag in tags.Unknown)
            {
                diagnostics.Add(Messages.TemplateTagUnknown(tag.Length > 60 ? tag[..60] + "…" : tag, item.Source, item.Id));
            }
        }

        return edits;
    }

    /// <summary>Why the body cannot pass as it is; null when it can.</summary>
    public string? ReasonToRewrite(BlogItem item, string text)
    {
        if (setup.Options.Tidy)
        {
            return "--tidy asks for it";
        }

        bool mayBe = item.Generator != _target.Name && (_target.Markdown.Html == HtmlReading.Jsx || _target.Markdown.UnsayableCode is not null);
        return mayBe ? Unsayable(SourceParser.Parse(text)) : null;
    }

    /// <summary>The body as it is written.</summary>
    public ConvertedBody Pass(BlogItem item, EditList tags, string text, LinkRewriter links)
    {
        var edits = new EditList(text);
        MarkdownDocument document = SourceParser.Parse(text);
        new AddressEdits(edits, links.Rewrite, LinkAttributes.Of).Find(document);

        if (item.Generator != _target.Name)
        {
            new DialectEdits(edits, _target.Markdown).Find(document);
        }

        if (text.Length > 0 && !text.EndsWith('\n'))
        {
            edits.Add(new SourceEdit(text.Length, 0, "\n", EditReason.LineEnd));
        }

        string result = edits.Apply();
        HashSet<string> anchors = PageAnchors.In(result, document.Descendants<HeadingBlock>().Select(h => InlineText.Of(h.Inline)));
        if (setup.Options.Proof == ProofMode.Off)
        {
            return new ConvertedBody(result) { Anchors = anchors };
        }

        ProofVerdict first = PassedProof.Check(item.Body.Text, tags.Edits, text);
        ProofVerdict second = PassedProof.Check(text, edits.Edits, result);
        return new ConvertedBody(result) { Anchors = anchors, Losses = [.. first.Losses, .. second.Losses], Tally = second.Tally };
    }

    private string? Unsayable(MarkdownDocument document)
    {
        foreach (MarkdownObject node in document.Descendants())
        {
            if (_target.Markdown.Html == HtmlReading.Jsx && node is HtmlBlock { Type: not HtmlBlockType.Comment } or Markdig.Syntax.Inlines.HtmlInline or CodeBlock and not FencedCodeBlock)
            {
                return $"{_target.Name} reads its raw HTML or indented code as something else";
            }

            string? code = node switch
            {
                Markdig.Syntax.Inlines.CodeInline inline => inline.Content,
                CodeBlock block => block.Lines.ToString(),
                _ => null,
            };
            if (code is not null && _target.Markdown.UnsayableCode?.Invoke(code) == true)
            {
                return $"its code holds what {_target.Name} would run";
            }
        }

        return null;
    }
}
