// What writing Markdown costs beside parsing the HTML.
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace BlogConverter.Benchmarks;

/// <summary>
/// Bodies come from a file of JSON lines with an <c>html</c> property, which the environment variable <c>BLOGCONVERTER_BODIES</c> names:
/// <c>python3 gen.py -n 300 -o export.xml --bodies bodies.jsonl</c>. All figures are for 100 bodies.
/// </summary>
[MemoryDiagnoser]
public class MarkdownBenchmarks
{
    private const int Count = 100;
    private readonly HtmlParser _parser = new();
    private string[] _bodies = [];
    private IHtmlDocument[] _documents = [];

    /// <summary>Reads the bodies.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string path = Environment.GetEnvironmentVariable("BLOGCONVERTER_BODIES") ?? throw new InvalidOperationException("Set BLOGCONVERTER_BODIES to a file of JSON lines.");
        _bodies = [.. File.ReadLines(path).Take(Count).Select(Html)];
        _documents = [.. _bodies.Select(b => _parser.ParseDocument(b))];
    }

    /// <summary>AngleSharp alone.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        int nodes = 0;
        foreach (string body in _bodies)
        {
            using IHtmlDocument document = _parser.ParseDocument(body);
            nodes += document.Body!.ChildNodes.Length;
        }

        return nodes;
    }

    /// <summary>The writer alone.</summary>
    [Benchmark]
    public int Write()
    {
        int length = 0;
        foreach (IHtmlDocument document in _documents)
        {
            length += HtmlToMarkdown.Convert(document).Length;
        }

        return length;
    }

    /// <summary>What a user of the library calls.</summary>
    [Benchmark]
    public int ParseAndWrite()
    {
        int length = 0;
        foreach (string body in _bodies)
        {
            using IHtmlDocument document = _parser.ParseDocument(body);
            length += HtmlToMarkdown.Convert(document).Length;
        }

        return length;
    }

    private static string Html(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("html").GetString()!;
    }
}
