// What the console says of media.
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class MediaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_left_on_the_old_host_is_said_with_what_would_bring_it()
    {
        CliResult result = CliProcess.Run(_folder.At("."), "convert", CliProcess.Sample, "--output", "out");
        Assert.Matches(@"(?m)^Media: \d+ files? still loaded from \S+; bring them with --uploads PATH", result.Output);
    }

    [Fact]
    public void What_became_of_links_is_said_with_where_to_look()
    {
        CliResult result = CliProcess.Run(_folder.At("."), "convert", CliProcess.Sample, "--output", "out");
        Assert.Matches(@"(?m)^Links: .*\d+ own address(es)? left; --report FILE lists them, and --site URL", result.Output);
    }

    [Fact]
    public void Uploads_may_be_given_more_than_once_and_have_to_be_there()
    {
        CliResult result = CliProcess.Run(_folder.At("."), "convert", CliProcess.Sample, "--output", "out", "--uploads", "nothing.zip", "--uploads", "nowhere");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nothing.zip: error MED001", result.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere: error MED001", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mode_of_media_that_does_not_exist_is_refused()
    {
        CliResult result = CliProcess.Run(_folder.At("."), "convert", CliProcess.Sample, "--output", "out", "--media", "steal");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--media", result.Error, StringComparison.Ordinal);
    }
}
