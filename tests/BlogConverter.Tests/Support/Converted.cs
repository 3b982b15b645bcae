// One conversion into a folder of its own, with its report.
using System.Text.Json;
using BlogConverter.FrontMatter;
using BlogConverter.Outputs;
using BlogConverter.Reports;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.Support;

/// <summary>Runs the whole pipeline and keeps what it wrote until disposed.</summary>
internal sealed class Converted : IDisposable
{
    private Converted(string folder, ConversionReport report, JsonDocument json)
    {
        Root = folder;
        Report = report;
        Json = json;
    }

    /// <summary>The output folder.</summary>
    public string Root { get; }

    public ConversionReport Report { get; }

    /// <summary>The report file, parsed.</summary>
    public JsonDocument Json { get; }

    public IEnumerable<JsonElement> Items => Json.RootElement.GetProperty("items").EnumerateArray();

    public IEnumerable<JsonElement> Diagnostics => Json.RootElement.GetProperty("diagnostics").EnumerateArray();

    public string ReportText => File.ReadAllText(Root + ".report.json");

    public static async Task<Converted> Run(IReadOnlyList<string> inputs, ConversionOptions? options = null, OutputTarget? target = null, Action<ConversionPipelineBuilder>? change = null)
    {
        string folder = Path.Combine(Path.GetTempPath(), "blogconverter-tests", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        ConversionPipelineBuilder builder = new ConversionPipelineBuilder()
            .Read(inputs)
            .With(options ?? new())
            .WriteTo(target ?? OutputTarget.Plain, folder)
            .ReportTo(folder + ".report.json");
        change?.Invoke(builder);
        ConversionReport report = await builder.Build().RunAsync();
        return new Converted(folder, report, JsonDocument.Parse(await File.ReadAllTextAsync(folder + ".report.json")));
    }

    public static Task<Converted> Run(string input, ConversionOptions? options = null, OutputTarget? target = null) => Run([input], options, target);

    /// <summary>Every file but the manifest, by relative path, as bytes.</summary>
    public SortedDictionary<string, byte[]> Files()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.StartsWith(".blogconverter/", StringComparison.Ordinal))
            {
                files.Add(path, File.ReadAllBytes(file));
            }
        }

        return files;
    }

    /// <summary>The front matter and the body of a written item.</summary>
    /// <summary>What stands below the front matter of an item's file, whatever the format of that.</summary>
    public string Body(JsonElement item) =>
        FrontMatterDocument.Split(File.ReadAllText(Path.Combine(Root, item.GetProperty("path").GetString()!)))!.Body;

    public (YamlMappingNode FrontMatter, string Body) Post(JsonElement item)
    {
        string text = File.ReadAllText(Path.Combine(Root, item.GetProperty("path").GetString()!));
        int end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text[4..(end + 1)]));
        return ((YamlMappingNode)yaml.Documents[0].RootNode, text[(end + 5)..]);
    }

    public void Dispose()
    {
        Json.Dispose();
        Directory.Delete(Root, recursive: true);
        File.Delete(Root + ".report.json");
    }
}
