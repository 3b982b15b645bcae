// The command that validates, as a process.
using System.Text.Json;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private const string Image = "![](https://example.net/a.png)";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Text", "error", 0)]
    [InlineData("Text", "info", 0)]
    [InlineData(Image, "error", 0)]
    [InlineData(Image, "info", 1)]
    [InlineData("```\nopen", "error", 0)]
    [InlineData("```\nopen", "warning", 1)]
    [InlineData("AKIAIOSFODNN7ABCDEFG", "error", 1)]
    [InlineData("AKIAIOSFODNN7ABCDEFG", "never", 0)]
    public void The_exit_code_says_whether_a_finding_counts(string body, string failOn, int expected)
    {
        Write("a.md", body);
        Assert.Equal(expected, Run("posts", "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("name at least one input")]
    [InlineData("did you mean --format?", "posts", "--fromat", "json")]
    [InlineData("text, json, sarif, junit", "posts", "--format", "xml")]
    [InlineData("error, warning, info", "posts", "--fail-on", "errors")]
    [InlineData("did you mean hugo?", "posts", "--to", "hogo")]
    [InlineData("did you mean image-alt?", "--explain", "image-alts")]
    [InlineData("--write-baseline needs --baseline", "posts", "--write-baseline")]
    [InlineData("--baseline gone.json", "posts", "--baseline", "gone.json")]
    public void What_cannot_run_says_why_and_exits_with_2(string expected, params string[] arguments)
    {
        Write("a.md", "Text");
        CliResult result = Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_readable_exits_with_2() => Assert.Equal(2, Run("does-not-exist.xml").ExitCode);

    [Fact]
    public void A_baseline_starts_green_and_tells_what_is_gone()
    {
        Write("a.md", Image + "\n\n# One\n\n### Three");
        Assert.Equal((0, "2 findings written to base.json"), (Run("posts", "--baseline", "base.json", "--write-baseline") is var first ? first.ExitCode : -1, first.LastLine));
        Assert.Equal((0, "1 item: nothing found, 2 known from the baseline"), (Run("posts", "--baseline", "base.json", "--fail-on", "info") is var second ? second.ExitCode : -1, second.LastLine));

        Write("a.md", "A new line.\n\n" + Image + "\n\n![](https://example.net/new.png)");
        CliResult third = Run("posts", "--baseline", "base.json", "--fail-on", "info");
        Assert.Equal(1, third.ExitCode);
        Assert.Contains("new.png", third.Output, StringComparison.Ordinal);
        Assert.Contains("gone from the baseline: posts/a.md: VAL204", third.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.png", third.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uploads")]
    [InlineData("uploads.zip")]
    public void Uploads_are_held_against_the_export(string uploads)
    {
        byte[] png = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0], jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1];
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. ";"u8], large = new byte[5_100_000];
        jpeg.CopyTo(large, 0);
        foreach ((string path, byte[] bytes) in new[] { ("2019/05/a.png", png), ("2019/05/a-150x150.png", png), ("2019/05/b.jpg", gif), ("2019/05/Photo.JPG", jpeg), ("2019/06/unused.gif", gif), ("2019/06/large.jpg", large) })
        {
            string file = _folder.At("uploads/" + path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        System.IO.Compression.ZipFile.CreateFromDirectory(_folder.At("uploads"), _folder.At("uploads.zip"));
        string images = string.Concat(new[] { "05/a-150x150.png", "05/b.jpg", "05/photo.jpg", "05/gone.png", "06/large.jpg" }.Select(f => $"<img alt=\"x\" src=\"https://old.example/wp-content/uploads/2019/{f}\">\n"));
        _folder.Write("export.xml", $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>T</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
            <item><title>A</title><link>https://old.example/a/</link><pubDate>Wed, 01 May 2019 08:00:00 +0000</pubDate><dc:creator>mara</dc:creator>
            <content:encoded><![CDATA[{images}]]></content:encoded>
            <wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
            </channel></rss>
            """);
        Assert.Equal(
            [
                "export.xml:8:1: warning VAL401 The file 2019/05/gone.png is not there.",
                "export.xml:7:1: warning VAL405 The file is called 2019/05/Photo.JPG.",
                "2019/06/unused.gif: info VAL402 Nothing in the archive uses this file.",
                "2019/06/large.jpg: warning VAL403 The file has 5.1 MB.",
                "2019/05/b.jpg: warning VAL404 The bytes are those of GIF.",
                "2019/05/a.png: info VAL406 The file holds the same bytes as 2019/05/a-150x150.png.",
                "2019/06/unused.gif: info VAL406 The file holds the same bytes as 2019/05/b.jpg.",
            ],
            Run("export.xml", "--uploads", uploads).Output.ReplaceLineEndings("\n").Split('\n').Where(l => l.Contains("VAL4", StringComparison.Ordinal)).Select(l => l.Split(" (")[0]));

        using var summary = JsonDocument.Parse(CliProcess.Run(_folder.Root, ["inspect", "export.xml", "--uploads", uploads, "--format", "json"]).Output);
        Assert.Equal(["jpg 3", "gif 1", "png 2"], summary.RootElement.GetProperty("media").EnumerateArray().Select(m => $"{m.GetProperty("extension")} {m.GetProperty("count")}").OrderBy(m => m == "jpg 3" ? "" : m, StringComparer.Ordinal));
        Assert.Equal(5_100_000 + jpeg.Length + gif.Length, summary.RootElement.GetProperty("media").EnumerateArray().Single(m => m.GetProperty("extension").GetString() == "jpg").GetProperty("bytes").GetInt64());
    }

    [Fact]
    public void Output_goes_to_a_file_and_the_summary_to_the_terminal()
    {
        Write("a.md", Image);
        CliResult result = Run("posts", "--format", "sarif", "--output", "out/validate.sarif");
        Assert.Equal((0, "1 item: 1 info\n", ""), (result.ExitCode, result.Output.ReplaceLineEndings("\n"), result.Error));
        using var sarif = JsonDocument.Parse(File.ReadAllText(_folder.At("out/validate.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void A_rule_explains_itself()
    {
        CliResult result = Run("--explain", "val203");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("VAL203 image-alt (info, content)", result.Output, StringComparison.Ordinal);
        Assert.Contains("blogconverter-ignore VAL203: the reason", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image-alt: off", 0, "1 item: nothing found")]
    [InlineData("VAL203: error", 1, "1 item: 1 error")]
    [InlineData("image-alt: { severity: error, paths: [drafts/**] }", 0, "1 item: nothing found")]
    [InlineData("image-alt: { severity: error, except: posts/a.md }", 0, "1 item: nothing found")]
    [InlineData("image-alt: { severity: error, paths: [posts/*] }", 1, "1 item: 1 error")]
    public void Settings_change_severities_and_paths(string rule, int expected, string summary)
    {
        Write("a.md", Image);
        _folder.Write("blogconverter.yaml", $"rules:\n  {rule}\n");
        CliResult result = Run("posts");
        Assert.Equal((expected, summary), (result.ExitCode, result.LastLine));
    }

    [Theory]
    [InlineData("image-alts: off", "did you mean image-alt?")]
    [InlineData("image-alt: loud", "off, info, warning")]
    [InlineData("image-alt: { path: x }", "severity, paths")]
    public void Settings_that_say_nothing_known_are_refused(string rule, string expected)
    {
        _folder.Write("blogconverter.yaml", $"rules:\n  {rule}\n");
        CliResult result = Run("posts");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string body) => _folder.Write("posts/" + name, $"---\ntitle: A\n---\n\n{body}\n");

    private CliResult Run(params string[] arguments) => CliProcess.Run(_folder.Root, ["validate", .. arguments]);
}
