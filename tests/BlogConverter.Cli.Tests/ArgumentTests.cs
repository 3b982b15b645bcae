// Wrong arguments and settings: exit code 2, one clear line, never a stack trace.
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class ArgumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Required command", "")]
    [InlineData("Required argument 'INPUT' missing", "convert", "--output", "out")]
    [InlineData("--output is required", "convert", "x.xml")]
    [InlineData("Required argument missing for option: '--output'", "convert", "x.xml", "--output")]
    [InlineData("there is no option --tpyes; did you mean --types?", "convert", "x.xml", "--tpyes", "post")]
    [InlineData("there is no option --dryrun; did you mean --dry-run?", "convert", "x.xml", "--output", "out", "--dryrun")]
    [InlineData("--to: 'hogo' is not one of plain, hugo, jekyll, hexo, eleventy, astro, docusaurus, pelican, zola, obsidian; did you mean hugo?", "convert", "x.xml", "--output", "out", "--to", "hogo")]
    [InlineData("--since: '31.12.2020' is not a day such as 2024-05-31", "convert", "x.xml", "--output", "out", "--since", "31.12.2020")]
    [InlineData("--jobs: 'many' is not a whole number of at least 1", "convert", "x.xml", "--output", "out", "--jobs", "many")]
    [InlineData("--limit: '0' is not a whole number of at least 1", "convert", "x.xml", "--output", "out", "--limit", "0")]
    [InlineData("--include: 'everything' is not one of drafts, pending, future, private, password, trash", "convert", "x.xml", "--output", "out", "--include", "drafts,everything")]
    [InlineData("--proof: 'strickt' is not one of report, strict, off; did you mean strict?", "convert", "x.xml", "--output", "out", "--proof", "strickt")]
    [InlineData("expects a single argument but 2 were provided", "convert", "x.xml", "--output", "a", "--output", "b")]
    [InlineData("Mars/Olympus", "convert", "x.xml", "--output", "out", "--timezone", "Mars/Olympus")]
    [InlineData("nowhere.yaml", "convert", "x.xml", "--output", "out", "--settings", "nowhere.yaml")]
    public void A_wrong_argument_is_explained(string expected, params string[] arguments)
    {
        CliResult result = CliProcess.Run(_folder.Root, [.. arguments.Where(a => a.Length > 0)]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        AssertNoTrace(result);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Theory]
    [InlineData("typs: post", "blogconverter.yaml:1: typs: there is no such setting; did you mean types?")]
    [InlineData("types: post\nbodyformat: html", "blogconverter.yaml:2: bodyformat: there is no such setting; did you mean body-format?")]
    [InlineData("jobs: -3", "blogconverter.yaml:1: jobs: '-3' is not a whole number of at least 1")]
    [InlineData("dry-run: perhaps", "blogconverter.yaml:1: dry-run: 'perhaps' is neither true nor false")]
    [InlineData("to:\n  a: b", "blogconverter.yaml:1: to: a value or a list of values is expected")]
    [InlineData("to: [hugo, jekyll]", "blogconverter.yaml:1: to: takes one value")]
    [InlineData("- post", "a settings file is one list of 'option: value' lines")]
    [InlineData("types: [post", "blogconverter.yaml:2: the settings are no YAML")]
    [InlineData("shortcodes: drop", "blogconverter.yaml:1: shortcodes: lines of 'name: drop'")]
    [InlineData("shortcodes:\n  event: [a]", "blogconverter.yaml:1: shortcodes: a plain value is expected")]
    [InlineData("shortcodes:\n  event: '<p>{title'", "blogconverter.yaml:1: shortcodes: event: ")]
    [InlineData("shortcodes:\n  event: ''", "blogconverter.yaml:1: shortcodes: event has no rule")]
    public void A_wrong_setting_is_explained_with_its_line(string yaml, string expected)
    {
        _folder.Write("blogconverter.yaml", yaml);

        CliResult result = CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        AssertNoTrace(result);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Theory]
    [InlineData("nothing-here.xml", null)]
    [InlineData("empty.xml", "")]
    [InlineData("page.html", "<!DOCTYPE html><html><body><p>No blog.</p></body></html>")]
    public void An_input_without_a_record_is_exit_code_2(string name, string? text)
    {
        if (text is not null)
        {
            _folder.Write(name, text);
        }

        CliResult result = CliProcess.Run(_folder.Root, "convert", name, "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        AssertNoTrace(result);
    }

    [Fact]
    public void Help_names_every_option_and_ends_well()
    {
        CliResult result = CliProcess.Run(_folder.Root, "convert", "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("--body-format <FORMAT>", result.Output, StringComparison.Ordinal);
        Assert.Contains("--settings <FILE>", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Version_is_told()
    {
        CliResult result = CliProcess.Run(_folder.Root, "--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", result.Output);
    }

    private static void AssertNoTrace(CliResult result) => Assert.DoesNotContain("   at ", result.Error + result.Output, StringComparison.Ordinal);
}
