// The convert command on the sample: what comes out, and what it says.
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private static readonly string[] Published =
    [
        "pages/about.md", "pages/about/keepers.md",
        "posts/a-workbench.md", "posts/counting-waves.md", "posts/gruesse-aus-東京.md", "posts/moving-in.md", "posts/no.md", "posts/pictures.md",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_becomes_a_folder_of_its_published_posts_and_pages()
    {
        CliResult result = Convert("--report", "report.json");

        Assert.True(result.ExitCode == 0, result.Error + result.Output);
        Assert.Equal(Published, _folder.Files("out").Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)));
        var report = new ReportFile(_folder.At("report.json"));
        Assert.Equal(14, report.Read);
        Assert.Equal(Published.Length, report.Written);
        Assert.Equal(0, report.Failed);
        Assert.Equal(report.Read, report.Written + report.Failed + report.Skipped.Values.Sum());
        Assert.Equal(report.Read, report.Items.Count);
        Assert.Equal(Published, report.Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_summary_lists_every_type_and_status_and_ends_with_the_proof()
    {
        CliResult result = Convert();

        Assert.Matches(@"post\W+publish\W+7\W+6\b", result.Output);
        Assert.Matches(@"post\W+draft\W+1\b", result.Output);
        Assert.Matches(@"post\W+private\W+1\b", result.Output);
        Assert.Matches(@"page\W+publish\W+2\W+2\b", result.Output);
        Assert.Matches(@"attachment\W+inherit\W+2\W+0\b", result.Output);
        Assert.Matches(@"nav_menu_item\W+publish\W+1\b", result.Output);
        Assert.Matches(@"^8 posts, \d+ words: nothing lost", result.LastLine);
    }

    [Fact]
    public void Redirected_output_has_no_escape_sequences()
    {
        CliResult result = Convert();

        Assert.DoesNotContain('\u001b', result.Output + result.Error);
    }

    [Fact]
    public void Quiet_says_nothing_when_all_is_well()
    {
        CliResult result = Convert("--quiet");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void No_password_mail_address_or_ip_comes_out()
    {
        CliResult result = Convert("--include", "drafts,pending,future,private,password,trash", "--types", "all", "--report", "report.json", "--log", "log.json", "--verbose");

        Assert.Equal(0, result.ExitCode);
        string everything = string.Concat(_folder.Files(".").Values) + result.Output + result.Error;
        Assert.Contains("Merry Christmas", everything, StringComparison.Ordinal);
        foreach (string secret in new[] { "foghorn-42", "@lamproom.example", "@visitor.example", "203.0.113.7", "198.51.100.23", "192.0.2.66" })
        {
            Assert.DoesNotContain(secret, everything, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Included_items_go_out_as_drafts()
    {
        CliResult result = Convert("--include", "drafts,private,password");

        Assert.Equal(0, result.ExitCode);
        SortedDictionary<string, string> files = _folder.Files("out");
        Assert.Equal(["drafts/letters.md", "drafts/plans-for-the-boat.md", "drafts/surveyor.md"], files.Keys.Where(k => k.StartsWith("drafts/", StringComparison.Ordinal)));
        Assert.All(files.Where(f => f.Key.StartsWith("drafts/", StringComparison.Ordinal)), f => Assert.Contains("\ndraft: true\n", f.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hugo", "content/posts/moving-in.md")]
    [InlineData("jekyll", "_posts/2019-03-31-moving-in.md")]
    public void A_target_has_its_own_places(string target, string path)
    {
        Assert.Equal(0, Convert("--to", target).ExitCode);
        Assert.Contains(path, _folder.Files("out").Keys);
    }

    [Theory]
    [InlineData("--only", "21,no", "posts/moving-in.md posts/no.md")]
    [InlineData("--types", "page", "pages/about.md pages/about/keepers.md")]
    [InlineData("--author", "otto", "posts/a-workbench.md posts/gruesse-aus-東京.md")]
    [InlineData("--limit", "1", "posts/moving-in.md")]
    [InlineData("--since", "2023-05-20", "posts/gruesse-aus-東京.md posts/pictures.md")]
    [InlineData("--until", "2019-03-31", "pages/about.md posts/moving-in.md")]
    public void A_filter_chooses(string option, string value, string expected)
    {
        Assert.Equal(0, Convert(option, value).ExitCode);
        Assert.Equal(expected.Split(' '), _folder.Files("out").Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_post_out_is_an_error_with_a_hint()
    {
        CliResult result = Convert("--types", "recipe");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("--types", result.Error, StringComparison.Ordinal);
        Assert.Contains("post", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_reports_the_same()
    {
        CliResult dry = Convert("--dry-run", "--report", "dry.json");
        Assert.Empty(_folder.Files("out"));
        CliResult real = Convert("--report", "real.json");

        Assert.Equal(real.ExitCode, dry.ExitCode);
        Assert.Equal("Dry run: " + real.LastLine, dry.LastLine);
        string report = File.ReadAllText(_folder.At("dry.json"));
        Assert.Contains("\"dryRun\":true", report, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(_folder.At("real.json")), report.Replace("\"dryRun\":true", "\"dryRun\":false", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_run_touches_nothing_and_keeps_what_somebody_changed()
    {
        Convert();
        DateTime before = File.GetLastWriteTimeUtc(_folder.At("out/posts/no.md"));
        File.AppendAllText(_folder.At("out/posts/moving-in.md"), "changed by hand\n");

        CliResult second = Convert("--report", "report.json");

        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.At("out/posts/no.md")));
        Assert.EndsWith("changed by hand\n", _folder.Files("out")["posts/moving-in.md"], StringComparison.Ordinal);
        Assert.Contains("posts/moving-in.md", second.Error, StringComparison.Ordinal);
        Assert.Equal(7, new ReportFile(_folder.At("report.json")).Texts("state").Count(s => s == "unchanged"));

        Convert("--force");
        Assert.DoesNotContain("changed by hand", _folder.Files("out")["posts/moving-in.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_gives_the_same_folder()
    {
        Convert();
        CliResult result = CliProcess.Run(_folder.Root, File.ReadAllBytes(CliProcess.Sample), new Dictionary<string, string>(), "convert", "-", "--output", "piped");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(_folder.Files("out"), _folder.Files("piped"));
    }

    [Fact]
    public void Language_zone_and_number_of_workers_change_no_byte()
    {
        Convert();
        var elsewhere = new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu" };
        CliResult result = CliProcess.Run(_folder.Root, null, elsewhere, "convert", CliProcess.Sample, "--output", "elsewhere", "--jobs", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(_folder.Files("out"), _folder.Files("elsewhere"));
        Assert.Equal(File.ReadAllText(_folder.At("out/.blogconverter/manifest.json")), File.ReadAllText(_folder.At("elsewhere/.blogconverter/manifest.json")));
    }

    private CliResult Convert(params string[] more) => CliProcess.Run(_folder.Root, ["convert", CliProcess.Sample, "--output", "out", .. more]);
}
