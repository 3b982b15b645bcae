// Dead links go to the archive of the post's date.
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class DeadLinkTests : IDisposable
{
    private const string Body = """
        <a href="http://gone.example/page?a=1#part">gone</a> <a href="http://GONE.example:80/page?a=1">the same</a> <img src="//gone.example/image.png" alt="picture">
        <a href="http://gone.example/other">alive</a> <a href="https://small.example/2019/05/post/">own</a>
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_list_of_lines_points_links_to_the_archive() =>
        AssertArchived(await Converted("# dead\n\nhttp://gone.example/page?a=1\nhttps://gone.example/image.png\nhttps://small.example/2019/05/post/\n"));

    [Fact]
    public async Task The_cache_of_a_check_does_the_same() => AssertArchived(await Converted("""
        {"address":"http://gone.example/page?a=1","health":"dead","status":404,"detail":""}
        {"address":"https://gone.example/image.png","health":"dead","detail":"Name or service not known"}
        {"address":"http://gone.example/other","health":"doubtful","status":500,"detail":""}
        """));

    [Fact]
    public async Task Nothing_happens_unless_it_is_asked_for()
    {
        string text = await Converted("http://gone.example/page?a=1\n", DeadLinkMode.Keep);
        Assert.DoesNotContain("archive.org", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_needed()
    {
        ConversionPipelineBuilder builder = new ConversionPipelineBuilder().Read("x.xml").WriteTo(OutputTarget.Plain, new MemorySink()).With(new ConversionOptions { DeadLinks = DeadLinkMode.Wayback });
        Assert.Throws<ArgumentException>(builder.Build);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertArchived(string text)
    {
        Assert.Contains("[gone](https://web.archive.org/web/20190531102030/http://gone.example/page?a=1#part)", text, StringComparison.Ordinal);
        Assert.Contains("[the same](https://web.archive.org/web/20190531102030/http://gone.example/page?a=1)", text, StringComparison.Ordinal);
        Assert.Contains("![picture](https://web.archive.org/web/20190531102030/https://gone.example/image.png)", text, StringComparison.Ordinal);
        Assert.Contains("[alive](http://gone.example/other)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("archive.org/web/20190531102030/https://small", text, StringComparison.Ordinal);
    }

    private async Task<string> Converted(string list, DeadLinkMode mode = DeadLinkMode.Wayback)
    {
        _folder.Write("in.xml", SmallExport.Of(Body));
        _folder.Write("dead.txt", list);
        var sink = new MemorySink();
        BlogConverter.Reports.ConversionReport report = await new ConversionPipelineBuilder().Read(_folder.At("in.xml")).WriteTo(OutputTarget.Plain, sink)
            .With(new ConversionOptions { DeadLinks = mode, DeadList = _folder.At("dead.txt") }).Build().RunAsync();
        Assert.Equal(0, report.Losses);
        return sink.Text("posts/post.md")!;
    }
}
