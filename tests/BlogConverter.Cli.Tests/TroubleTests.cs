// Damaged inputs, interruption, logs.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class TroubleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_cut_off_export_gives_what_is_complete_and_says_where_it_ends()
    {
        string text = File.ReadAllText(CliProcess.Sample);
        string cut = text[..text.IndexOf("Two planks", StringComparison.Ordinal)];
        _folder.Write("cut.xml", cut);

        CliResult result = CliProcess.Run(_folder.Root, "convert", "cut.xml", "--output", "out");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("posts/moving-in.md", _folder.Files("out").Keys);
        Assert.Matches(@"cut\.xml:\d+: error WXR\d{3}: ", result.Error);
    }

    [Fact]
    public void A_log_is_one_json_object_a_line()
    {
        CliResult result = CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out", "--log", "logs/run.clef", "--quiet");

        Assert.Equal(0, result.ExitCode);
        string[] lines = File.ReadAllLines(_folder.At("logs/run.clef"));
        Assert.All(lines, line => Assert.True(JsonDocument.Parse(line).RootElement.TryGetProperty("@mt", out _)));
        Assert.Contains(lines, line => JsonDocument.Parse(line).RootElement.TryGetProperty("Written", out JsonElement written) && written.GetInt32() == 8);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        _folder.Write("taken", "a file where the folder should be");

        CliResult result = CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "taken/out");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("taken", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Interrupting_stops_cleanly_with_a_report()
    {
        if (OperatingSystem.IsWindows())
        {
            // A console signal cannot be sent to one process there.
            return;
        }

        _folder.Write("large.xml", Large(20_000));

        CliResult result = CliProcess.Interrupt(_folder.Root, Interrupt, "convert", "large.xml", "--output", "out", "--report", "report.json", "--jobs", "1");

        Assert.Equal(130, result.ExitCode);
        Assert.Contains("interrupted", result.Error + result.Output, StringComparison.OrdinalIgnoreCase);
        var report = new ReportFile(_folder.At("report.json"));
        Assert.InRange(report.Written, 0, 19_999);
        Assert.Equal(report.Written, report.Paths.Count);
        Assert.Equal(report.Written, _folder.Files("out").Count);
    }

    private static void Interrupt(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static string Large(int items)
    {
        var text = new StringBuilder("""<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Large</title><wp:wxr_version>1.2</wp:wxr_version>""");
        for (int i = 1; i <= items; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<item><title>Post {i}</title><content:encoded><![CDATA[One <b>bold</b> word.\n\nAnd {i} more.]]></content:encoded><wp:post_id>{i}</wp:post_id><wp:post_name>post-{i}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>");
        }

        return text.Append("\n</channel></rss>\n").ToString();
    }
}
