// A folder with a hostile input, an output folder in it, and a watch on everything else.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Outputs;
using BlogConverter.Reports;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Hostile;

/// <summary>Converts what it is given, and looks whether the counts add up and anything outside of the output folder changed.</summary>
internal sealed class HostileSite : IDisposable
{
    /// <summary>What a hostile file would like to read.</summary>
    public const string Secret = "TOP-SECRET-4711";

    private readonly TemporaryFolder _folder = new();

    public HostileSite() => _folder.Write("secret.md", $"---\ntitle: {Secret}\n---\n{Secret}\n");

    public string SecretFile => At("secret.md");

    public string Output => At("site/out");

    public string At(string path) => _folder.At(path);

    public string Write(string path, string text)
    {
        _folder.Write(path, text);
        return At(path);
    }

    public string Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return At(path);
    }

    /// <summary>Every file of the output, by path, as text.</summary>
    public SortedDictionary<string, string> Files() => new(
        Directory.Exists(Output) ? Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/.blogconverter/", StringComparison.Ordinal)).ToDictionary(f => Path.GetRelativePath(Output, f).Replace('\\', '/'), File.ReadAllText) : [],
        StringComparer.Ordinal);

    public async Task<HostileResult> Convert(string input, ConversionOptions? options = null, OutputTarget? target = null)
    {
        Dictionary<string, string> before = Outside();
        var said = new Listener();
        ConversionReport report = await new ConversionPipelineBuilder()
            .Read(input)
            .With(options ?? new())
            .WriteTo(target ?? OutputTarget.Plain, Output)
            .ReportTo(said)
            .Build()
            .RunAsync();
        Assert.Equal(report.Read, report.Written + report.Skipped.Values.Sum() + report.Failed);
        Assert.Equal(before, Outside());
        Assert.All(Files(), f => Assert.DoesNotContain(Secret, f.Value, StringComparison.Ordinal));
        return new HostileResult(report, said.Diagnostics, said.Entries);
    }

    public static string Wxr(params IEnumerable<string> items) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Site</title><link>https://blog.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://blog.example</wp:base_blog_url>
        {string.Concat(items)}
        </channel></rss>
        """;

    public static string Post(int id, string slug, string body, string title = "Title", string more = "") => $"""
        <item><title><![CDATA[{title}]]></title><link>https://blog.example/{id}/</link><content:encoded><![CDATA[{body}]]></content:encoded><wp:post_id>{id}</wp:post_id><wp:post_date>2020-01-05 08:00:00</wp:post_date><wp:post_name><![CDATA[{slug}]]></wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>{more}</item>

        """;

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> Outside() => Directory.EnumerateFiles(_folder.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(f => !f.StartsWith(Output + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .ToDictionary(f => f, f => Convert(File.ReadAllBytes(f)));

    private static string Convert(byte[] bytes) => bytes.Length > 1 << 20 ? bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) : Encoding.Latin1.GetString(bytes);

    private sealed class Listener : IReportSink
    {
        public List<Diagnostic> Diagnostics { get; } = [];

        public List<LedgerEntry> Entries { get; } = [];

        public void Item(LedgerEntry entry)
        {
            Entries.Add(entry);
            Diagnostics.AddRange(entry.Diagnostics);
        }

        public void Diagnostic(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

        public void Asset(AssetEntry entry)
        {
        }

        public void Gone(GoneAddress gone)
        {
        }

        public void OwnAddressLeft(OwnAddressLeft left)
        {
        }

        public void Complete(ConversionReport report)
        {
        }
    }
}

/// <summary>What a conversion came to.</summary>
internal sealed record HostileResult(ConversionReport Report, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<LedgerEntry> Entries)
{
    public IEnumerable<string> Codes => Diagnostics.Select(d => d.Code);
}
