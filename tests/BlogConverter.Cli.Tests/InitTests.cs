// The command that writes a settings file, and the schema for editors.
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_it_writes_is_read_by_convert()
    {
        Assert.Equal(0, CliProcess.Run(_folder.Root, "init", "--to", "hugo", "--output", "my: site").ExitCode);
        Assert.Contains("to: hugo\noutput: \"my: site\"\nurls: keep\ncomments: data\n", File.ReadAllText(Path.Combine(_folder.Root, "blogconverter.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample).ExitCode);
        Assert.Contains("content/posts/counting-waves.md", _folder.Files("my: site").Keys);
    }

    [Fact]
    public void A_file_that_is_there_is_kept()
    {
        _folder.Write("blogconverter.yaml", "to: plain\n");
        CliResult result = CliProcess.Run(_folder.Root, "init", "--to", "hugo", "--output", "out");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is there already", result.Error, StringComparison.Ordinal);
        Assert.Equal("to: plain\n", File.ReadAllText(Path.Combine(_folder.Root, "blogconverter.yaml")));
    }

    [Fact]
    public void Where_nobody_can_be_asked_the_answers_have_to_be_given()
    {
        CliResult result = CliProcess.Run(_folder.Root, "init", "--to", "hugo");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("give --to and --output", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_that_ships_is_made_of_the_option_table() =>
        Assert.Equal(File.ReadAllText(Path.Combine(CliProcess.Repository, "samples", "blogconverter.schema.json")).ReplaceLineEndings("\n"), CliProcess.Run(_folder.Root, "init", "--schema").Output.ReplaceLineEndings("\n"));
}
