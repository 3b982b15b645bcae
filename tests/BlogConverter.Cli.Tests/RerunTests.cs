// A second run over the same, and one after a run that was killed.
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class RerunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_second_run_shows_and_reports_what_a_whole_run_does(bool isPiped)
    {
        byte[] export = File.ReadAllBytes(CliProcess.Sample);
        _ = _folder.Write("in.xml", "");
        File.WriteAllBytes(_folder.At("in.xml"), export);
        CliResult Run(string report) => CliProcess.Run(_folder.Root, isPiped ? export : null, new Dictionary<string, string>(), "convert", isPiped ? "-" : "in.xml", "--output", "out", "--to", "hugo", "--report", report, "--verbose");
        _ = Run("first.json");
        SortedDictionary<string, string> files = _folder.Files("out");
        CliResult spared = Run("spared.json");
        File.Delete(_folder.At("out/.blogconverter/last-run"));
        CliResult whole = Run("whole.json");
        Assert.Equal(whole, spared);
        Assert.Contains("unchanged 8", spared.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(_folder.At("whole.json")), File.ReadAllText(_folder.At("spared.json")));
        Assert.Equal(files, _folder.Files("out"));
    }
}
