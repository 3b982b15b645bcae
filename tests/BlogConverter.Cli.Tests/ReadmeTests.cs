// What the README says is true.
using System.Text.RegularExpressions;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(CliProcess.Repository, "README.md"));

    [Fact]
    public void Every_option_stands_in_the_table_and_no_other()
    {
        using var folder = new TemporaryFolder();
        string help = CliProcess.Run(folder.Root, "convert", "--help").Output;

        string[] promised = [.. TableRow().Matches(Readme).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];
        string[] real = [.. HelpRow().Matches(help).Select(m => m.Groups[1].Value).Where(o => o != "--help").Order(StringComparer.Ordinal)];

        Assert.Equal(real, promised);
    }

    [Fact]
    public void The_example_is_what_really_comes_out()
    {
        using var folder = new TemporaryFolder();
        CliProcess.Run(folder.Root, "convert", CliProcess.Sample, "--output", "hugo", "--to", "hugo");
        CliProcess.Run(folder.Root, "convert", CliProcess.Sample, "--output", "pelican", "--to", "pelican");
        string sample = File.ReadAllText(CliProcess.Sample).ReplaceLineEndings("\n");

        Assert.Contains(Block("before").TrimEnd(), sample, StringComparison.Ordinal);
        Assert.Equal(Block("after hugo"), folder.Files("hugo")["content/posts/counting-waves.md"]);
        Assert.StartsWith(Block("after pelican"), folder.Files("pelican")["content/posts/counting-waves.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_shown_summary_is_what_really_is_printed()
    {
        using var folder = new TemporaryFolder();
        CliResult result = CliProcess.Run(folder.Root, "convert", CliProcess.Sample, "--output", "out");

        Assert.Equal(Block("last-line").Trim(), result.LastLine);
    }

    /// <summary>The fenced block below a line <c>&lt;!-- sample: name --&gt;</c>.</summary>
    private static string Block(string name)
    {
        Match match = Regex.Match(Readme.ReplaceLineEndings("\n"), $"<!-- sample: {name} -->\n+(`{{3,}})\\w*\n(.*?)^\\1$", RegexOptions.Singleline | RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        Assert.True(match.Success, $"README.md has no block '{name}'");
        return match.Groups[2].Value;
    }

    [GeneratedRegex(@"^\| `(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^  (?:-\?, -h, )?(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex HelpRow();
}
