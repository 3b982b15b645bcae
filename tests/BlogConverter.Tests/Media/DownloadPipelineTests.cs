// A whole run that fetches its media from a host that means it ill.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Media;

public sealed class DownloadPipelineTests : IDisposable
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. "picture"u8];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_ends_is_reported_and_nothing_is_half_written()
    {
        await using LoopbackServer server = HostileServer();
        string input = Export(server);
        using Converted done = await Converted.Run([input], Options(server));

        var assets = done.Json.RootElement.GetProperty("assets").EnumerateArray().ToDictionary(a => Path.GetFileName(a.GetProperty("url").GetString()!));
        Assert.Equal("downloaded", State(assets, "good.png"));
        Assert.Equal("downloaded", State(assets, "patience.png"));
        Assert.Equal("missing", State(assets, "gone.png"));
        foreach (string bad in (string[])["page.png", "endless.png", "private.png", "range.png", "short.png", "reset.png"])
        {
            Assert.Equal("failed", State(assets, bad));
            Assert.NotEmpty(assets[bad].GetProperty("reason").GetString()!);
        }

        string body = File.ReadAllText(Path.Combine(done.Root, "posts/a.md"));
        Assert.Contains("(../media/2019/05/good.png)", body, StringComparison.Ordinal);
        Assert.Contains($"({server.Root}wp-content/uploads/2019/05/page-300x200.png)", body, StringComparison.Ordinal);
        Assert.Equal(["media/2019/05/good.png", "media/2019/05/patience.png", "posts/a.md"], done.Files().Keys);
        Assert.False(Directory.Exists(Path.Combine(done.Root, ".blogconverter", "parts")));
        Assert.Equal(7, done.Report.AssetsLeft);
    }

    [Fact]
    public async Task A_second_run_asks_only_for_what_is_not_there()
    {
        await using LoopbackServer server = HostileServer();
        string input = Export(server);
        ConversionOptions options = Options(server);
        for (int i = 0; i < 2; i++)
        {
            await new ConversionPipelineBuilder().Read(input).With(options).WriteTo(BlogConverter.Outputs.OutputTarget.Plain, _folder.At("out")).Build().RunAsync();
        }

        Assert.Single(server.Requests, r => r.EndsWith("good.png", StringComparison.Ordinal));
        Assert.Equal(2, server.Requests.Count(r => r.EndsWith("gone.png", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_private_host_that_only_the_export_names_is_not_asked()
    {
        await using LoopbackServer server = HostileServer();
        using Converted done = await Converted.Run([Export(server)], Options(server) with { Sites = [] });
        Assert.Empty(server.Requests);
        Assert.All(done.Json.RootElement.GetProperty("assets").EnumerateArray(), a => Assert.Equal("failed", a.GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData(MediaMode.Copy, false)]
    [InlineData(MediaMode.Keep, false)]
    [InlineData(MediaMode.Download, true)]
    public async Task Nobody_is_asked_unless_that_was_wanted(MediaMode mode, bool isDryRun)
    {
        await using LoopbackServer server = HostileServer();
        using Converted done = await Converted.Run([Export(server)], Options(server) with { Media = mode, DryRun = isDryRun });
        Assert.Empty(server.Requests);
    }

    private static ConversionOptions Options(LoopbackServer server) => new() { Media = MediaMode.Download, MediaLimit = 1, Sites = [server.Root.AbsoluteUri] };

    private static string State(Dictionary<string, JsonElement> assets, string name) => assets[name].GetProperty("state").GetString()!;

    private string Export(LoopbackServer server)
    {
        var export = new MediaExport(server.Root.AbsoluteUri.TrimEnd('/'));
        string[] names = ["good", "page", "gone", "endless", "private", "patience", "range", "short", "reset"];
        foreach (string name in names)
        {
            export.Attach($"2019/05/{name}.png");
        }

        return export.Post("a", string.Concat(names.Select(n => $"<p><img src='{export.Uploads}2019/05/{n}-300x200.png' alt=''></p>"))).Save(_folder.At("e.xml"));
    }

    private static LoopbackServer HostileServer() => new(async (request, connection, token) =>
    {
        switch (Path.GetFileNameWithoutExtension(request.Target))
        {
            case "good":
                await LoopbackServer.Answer(connection, 200, Picture, "Content-Type: image/png");
                break;
            case "page":
                await LoopbackServer.Answer(connection, 200, "<!doctype html><h1>Not found</h1>", "Content-Type: image/png");
                break;
            case "endless":
                await LoopbackServer.Write(connection, "HTTP/1.1 200 OK\r\n\r\n");
                byte[] much = new byte[100_000];
                while (!token.IsCancellationRequested)
                {
                    await connection.WriteAsync(much, token);
                }

                break;
            case "private":
                await LoopbackServer.Answer(connection, 301, "", "Location: http://169.254.169.254/latest/meta-data/a.png");
                break;
            case "patience":
                await (request.Time == 1 ? LoopbackServer.Answer(connection, 429, "", "Retry-After: 1") : LoopbackServer.Answer(connection, 200, Picture));
                break;
            case "range":
                await LoopbackServer.Answer(connection, 206, Picture, "Content-Range: bytes 7-9/99");
                break;
            case "short":
                await LoopbackServer.Write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nshort");
                break;
            case "reset":
                break;
            default:
                await LoopbackServer.Answer(connection, 404, "gone");
                break;
        }
    });
}
