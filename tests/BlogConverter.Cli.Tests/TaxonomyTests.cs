// The command that shows tags and categories, and maps on the command line.
using System.Text.Json;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class TaxonomyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Terms_are_shown_with_counts_and_dates()
    {
        CliResult result = CliProcess.Run(_folder.Root, "taxonomy", CliProcess.Sample);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"\| tag +\| C# +\| \S+ +\| +1 \| +1 \| 2022-07-01 \| 2022-07-01 \|", result.Output);
    }

    [Fact]
    public void Programs_get_json()
    {
        using var json = JsonDocument.Parse(CliProcess.Run(_folder.Root, "taxonomy", CliProcess.Sample, "--format", "json").Output);

        JsonElement term = Assert.Single(json.RootElement.GetProperty("terms").EnumerateArray(), t => t.GetProperty("name").GetString() == "C#");
        Assert.Equal(1, term.GetProperty("count").GetInt32());
        Assert.Equal("post_tag", term.GetProperty("became")[0].GetProperty("taxonomy").GetString());
    }

    [Fact]
    public void A_starting_map_is_written_once_and_can_be_used()
    {
        Assert.Equal(0, CliProcess.Run(_folder.Root, "taxonomy", CliProcess.Sample, "--write", "map.yaml").ExitCode);
        Assert.Equal(2, CliProcess.Run(_folder.Root, "taxonomy", CliProcess.Sample, "--write", "map.yaml").ExitCode);
        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out", "--taxonomy", "map.yaml").ExitCode);
    }

    [Fact]
    public void A_dry_run_shows_what_the_map_makes_and_a_run_does_it()
    {
        _folder.Write("map.yaml", "tags:\n  terms:\n    C#: CSharp\n");
        _folder.Write("blogconverter.yaml", "taxonomy: map.yaml\noutput: out\n");

        Assert.Matches(@"\| tag +\| C# +\| CSharp +\|", CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--dry-run").Output);
        CliProcess.Run(_folder.Root, "convert", CliProcess.Sample);
        Assert.Contains("\n  - CSharp\n", _folder.Files("out")["posts/counting-waves.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_stops_the_run_and_gets_the_nearest_one()
    {
        _folder.Write("map.yaml", "categories:\n  terms:\n    Workshp: Shop\n");

        CliResult result = CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out", "--taxonomy", "map.yaml");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("map.yaml:3: error TAX001: The input has no category 'Workshp'; did you mean Workshop?", result.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Files("out"));
    }

    [Fact]
    public void A_map_that_cannot_be_read_is_a_usage_error()
    {
        _folder.Write("map.yaml", "tags: [\n");

        CliResult result = CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out", "--taxonomy", "map.yaml");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("map.yaml:", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out", "--taxonomy", "none.yaml").ExitCode);
    }
}
