// Both halves of the proof over real bodies, through our own content stage and writer.
using AngleSharp.Dom;
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Model;
using BlogConverter.Proof;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class WholeProofTests
{
    /// <summary>What the content stage leaves for the targets, in the plainest form.</summary>
    internal static readonly MarkdownOptions s_options = MarkdownOptions.Default with { Renderers = [Own] };

    public static TheoryData<string> Files => RealExports.Files();

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void The_content_stage_loses_nothing(string file)
    {
        var wrong = new List<string>();
        int bodies = 0;
        foreach ((string id, ParsedContent content, PostBody body) in Contents(file))
        {
            using (content)
            {
                bodies++;
                ProofVerdict verdict = SourceProof.Check(body, content.Body, content.Dropped);
                wrong.AddRange(verdict.Losses.Select(loss => $"{id}: {loss}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} in {bodies} bodies:\n{string.Join('\n', wrong)}");
    }

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void The_writer_loses_nothing(string file)
    {
        var wrong = new List<string>();
        int bodies = 0;
        foreach ((string id, ParsedContent content, _) in Contents(file))
        {
            using (content)
            {
                bodies++;
                ProofVerdict verdict = ProvenWriter.Write(content.Body, raw => MarkdownWriter.Write(content.Body, s_options with { RawBlocks = raw })).Verdict;
                wrong.AddRange(verdict.Losses.Select(loss => $"{id}: {loss}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} in {bodies} bodies:\n{string.Join('\n', wrong)}");
    }

    private static bool Own(IElement element, MarkdownWriter writer)
    {
        switch (element.LocalName)
        {
            case ContentElements.More:
                writer.HtmlBlock("<!--more-->");
                return true;
            case ContentElements.PageBreak:
                writer.HtmlBlock("<!--nextpage-->");
                return true;
            case ContentElements.Embed:
                writer.OpaqueBlock("{{< embed >}}", $"<{element.GetAttribute("url")}>");
                return true;
            case ContentElements.FootnoteReference:
                writer.Opaque($"[^{element.GetAttribute("name")}]", $"[^{element.GetAttribute("name")}]");
                return true;
            case ContentElements.Footnote:
                writer.Footnote(element.GetAttribute("name")!, element);
                return true;
            case ContentElements.Math:
                writer.Opaque("$", $"<{ContentElements.Math}>{System.Net.WebUtility.HtmlEncode(element.TextContent)}</{ContentElements.Math}>");
                return true;
            default:
                return false;
        }
    }

    private static IEnumerable<(string Id, ParsedContent Content, PostBody Body)> Contents(string file)
    {
        var parser = new ContentParser(new ContentOptions());
        SiteIndex index = new SiteIndexBuilder().Build();
        foreach ((string id, string text) in RealExports.Bodies(file))
        {
            var item = new BlogItem { Id = id, Type = "post", Body = new PostBody(text, BodyFormat.WordPress) };
            if (parser.FormatOf(item) != BodyFormat.Markdown)
            {
                yield return (id, parser.Parse(item, index), item.Body);
            }
        }
    }
}
