// The figures of an archive.
using BlogConverter.Inspection;
using BlogConverter.Readers;
using BlogConverter.Tests.Support;
using BlogConverter.Tests.Validation;
using Xunit;

namespace BlogConverter.Tests.Inspection;

public sealed class ArchiveInspectorTests
{
    [Fact]
    public void The_sample_is_counted()
    {
        ArchiveSummary summary = ArchiveInspector.Inspect([Path.Combine(SourceTree.Repository, "samples", "small.wxr.xml")]);
        InspectedInput input = Assert.Single(summary.Inputs);
        Assert.Equal(("WXR", "1.2"), (input.Format, input.Version));
        Assert.Equal(input.Items, summary.Types.Sum(t => t.Count));
        Assert.Contains(summary.Shortcodes, s => s is { Name: "sourcecode", IsHandled: true });
        Assert.Contains(summary.Authors, a => a.Name == "Mara Lind");
        Assert.All(summary.Years, y => Assert.InRange(y.Posts + y.Pages, 1, input.Items));
        Assert.True(summary.First <= summary.Last);
    }

    [Fact]
    public void Words_hosts_and_findings_are_counted()
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export("One two <a href=\"https://www.example.net/x\">three</a> <img src=\"https://example.net/y.png\">"));
        archive.Write("b.md", "---\ntitle: B\ndate: 2020-05-01\n---\n\nFour five.\n");
        ArchiveSummary summary = ArchiveInspector.Inspect([archive.Folder]);
        Assert.Equal(5, summary.Words);
        Assert.Equal([new NamedCount("example.net", 2)], summary.Hosts);
        Assert.Equal(["WXR", "front matter"], summary.Inputs.Select(i => i.Format));
        Assert.Equal(["VAL203"], summary.Anomalies.Select(a => a.Code));
        Assert.Equal([new YearCount(2019, 1, 0), new YearCount(2020, 1, 0)], summary.Years);
    }

    [Fact]
    public void Nothing_readable_is_told() => Assert.Throws<ExportFormatException>(() => ArchiveInspector.Inspect(["/does/not/exist.xml"]));
}
