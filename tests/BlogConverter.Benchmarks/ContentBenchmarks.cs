// What making a DOM of a body costs.
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using BlogConverter.Content;
using BlogConverter.Content.Blocks;
using BlogConverter.Content.Shortcodes;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Benchmarks;

/// <summary>Paragraphs, the whole text side, the parse of finished HTML alone, the transforms with the parse before them, and all of it. Figures are for 100 bodies.</summary>
[MemoryDiagnoser]
public class ContentBenchmarks
{
    private readonly HtmlParser _html = new();
    private readonly ContentParser _content = new(new ContentOptions());
    private readonly SiteIndex _index = new SiteIndexBuilder().Build();
    private readonly ShortcodeVocabulary _shortcodes = new(new Dictionary<string, ShortcodeHandler>(), ShortcodeHandlers.All);
    private readonly BlockVocabulary _blocks = new(new Dictionary<string, BlockHandler>(), BlockHandlers.All);
    private BlogItem[] _items = [];

    /// <summary>Makes the items.</summary>
    [GlobalSetup]
    public void Setup() => _items = [.. Bodies.Raw.Select((body, i) => new BlogItem { Id = $"{i}", Type = "post", Body = new PostBody(body, BodyFormat.WordPress) })];

    /// <summary>Paragraphs from blank lines, as if every body were a classic one.</summary>
    [Benchmark]
    public int Paragraphs() => _items.Sum(item => Autop.Apply(item.Body.Text).Length);

    /// <summary>From the raw body to the parser's input.</summary>
    [Benchmark]
    public int TextSide() => _items.Sum(item => new ContentText(item.Body.Text, new ContentContext(item, _index), _shortcodes, _blocks, UnknownMode.Unwrap).FromWordPress().Length);

    /// <summary>AngleSharp alone.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        int nodes = 0;
        foreach (string html in Bodies.Html)
        {
            using IHtmlDocument document = _html.ParseDocument(html);
            nodes += document.Body!.ChildNodes.Length;
        }

        return nodes;
    }

    /// <summary>AngleSharp and the tree side.</summary>
    [Benchmark]
    public int ParseAndTransform()
    {
        int nodes = 0;
        foreach (string html in Bodies.Html)
        {
            using IHtmlDocument document = _html.ParseDocument(html);
            DomTransforms.Apply(document, new ContentContext(_items[0], _index));
            nodes += document.Body!.ChildNodes.Length;
        }

        return nodes;
    }

    /// <summary>All that a conversion does before it writes.</summary>
    [Benchmark]
    public int Whole()
    {
        int nodes = 0;
        foreach (BlogItem item in _items)
        {
            using ParsedContent content = _content.Parse(item, _index);
            nodes += content.Body.ChildNodes.Length;
        }

        return nodes;
    }
}
