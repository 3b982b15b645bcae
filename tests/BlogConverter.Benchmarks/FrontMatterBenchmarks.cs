// What front matter costs.
using BenchmarkDotNet.Attributes;
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Benchmarks;

/// <summary>The map of an ordinary post, a hundred times.</summary>
[MemoryDiagnoser]
public class FrontMatterBenchmarks
{
    private readonly FrontMatterMap _map = new()
    {
        { "title", new FrontMatterText("A title: with a colon, \"quotes\" and a #") },
        { "date", new FrontMatterDate(new LocalDate(new DateTime(2014, 5, 6, 7, 8, 9), TimeSpan.FromHours(2)), DateForm.Iso) },
        { "slug", new FrontMatterText("a-title-with-a-colon") },
        { "author", new FrontMatterText("Somebody") },
        { "categories", new FrontMatterList([new FrontMatterText("News"), new FrontMatterText("Yes")]) },
        { "tags", new FrontMatterList([new FrontMatterText("one"), new FrontMatterText("2"), new FrontMatterText("three & more")]) },
        { "id", new FrontMatterNumber(1234) },
    };

    /// <summary>As YAML.</summary>
    [Benchmark]
    public int Yaml()
    {
        int length = 0;
        for (int i = 0; i < Bodies.Count; i++)
        {
            length += YamlFrontMatter.Write(_map).Length;
        }

        return length;
    }
}
