// A run over an unchanged export is spared, and nobody can tell.
using System.Text;
using BlogConverter.Outputs;
using BlogConverter.Reports;
using BlogConverter.Taxonomy;
using BlogConverter.Tests.Corpus;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed class LastRunTests : IDisposable
{
    private static readonly string Sample = Path.Combine(SourceTree.Repository, "samples", "small.wxr.xml");

    private readonly TemporaryFolder _folder = new();

    public static IEnumerable<object[]> Exports() => from export in RealExports.WholeSites from target in new[] { "plain", "hugo" } select new object[] { export, target };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_second_run_is_spared_and_says_what_a_whole_run_would_say()
    {
        File.Copy(Sample, _folder.At("in.xml"));
        await AssertSparedUnnoticed(_folder.At("in.xml"), OutputTarget.Hugo);
    }

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public Task Real_exports_are_spared_and_nobody_can_tell(string export, string target) => AssertSparedUnnoticed(SharedFolder.File(export), OutputTarget.Find(target)!);

    [Theory]
    [InlineData("a post was edited")]
    [InlineData("a post was edited to the same length")]
    [InlineData("a post is gone")]
    [InlineData("a post is a link")]
    [InlineData("a folder is a link")]
    [InlineData("a data file was edited")]
    [InlineData("a picture was brought")]
    [InlineData("the export changed")]
    [InlineData("the export grew by a byte")]
    [InlineData("the list of files is gone")]
    [InlineData("the list of files is damaged")]
    [InlineData("the record is cut off")]
    [InlineData("the record is damaged")]
    [InlineData("a killed run left a file")]
    [InlineData("the configuration was made one's own")]
    public async Task Whatever_changed_is_noticed(string change)
    {
        File.Copy(Sample, _folder.At("in.xml"));
        _ = await Run("out", "in.xml");
        Change(change);
        Copy("out", "without");
        File.Delete(_folder.At("without/" + SealedRecord.Path));
        (ConversionReport with, string report) = await Run("out", "in.xml");
        Assert.False(with.IsGivenAgain);
        Assert.Equal((await Run("without", "in.xml")).Text, report);
        Assert.Equal(Bytes("without").Where(f => f.Key != SealedRecord.Path), Bytes("out").Where(f => f.Key != SealedRecord.Path));
    }

    [Fact]
    public async Task Another_choice_makes_another_run()
    {
        File.Copy(Sample, _folder.At("in.xml"));
        _ = await Run("out", "in.xml");
        Assert.True((await Run("out", "in.xml", new() { Jobs = 3 })).Report.IsGivenAgain);
        Assert.False((await Run("out", "in.xml", new() { Force = true })).Report.IsGivenAgain);
        Assert.False((await Run("out", "in.xml", new() { Prune = true })).Report.IsGivenAgain);
        Assert.False((await Run("out", "in.xml", new() { DryRun = true })).Report.IsGivenAgain);
        Assert.True((await Run("out", "in.xml")).Report.IsGivenAgain);
        Assert.False((await Run("out", "in.xml", new() { Base = "/b/" })).Report.IsGivenAgain);
        Assert.False((await Run("out", "in.xml")).Report.IsGivenAgain);
        Assert.False((await Run("out", "in.xml", change: b => b.MapTerms(new TaxonomyMap { Sections = [new TaxonomySection("post_tag") { Case = TermCase.Lower }] }))).Report.IsGivenAgain);
    }

    [Fact]
    public async Task What_the_user_programs_is_never_taken_for_the_same()
    {
        File.Copy(Sample, _folder.At("in.xml"));
        void Own(ConversionPipelineBuilder builder) => builder.Shortcode("event", (code, context) => context.Html($"<p>{code["title"]}</p>"));
        _ = await Run("out", "in.xml", change: Own);
        Assert.False(File.Exists(_folder.At("out/" + SealedRecord.Path)));
        Assert.False((await Run("out", "in.xml", change: Own)).Report.IsGivenAgain);
    }

    [Fact]
    public async Task Uploads_count_by_their_paths_sizes_and_times()
    {
        File.Copy(Sample, _folder.At("in.xml"));
        _folder.Write("uploads/2022/03/house.jpg", "not a picture");
        var options = new ConversionOptions { Uploads = [_folder.At("uploads")] };
        _ = await Run("out", "in.xml", options);
        Assert.True((await Run("out", "in.xml", options)).Report.IsGivenAgain);
        _folder.Write("uploads/2022/03/other.jpg", "another");
        Assert.False((await Run("out", "in.xml", options)).Report.IsGivenAgain);
    }

    [Fact]
    public async Task A_folder_of_files_is_spared_until_one_of_them_changes()
    {
        _folder.Write("in/_posts/2020-01-02-a.md", "---\ntitle: A\n---\n\nText.\n");
        _folder.Write("in/_posts/2020-01-03-b.md", "---\ntitle: B\n---\n\n[A](/2020/01/02/a.html)\n");
        _ = await Run("out", "in");
        Assert.True((await Run("out", "in")).Report.IsGivenAgain);
        _folder.Write("in/_posts/2020-01-04-c.md", "---\ntitle: C\n---\n\nMore.\n");
        Assert.False((await Run("out", "in")).Report.IsGivenAgain);
        Assert.True((await Run("out", "in")).Report.IsGivenAgain);
        File.Delete(_folder.At("in/_posts/2020-01-03-b.md"));
        Assert.False((await Run("out", "in")).Report.IsGivenAgain);
        (ConversionReport stale, string text) = await Run("out", "in");
        Assert.True(stale.IsGivenAgain);
        Assert.Contains("OUT006", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_neighbour_of_the_only_input_is_no_part_of_the_fingerprint_so_there_is_none()
    {
        _folder.Write("in/a.meta", ".. title: A\n.. slug: a\n.. date: 2020-01-02 03:04:05\n");
        _folder.Write("in/a.md", "The text lies beside its metadata.\n");
        Assert.Equal(1, (await Run("out", "in/a.meta")).Report.Written);
        _folder.Write("in/a.md", "The text lies beside its metadata, and is another one.\n");
        Assert.False((await Run("out", "in/a.meta")).Report.IsGivenAgain);
    }

    [Fact]
    public async Task The_record_cannot_be_read_by_whoever_has_only_the_output()
    {
        File.Copy(Sample, _folder.At("in.xml"));
        _ = await Run("out", "in.xml");
        string record = Encoding.Latin1.GetString(File.ReadAllBytes(_folder.At("out/" + SealedRecord.Path)));
        Assert.DoesNotContain("Moving in", record, StringComparison.Ordinal);
        using SealedRecord other = new DirectorySink(_folder.At("out")).RecordFor(new byte[32]);
        Assert.Null(other.Open());
    }

    private async Task AssertSparedUnnoticed(string export, OutputTarget target)
    {
        (ConversionReport first, _) = await Run("out", export, target: target);
        SortedDictionary<string, string> files = Bytes("out");
        (ConversionReport again, string spared) = await Run("out", export, target: target);
        Assert.True(again.IsGivenAgain);
        Assert.Equal(first.ExitCode, again.ExitCode);
        Assert.Equal(files, Bytes("out"));
        File.Delete(_folder.At("out/" + SealedRecord.Path));
        (ConversionReport whole, string said) = await Run("out", export, target: target);
        Assert.False(whole.IsGivenAgain);
        Assert.Equal(said, spared);
        Assert.Equivalent(whole with { IsGivenAgain = true }, again, strict: true);
        Assert.Equal(files, Bytes("out"));
    }

    private async Task<(ConversionReport Report, string Text)> Run(string output, string input, ConversionOptions? options = null, OutputTarget? target = null, Action<ConversionPipelineBuilder>? change = null)
    {
        ConversionPipelineBuilder builder = new ConversionPipelineBuilder()
            .Read(_folder.At(input))
            .With(options ?? new())
            .WriteTo(target ?? OutputTarget.Hugo, _folder.At(output))
            .ReportTo(_folder.At("report.json"));
        change?.Invoke(builder);
        ConversionReport report = await builder.Build().RunAsync();
        return (report, _folder.Read("report.json"));
    }

    private void Change(string change)
    {
        string post = Directory.EnumerateFiles(_folder.At("out/content/posts"), "*.md").Order(StringComparer.Ordinal).First();
        switch (change)
        {
            case "a post was edited":
                File.AppendAllText(post, "\nMine.\n");
                break;
            case "a post was edited to the same length":
                File.WriteAllText(post, File.ReadAllText(post).Replace("the", "THE", StringComparison.Ordinal));
                break;
            case "a post is gone":
                File.Delete(post);
                break;
            case "a post is a link":
                File.Move(post, _folder.At("elsewhere.md"));
                File.CreateSymbolicLink(post, _folder.At("elsewhere.md"));
                break;
            case "a folder is a link":
                Directory.Move(_folder.At("out/content/posts"), _folder.At("elsewhere"));
                Directory.CreateSymbolicLink(_folder.At("out/content/posts"), _folder.At("elsewhere"));
                break;
            case "a data file was edited":
                File.AppendAllText(Directory.EnumerateFiles(_folder.At("out/data"), "*", SearchOption.AllDirectories).First(), " ");
                break;
            case "a picture was brought":
                string upload = Url(_folder.Read("report.json"));
                _folder.Write("out/static" + upload, "not a picture");
                break;
            case "the export changed":
                File.WriteAllText(_folder.At("in.xml"), _folder.Read("in.xml").Replace("Moving in", "Moving out", StringComparison.Ordinal));
                break;
            case "the export grew by a byte":
                File.AppendAllText(_folder.At("in.xml"), "\n");
                break;
            case "the list of files is gone":
                File.Delete(_folder.At("out/.blogconverter/manifest.json"));
                break;
            case "the list of files is damaged":
                File.WriteAllText(_folder.At("out/.blogconverter/manifest.json"), "{");
                break;
            case "the record is cut off":
                byte[] record = File.ReadAllBytes(_folder.At("out/" + SealedRecord.Path));
                File.WriteAllBytes(_folder.At("out/" + SealedRecord.Path), record[..^100]);
                break;
            case "the record is damaged":
                byte[] flipped = File.ReadAllBytes(_folder.At("out/" + SealedRecord.Path));
                flipped[^40] ^= 1;
                File.WriteAllBytes(_folder.At("out/" + SealedRecord.Path), flipped);
                break;
            case "a killed run left a file":
                _folder.Write("out/.blogconverter/7.tmp", "half");
                break;
            case "the configuration was made one's own":
                File.AppendAllText(Directory.EnumerateFiles(_folder.At("out"), "*.sample.*").First(), "# mine\n");
                break;
            default:
                throw new ArgumentException(change, nameof(change));
        }
    }

    /// <summary>The path of the first upload that stayed on the old host.</summary>
    private static string Url(string report)
    {
        using var json = System.Text.Json.JsonDocument.Parse(report);
        return new Uri(json.RootElement.GetProperty("assets")[0].GetProperty("url").GetString()!).AbsolutePath;
    }

    private void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(_folder.At(from), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            string target = _folder.At(to + "/" + Path.GetRelativePath(_folder.At(from), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (string link in Directory.EnumerateFileSystemEntries(_folder.At(from), "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).LinkTarget is not null))
        {
            File.CreateSymbolicLink(_folder.At(to + "/" + Path.GetRelativePath(_folder.At(from), link)), new FileInfo(link).LinkTarget!);
        }
    }

    private SortedDictionary<string, string> Bytes(string folder) => new(
        Directory.EnumerateFiles(_folder.At(folder), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(_folder.At(folder), f), f => Convert.ToBase64String(File.ReadAllBytes(f))),
        StringComparer.Ordinal);
}
