// What the two halves of the proof cost.
using BenchmarkDotNet.Attributes;
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Benchmarks;

/// <summary>Each half on its own, beside the writing of the same bodies. Figures are for 100 bodies.</summary>
[MemoryDiagnoser]
public class ProofBenchmarks
{
    private readonly ContentParser _parser = new(new ContentOptions());
    private readonly SiteIndex _index = new SiteIndexBuilder().Build();
    private (BlogItem Item, ParsedContent Content, MarkdownText Markdown)[] _posts = [];

    /// <summary>Converts the bodies.</summary>
    [GlobalSetup]
    public void Setup() => _posts = [.. Bodies.Raw.Select(Post)];

    /// <summary>The writer, for comparison.</summary>
    [Benchmark(Baseline = true)]
    public int Write() => _posts.Sum(p => MarkdownWriter.Write(p.Content.Body, new MarkdownOptions()).Text.Length);

    /// <summary>From the raw body to the DOM.</summary>
    [Benchmark]
    public int SourceHalf() => _posts.Sum(p => SourceProof.Check(p.Item.Body, p.Content.Body, p.Content.Dropped).Losses.Count);

    /// <summary>From the DOM to the Markdown.</summary>
    [Benchmark]
    public int MarkdownHalf()
    {
        int losses = 0;
        foreach ((_, ParsedContent content, MarkdownText markdown) in _posts)
        {
            using Reading reading = DomReader.Read(content.Body);
            losses += MarkdownProof.Examine(reading, markdown).Losses.Count;
        }

        return losses;
    }

    private (BlogItem Item, ParsedContent Content, MarkdownText Markdown) Post(string body)
    {
        var item = new BlogItem { Id = "1", Type = "post", Body = new PostBody(body, BodyFormat.WordPress) };
        ParsedContent content = _parser.Parse(item, _index);
        return (item, content, MarkdownWriter.Write(content.Body, new MarkdownOptions()));
    }
}
