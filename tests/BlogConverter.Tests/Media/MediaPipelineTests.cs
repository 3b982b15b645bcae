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
    [InlineData("<img src='UP/gone-300x200.jpg' srcset='UP/gone-300x200.jpg 300w, UP/gone-1024x683.jpg 1024w' alt='Gone' />", "![Gone](https://old.example/wp-content/uploads/2019/05/gone-1024x683.jpg)")]
    [InlineData("<img src='https://other.example/a-300x200.jpg' srcset='https://other.example/a-1024x683.jpg 1024w' alt='Other' />", "![Other](https://other.example/a-300x200.jpg)")]
    [InlineData("<img src='https://i0.wp.com/old.example/wp-content/uploads/2019/05/moo.jpg?resize=300%2C200&amp;ssl=1' alt='' />", "![](/NEW/moo.jpg)")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='UP/moo-300x200.jpg' alt='Moo' /><noscript><img src='UP/moo-300x200.jpg' alt='Moo' /></noscript>", "![Moo](/NEW/moo.jpg)")]
    [InlineData("<a href='http://www.old.example/wp-content/uploads/2019/05/a%20(2).pdf#page=3'>PDF</a>", "[PDF](/NEW/a%20%282%29.pdf#page=3)")]
    [InlineData("<img src='//old.example/wp-content/uploads/2019/05/gone.jpg' alt='Gone' />", "![Gone](https://old.example/wp-content/uploads/2019/05/gone.jpg)")]
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
    public async Task Data_in_a_text_become_a_file()
    {
        string data = System.Convert.ToBase64String([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[100]]);
        string html = $"<img src='data:image/png;base64,{data}' alt='One'><img src='data:image/png;base64,{data}' alt='Same'><img src='data:image/png;base64,AAAA' alt='Small'>";
        using Converted done = await Convert(html);
        string file = Assert.Single(done.Files().Keys, f => f.Contains("/embedded/", StringComparison.Ordinal));
        string body = done.Post(Assert.Single(done.Items, i => i.GetProperty("type").GetString() == "post")).Body;
        Assert.Equal($"![One]({file["static".Length..]})![Same]({file["static".Length..]})![Small](data:image/png;base64,AAAA)", body.Trim());
        Assert.Equal(108, done.Files()[file].Length);
        using Converted kept = await Convert(html, new() { Media = MediaMode.Keep });
        Assert.DoesNotContain(kept.Files().Keys, f => f.Contains("embedded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_the_input_itself_holds_is_written()
    {
        _folder.Write("blog.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <blog root-url="https://old.example/" date-created="2008-01-01T00:00:00" xmlns="http://www.blogml.com/2006/09/BlogML">
              <title>T</title><authors /><categories />
              <posts><post id="1" date-created="2008-01-02T00:00:00" date-modified="2008-01-02T00:00:00" approved="true" post-url="/a" type="normal" has-excerpt="false" views="0"><title>A</title><post-name>a</post-name>
                <content type="text"><![CDATA[<p><img src="https://old.example/files/cat.png" alt="Cat"></p>]]></content>
                <attachments><attachment url="https://old.example/files/cat.png" path="cat.png" mime-type="image/png" embedded="true">aGVsbG8=</attachment></attachments>
              </post></posts>
            </blog>
            """);
        using Converted done = await Converted.Run([_folder.At("blog.xml")], target: OutputTarget.Hugo);
        JsonElement asset = Assert.Single(Assets(done));
        Assert.Equal(("copied", 1), (asset.GetProperty("state").GetString(), asset.GetProperty("useCount").GetInt32()));
        string path = asset.GetProperty("path").GetString()!;
        Assert.Equal("hello", File.ReadAllText(Path.Combine(done.Root, path)));
        Assert.Contains($"![Cat]({path["static".Length..]})", done.Post(done.Items.First(i => i.GetProperty("type").GetString() == "post")).Body, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task Every_upload_of_the_theme_unit_test_finds_its_place()
    {
        string input = SharedFolder.File("oracle/themeunittestdata.wordpress.xml");
        foreach (string address in System.Text.RegularExpressions.Regex.Matches(await File.ReadAllTextAsync(input), "<wp:attachment_url>([^<]+)<").Select(m => m.Groups[1].Value))
        {
            _folder.Write("uploads" + new Uri(address).AbsolutePath, address);
        }

        foreach (OutputTarget target in (OutputTarget[])[OutputTarget.Plain, OutputTarget.Hugo, OutputTarget.Jekyll])
        {
            using Converted done = await Converted.Run([input], new() { Uploads = [_folder.At("uploads")] }, target);
            Assert.Equal(38, done.Report.Assets[AssetState.Copied]);
            JsonElement left = Assert.Single(Assets(done), a => a.GetProperty("state").GetString() != "copied");
            Assert.Equal(("https://wpthemetestdata.files.wordpress.com/2018/11/file_block.pdf", "missing"), (left.GetProperty("url").GetString(), left.GetProperty("state").GetString()));
            foreach ((string path, byte[] bytes) in done.Files().Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)))
            {
                string text = System.Text.Encoding.UTF8.GetString(bytes);
                Assert.All(text.Split('(', ')', '"', ' ', '\n').Where(w => w.Contains("wpthemetestdata.files", StringComparison.Ordinal)), w => Assert.Contains("file_block.pdf", w, StringComparison.Ordinal));
            }
        }
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

    /// <summary>Every file but the record of the last run, which tells of its choices.</summary>
    private string Snapshot() => string.Join('\n', new DirectoryInfo(_folder.At("out")).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.Name != "last-run").OrderBy(f => f.FullName, StringComparer.Ordinal).Select(f => $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}"));
}
