// Limits on inputs, which every command that reads them takes.
using System.IO.Compression;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class LimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("convert", "--dry-run", "--output", "out")]
    [InlineData("validate")]
    [InlineData("inspect")]
    [InlineData("taxonomy")]
    [InlineData("links")]
    public void Every_command_that_reads_an_archive_takes_its_limits(string command, params string[] more)
    {
        Archive("in.zip");
        Assert.Equal(0, CliProcess.Run(_folder.Root, [command, "in.zip", .. more]).ExitCode);
        CliResult limited = CliProcess.Run(_folder.Root, [command, "in.zip", "--entry-limit", "1", .. more]);
        Assert.NotEqual(0, limited.ExitCode);
        Assert.Contains("1 is the limit; --entry-limit raises it.", limited.Output + limited.Error, StringComparison.Ordinal);

        _folder.Write("blogconverter.yaml", "entry-limit: 1\n");
        Assert.NotEqual(0, CliProcess.Run(_folder.Root, [command, "in.zip", .. more]).ExitCode);
        Assert.Equal(0, CliProcess.Run(_folder.Root, [command, "in.zip", "--entry-limit", "2", .. more]).ExitCode);
    }

    [Theory]
    [InlineData("convert", "--dry-run", "--output", "out", "--to", "hugo")]
    [InlineData("validate")]
    public void Archives_of_uploads_are_held_to_the_same_limits(string command, params string[] more)
    {
        Archive("uploads.zip");
        _folder.Write("a.md", "---\ntitle: A\ndate: 2020-01-01\n---\n\nText\n");
        CliResult limited = CliProcess.Run(_folder.Root, [command, "a.md", "--uploads", "uploads.zip", "--entry-limit", "1", .. more]);
        Assert.Contains("1 is the limit; --entry-limit raises it.", limited.Output + limited.Error, StringComparison.Ordinal);
    }

    private void Archive(string name)
    {
        using ZipArchive zip = ZipFile.Open(_folder.At(name), ZipArchiveMode.Create);
        foreach (string post in (string[])["a.md", "b.md"])
        {
            using var writer = new StreamWriter(zip.CreateEntry("posts/" + post).Open());
            writer.Write($"---\ntitle: {post}\ndate: 2020-01-01\ntags: [one]\n---\n\nText\n");
        }
    }
}
