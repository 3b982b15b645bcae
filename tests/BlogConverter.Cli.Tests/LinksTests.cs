// The command that lists links.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class LinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("text", "external  youtube.com  kept  1")]
    [InlineData("csv", "external,youtube.com,kept,https://www.youtube.com/watch?v=dQw4w9WgXcQ,,22,")]
    [InlineData("json", "\"from\":\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\"")]
    public void Links_are_listed_in_every_format(string format, string expected)
    {
        CliResult result = CliProcess.Run(_folder.Root, "links", CliProcess.Sample, "--to", "hugo", "--format", format);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task A_check_asks_remembers_and_feeds_the_next_conversion()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 404));
        string dead = $"http://localhost:{server.Root.Port}/dead";
        string export = Path.Combine(_folder.Root, "in.xml");
        await File.WriteAllTextAsync(export, (await File.ReadAllTextAsync(CliProcess.Sample)).Replace("https://www.youtube.com/watch?v=dQw4w9WgXcQ", dead, StringComparison.Ordinal));
        CliResult refused = CliProcess.Run(_folder.Root, "links", "in.xml", "--check", "--format", "csv");
        Assert.Contains(",refused,", refused.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);

        CliResult result = CliProcess.Run(_folder.Root, "links", "in.xml", "--check", "--allow-private", "--delay", "0", "--cache", "cache.jsonl", "--format", "json", "--output", "links.json");
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.Root, "links.json")));
        Assert.Equal("dead", Assert.Single(json.RootElement.EnumerateArray(), l => l.GetProperty("from").GetString() == dead).GetProperty("check").GetProperty("health").GetString());

        CliResult converted = CliProcess.Run(_folder.Root, "convert", "in.xml", "--output", "out", "--dead-links", "wayback", "--dead-list", "cache.jsonl");
        Assert.Equal(0, converted.ExitCode);
        Assert.Contains(Directory.EnumerateFiles(Path.Combine(_folder.Root, "out"), "*.md", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("https://web.archive.org/web/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--fromat", "did you mean --format?")]
    [InlineData("--delay=-1", "a number of seconds")]
    [InlineData("--dead-links=wayback", "there is no option")]
    public void Wrong_arguments_are_explained(string argument, string expected)
    {
        CliResult result = CliProcess.Run(_folder.Root, "links", CliProcess.Sample, argument);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
