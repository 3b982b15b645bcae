// Whole exports of every format, and everything that comes out of them.
using System.Text;
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers;

/// <summary>
/// <c>name.in.json</c> (a file of any kind, or a folder <c>name.in</c>) and <c>name.out.txt</c>: every file that is written, and what was reported.
/// What came out instead lies beside the test's assembly, to be read before it is accepted.
/// </summary>
public sealed class ReaderGoldenTests
{
    private static readonly string Folder = SourceTree.Golden("Readers");

    public static TheoryData<string> Inputs() => [.. Directory.EnumerateFileSystemEntries(Folder, "*.in*").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task An_export_becomes_the_expected_files(string input)
    {
        using Converted converted = await Converted.Run(Path.Combine(Folder, input), new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"] });
        var actual = new StringBuilder();
        foreach ((string path, byte[] bytes) in converted.Files())
        {
            bool isText = path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);
            actual.Append("######## ").Append(path).Append('\n').Append(isText ? Encoding.UTF8.GetString(bytes) : $"({bytes.Length} bytes)\n");
        }

        actual.Append("######## report\n");
        JsonElement counts = converted.Json.RootElement.GetProperty("counts");
        foreach (string count in (string[])["read", "written", "skipped", "failed", "comments", "terms"])
        {
            actual.Append(count).Append(": ").Append(counts.GetProperty(count).GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)).Append('\n');
        }

        foreach (JsonElement found in converted.Diagnostics)
        {
            string place = found.TryGetProperty("line", out JsonElement line) ? line.GetRawText() : "-";
            string item = found.TryGetProperty("itemId", out JsonElement id) ? id.ToString() : "-";
            actual.Append($"{found.GetProperty("code")} {item} {place}: {found.GetProperty("message")}\n".Replace(Folder, "", StringComparison.Ordinal));
        }

        Assert.Equal(0, converted.Report.Losses);
        string name = input[..input.IndexOf(".in", StringComparison.Ordinal)] + ".out.txt";
        string expected = Path.Combine(Folder, name);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name), actual.ToString());
        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "", actual.ToString());
    }
}
