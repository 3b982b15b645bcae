// Media from an export to the output folder and the report.
using System.Text.Json;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Media;

public sealed class MediaPipelineTests : IDisposable
{
    private const string Site = "https://old.example";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<img src='UP/moo-300x200.jpg' alt='Moo' />", "![Moo](/NEW/moo.jpg)")]
    [InlineData("<a href='UP/moo.jpg'><img src='UP/moo-300x200.jpg' srcset='UP/moo-300x200.jpg 300w, UP/moo-1024x683.jpg 1024w' sizes='100vw' alt='Moo' /></a>", "[![Moo](/NEW/moo.jpg)](/NEW/moo.jpg)")]
    [InlineData("<img src='UP/lost-300x200.jpg' srcset='UP/lost-300x200.jpg 300w, UP/lost-1024x683.jpg 1024w' alt='Lost' />", "![Lost](/NEW/lost-1024x683.jpg)")]
    [InlineData("<img src='https://i0.wp.com/old.example/wp-content/uploads/2019/05/moo.jpg?resize=300%2C200&amp;ssl=1' alt='' />", "![](/NEW/moo.jpg)")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='UP/moo-300x200.jpg' alt='Moo' /><noscript><img src='UP/moo-300x200.jpg' alt='Moo' /></noscript>", "![Moo](/NEW/moo.jpg)")]
    [InlineData("<a href='http://www.old.example/wp-content/uploads/2019/05/a%20(2).pdf#page=3'>PDF</a>", "[PDF](/NEW/a%20%282%29.pdf#page=3)")]
    [InlineData("<img src='//old.example/wp-content/uploads/2019/05/gone.jpg' alt='Gone' />", "![Gone](//old.example/wp-content/uploads/2019/05/gone.jpg)")]
    [InlineData("<a href='/images/logo.png'>Logo</a>", "[Logo](/images/logo.png)")]
    [InlineData("[gallery ids='101' link='file']", "[![](/NEW/moo.jpg)](/NEW/moo.jpg)")]
    public async Task An_address_in_a_body_leads_to_the_copy(string html, string markdown)
    {
        using Converted done = await Convert(html);
        string body = done.Post(Assert.Single(done.Items, i => i.GetProperty("type").GetString() == "post")).Body.Trim();
        Assert.Equal(markdown.Replace("NEW", "wp-content/uploads/2019/05", StringComparison.Ordinal), body);
        Assert.Equal(0, done.Report.Losses);
    }

    [Theory]
    [InlineData("<video src='UP/film.mp4' poster='UP/moo-300x200.jpg' controls></video>", "film.mp4", "moo.jpg")]
    [InlineData("[audio mp3='UP/song.mp3']", "song.mp3")]
    [InlineData("[video mp4='UP/film.mp4' poster='UP/moo.jpg']", "film.mp4", "moo.jpg")]
    [InlineData("<table><tr><td colspan='2'><img src='UP/moo-300x200.jpg' srcset='UP/moo-300x200.jpg 1x, UP/moo.jpg 2x'></td></tr></table>", "moo.jpg")]
    public async Task Players_and_raw_html_lead_to_the_copies(string html, params string[] files)
    {
        using Converted done = await Convert(html);
        string body = done.Post(Assert.Single(done.Items, i => i.GetProperty("type").GetString() == "post")).Body;
        Assert.DoesNotContain("old.example", body, StringComparison.Ordinal);
        foreach (string file in files)
        {
            Assert.Contains("/wp-content/uploads/2019/05/" + file, body, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(done.Root, "static/wp-content/uploads/2019/05", file)), file);
        }
    }

    [Fact]
    public async Task The_report_accounts_for_every_file()
    {
        using Converted done = await Convert("<img src='UP/moo-300x200.jpg'><img src='UP/gone.jpg'><a href='UP/a%20(2).pdf'>x</a>");
        var assets = Assets(done).ToDictionary(a => a.GetProperty("url").GetString()!);
        Assert.Equal(["copied", "missing", "copied", "unused"], new[] { "moo.jpg", "gone.jpg", "a%20%282%29.pdf", "unused.jpg" }.Select(n => assets[Site + "/wp-content/uploads/2019/05/" + n].GetProperty("state").GetString()));
        JsonElement moo = assets[Site + "/wp-content/uploads/2019/05/moo.jpg"];
        Assert.Equal("static/wp-content/uploads/2019/05/moo.jpg", moo.GetProperty("path").GetString());
        Assert.Equal(["103"], moo.GetProperty("usedIn").EnumerateArray().Select(i => i.GetString()));
        Assert.Equal(4, done.Report.Media.Read);
        Assert.Equal(2, done.Report.Media.Written);
        Assert.Equal(1, done.Report.AssetsLeft);
        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(SourceTree.Repository, "samples", "report.schema.json")));
        Assert.Empty(new Reports.JsonSchema(schema.RootElement).Errors(done.Json.RootElement));
    }

    [Fact]
    public async Task The_featured_image_comes_along()
    {
        WriteUploads();
        var export = new MediaExport(Site);
        int moo = export.Attach("2019/05/moo.jpg");
        using Converted plain = await Converted.Run([export.Post("a", "x", moo).Save(_folder.At("e.xml"))], new() { Uploads = [_folder.At("uploads")] });
        Assert.Contains("../media/2019/05/moo.jpg", File.ReadAllText(Path.Combine(plain.Root, "posts/a.md")), StringComparison.Ordinal);
        using Converted hugo = await Converted.Run([_folder.At("e.xml")], new() { Uploads = [_folder.At("uploads")], Base = "/blog/" }, OutputTarget.Hugo);
        Assert.Contains("- /blog/wp-content/uploads/2019/05/moo.jpg", File.ReadAllText(Directory.EnumerateFiles(hugo.Root, "a.md", SearchOption.AllDirectories).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_touches_nothing_and_needs_no_uploads()
    {
        WriteUploads();
        var export = new MediaExport(Site);
        export.Attach("2019/05/moo.jpg");
        string input = export.Post("a", $"<img src='{export.Uploads}2019/05/moo-300x200.jpg'>").Save(_folder.At("e.xml"));
        await Run(input, new() { Uploads = [_folder.At("uploads")] });
        string before = Snapshot();

        Assert.Equal(1, (await Run(input, new() { Uploads = [_folder.At("uploads")] })).Assets[AssetState.Unchanged]);
        Assert.Equal(1, (await Run(input, new())).Assets[AssetState.Unchanged]);
        Assert.Equal(0, (await Run(input, new() { Only = ["nothing"], Prune = true })).Written);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task A_file_that_nobody_uses_any_more_is_pruned()
    {
        WriteUploads();
        var export = new MediaExport(Site);
        export.Attach("2019/05/moo.jpg");
        string input = export.Post("a", $"<img src='{export.Uploads}2019/05/moo.jpg'>").Save(_folder.At("e.xml"));
        await Run(input, new() { Uploads = [_folder.At("uploads")] });
        new MediaExport(Site).Post("a", "no image").Save(input);

        Assert.Contains((await Run(input, new())).Codes, c => c.Code == "OUT006");
        await Run(input, new() { Prune = true });
        Assert.False(Directory.Exists(_folder.At("out/media")));
    }

    [Fact]
    public async Task Kept_links_do_not_keep_media()
    {
        using Converted done = await Convert("<img src='UP/moo-300x200.jpg' alt='Moo'> <a href='https://old.example/a/'>me</a>", new() { Links = LinkMode.Keep });
        string body = done.Post(Assert.Single(done.Items, i => i.GetProperty("type").GetString() == "post")).Body;
        Assert.Equal("![Moo](/wp-content/uploads/2019/05/moo.jpg) [me](https://old.example/a/)", body.Trim());
    }

    private static IEnumerable<JsonElement> Assets(Converted done) => done.Json.RootElement.GetProperty("assets").EnumerateArray();

    private void WriteUploads()
    {
        foreach (string file in (string[])["moo.jpg", "moo-300x200.jpg", "moo-1024x683.jpg", "lost-1024x683.jpg", "a (2).pdf", "film.mp4", "song.mp3"])
        {
            _folder.Write("uploads/2019/05/" + file, file);
        }
    }

    private async Task<Converted> Convert(string html, ConversionOptions? options = null)
    {
        WriteUploads();
        var export = new MediaExport(Site);
        export.Attach("2019/05/moo.jpg");
        export.Attach("2019/05/unused.jpg");
        string input = export.Post("a", html.Replace("UP/", export.Uploads + "2019/05/", StringComparison.Ordinal)).Save(_folder.At("e.xml"));
        return await Converted.Run([input], (options ?? new()) with { Uploads = [_folder.At("uploads")] }, OutputTarget.Hugo);
    }

    private Task<BlogConverter.Reports.ConversionReport> Run(string input, ConversionOptions options) =>
        new ConversionPipelineBuilder().Read(input).With(options).WriteTo(OutputTarget.Plain, _folder.At("out")).Build().RunAsync();

    private string Snapshot() => string.Join('\n', new DirectoryInfo(_folder.At("out")).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal).Select(f => $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}"));
}
