// What writing Markdown costs beside parsing the HTML.
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace BlogConverter.Benchmarks;

/// <summary>Figures are for 100 bodies.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private readonly HtmlParser _parser = new();
    private IHtmlDocument[] _documents = [];

    /// <summary>Parses the bodies for the writer alone.</summary>
    [GlobalSetup]
    public void Setup() => _documents = [.. Bodies.Html.Select(b => _parser.ParseDocument(b))];

    /// <summary>AngleSharp alone.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        int nodes = 0;
        foreach (string body in Bodies.Html)
        {
            using IHtmlDocument document = _parser.ParseDocument(body);
            nodes += document.Body!.ChildNodes.Length;
        }

        return nodes;
    }

    /// <summary>The writer alone.</summary>
    [Benchmark]
    public int Write() => _documents.Sum(d => HtmlToMarkdown.Convert(d).Length);

    /// <summary>What a user of the library calls.</summary>
    [Benchmark]
    public int ParseAndWrite()
    {
        int length = 0;
        foreach (string body in Bodies.Html)
        {
            using IHtmlDocument document = _parser.ParseDocument(body);
            length += HtmlToMarkdown.Convert(document).Length;
        }

        return length;
    }
}
