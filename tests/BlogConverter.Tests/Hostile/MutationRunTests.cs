// Damaged inputs of every kind through the whole pipeline.
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Tests.Support;
using BlogConverter.Validation;
using BlogConverter.Validation.Formats;
using Xunit;

namespace BlogConverter.Tests.Hostile;

/// <summary>
/// A few hundred damaged files in every test run; with <c>BLOGCONVERTER_MUTATIONS=5000</c>, that many, of the shared folder's exports as well, and with
/// <c>BLOGCONVERTER_MUTATIONS_SEED</c> other ones. Files that are not survived are kept in the folder that <c>BLOGCONVERTER_MUTATIONS_KEPT</c> names.
/// </summary>
public sealed class MutationRunTests
{
    private const int Usual = 240;

    /// <summary>A loaded machine is no hang, so it is the processor's time that counts, and what waits without end is given up after a minute.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10), Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Scraps =
    [
        "<item>", "</item>", "<![CDATA[", "]]>", "&", "<", ">", "\"", "<!--", "-->", "\0", "---\n", "+++\n", "{", "}", "[", "]", "[gallery", "<!-- wp:", "<pre>", "</channel>", "\uFEFF", "\\", "'", "`", "](", "\r",
        "{{", "%}", "<script>", "\u202E", "*a", "&a ", ": ", "\t", "<!DOCTYPE x [", "PK\u0003\u0004", "\u001F\u008B",
    ];

    private static int Seed => Environment.GetEnvironmentVariable("BLOGCONVERTER_MUTATIONS_SEED") is { Length: > 0 } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : Mutations.Seed;

    private static bool IsWhole => Environment.GetEnvironmentVariable("BLOGCONVERTER_MUTATIONS") is { Length: > 0 };

    [Fact]
    public async Task Damage_of_any_kind_is_survived()
    {
        (string Name, byte[] Bytes)[] sound = [.. Sound()];
        int count = IsWhole ? int.Parse(Environment.GetEnvironmentVariable("BLOGCONVERTER_MUTATIONS")!, CultureInfo.InvariantCulture) : Usual;
        int each = (count + sound.Length - 1) / sound.Length;
        var failures = new ConcurrentBag<string>();
        (TimeSpan Time, string Name) slowest = default;
        int done = 0;
        foreach ((string name, byte[] bytes) in sound)
        {
            int number = 0;
            foreach (byte[] mutation in Mutations.Of(bytes, each, Scraps, Seed))
            {
                byte[] damaged = number++ % 6 == 5 ? InAnotherEncoding(mutation, number) : mutation;
                TimeSpan begun = Environment.CpuUsage.TotalTime;
                string? failure = await FailureOf(name, damaged, isValidated: number % 3 == 0);
                TimeSpan time = Environment.CpuUsage.TotalTime - begun;
                failure ??= IsWhole && time > Limit ? string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:F1} s") : null;
                slowest = time > slowest.Time ? (time, $"{name} #{number}") : slowest;
                done++;
                if (failure is not null)
                {
                    failures.Add($"{name} #{number}: {failure}");
                    Keep($"{number}-{name}", damaged);
                }
            }
        }

        Keep("figures.txt", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{done} mutations of {sound.Length} files, {failures.Count} failures, slowest {slowest.Time.TotalSeconds:F1} s ({slowest.Name})\n{string.Join("\n", failures)}\n")));
        Assert.Empty(failures);
    }

    private static async Task<string?> FailureOf(string name, byte[] bytes, bool isValidated)
    {
        var site = new HostileSite();
        string input = site.Write("in/content/posts/" + name, bytes);
        try
        {
            // What lies in content/posts is a post even when its front matter is damaged.
            string read = name.EndsWith(".md", StringComparison.Ordinal) ? site.At("in") : input;
            HostileResult result = await Task.Run(() => site.Convert(read)).WaitAsync(Patience);
            if (isValidated)
            {
                await Task.Run(() => Look(read)).WaitAsync(Patience);
            }

            site.Dispose();
            return result.Diagnostics.FirstOrDefault(d => d.Code == "PLN006")?.Message;
        }
        catch (Exception exception)
        {
            return exception.ToString().ReplaceLineEndings(" ");
        }
    }

    /// <summary>The other two commands read the same, and put what they find into every format.</summary>
    private static void Look(string input)
    {
        ValidationReport report = new ArchiveValidator(new ValidationOptions { Target = OutputTarget.Hugo }).Validate([input]);
        Assert.All(FindingFormat.All, f => Assert.NotNull(f.Write(report)));
        try
        {
            Assert.NotNull(ArchiveInspector.Inspect([input]));
        }
        catch (ExportFormatException)
        {
            Assert.Equal(0, report.Items);
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Sound()
    {
        string golden = SourceTree.Golden("Readers");
        string[] files =
        [
            Path.Combine(SourceTree.Repository, "samples", "small.wxr.xml"),
            .. Directory.EnumerateFiles(golden).Where(f => !f.Contains(".out.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            .. Directory.EnumerateFiles(Path.Combine(golden, "medium.in"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(1),
            .. IsWhole ? SharedFolder.Files("oracle", "*.xml").Concat(SharedFolder.Files("oracle", "*.sql.gz")).Concat(SharedFolder.Files("corpus").Where(f => !f.EndsWith(".tsv", StringComparison.Ordinal))) : [],
        ];
        foreach (string file in files)
        {
            // Damage below the compression is damage of the dump itself.
            byte[] bytes = file.EndsWith(".gz", StringComparison.Ordinal) ? Unpacked(file) : File.ReadAllBytes(file);
            yield return (Path.GetFileName(file).Replace(".markdown", ".md", StringComparison.Ordinal).Replace(".gz", "", StringComparison.Ordinal), bytes);
        }

        foreach ((string name, string text) in Posts)
        {
            yield return (name, Encoding.UTF8.GetBytes(text));
        }

        yield return ("posts.zip", Zip(Posts));
        yield return ("export.zip", Zip([("export.xml", File.ReadAllText(files[0]))]));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(File.ReadAllBytes(files[0]));
        }

        yield return ("export.xml.gz", packed.ToArray());
    }

    private static readonly (string Name, string Text)[] Posts =
    [
        ("yaml.md", "---\ntitle: \"A: title\"\ndate: 2020-01-02T03:04:05+01:00\ntags: [a, \"b: c\"]\ncategories:\n  - One\n  - {Two: 2}\nmore: &m {x: 1}\nagain: *m\ntext: |\n  lines\n  of it\n---\n# Head\n\nText {% post_url 2020-01-01-x %} and [a link](/2020/01/x/ \"t\").\n\n```csharp\ncode\n```\n\n<div class=\"x\">raw</div>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
        ("toml.md", "+++\ntitle = \"A title\"\ndate = 2020-01-02T03:04:05Z\ntags = [\"a\", 'b']\n[params]\nx = 1.5\n[[resources]]\nsrc = \"a.jpg\"\n+++\nText {{< figure src=\"a.jpg\" >}} and ![image](a.jpg)[^1]\n\n[^1]: Note\n"),
        ("json.md", "{\n  \"title\": \"A title\",\n  \"date\": \"2020-01-02\",\n  \"tags\": [\"a\", {\"b\": null}]\n}\n\nText\n"),
    ];

    private static byte[] Zip(IReadOnlyList<(string Name, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in files)
            {
                ZipArchiveEntry entry = zip.CreateEntry("content/posts/" + name);
                entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Unpacked(string file)
    {
        using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] InAnotherEncoding(byte[] bytes, int number)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return (number / 6 % 4) switch
        {
            0 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            2 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes)),
        };
    }

    private static void Keep(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("BLOGCONVERTER_MUTATIONS_KEPT") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, name), bytes);
        }
    }
}
