// What a download does with servers that mean it ill.
using System.Net;
using BlogConverter.Media.Download;
using BlogConverter.Model;
using BlogConverter.Network;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Media;

public sealed class FileDownloadTests : IDisposable
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))];

    private static readonly HttpLimits Network = new()
    {
        MayConnect = IPAddress.IsLoopback,
        RetryDelay = TimeSpan.FromMilliseconds(5),
        LongestRetryAfter = TimeSpan.FromSeconds(2),
    };

    private static readonly DownloadLimits Limits = new() { MostBytes = 100_000, Patience = TimeSpan.FromMilliseconds(800), SlowestRate = 1_000_000, LongestUnknown = TimeSpan.FromMilliseconds(800) };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_comes_whole()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200, Picture, "ETag: \"v1\""));
        Assert.Equal(AssetState.Downloaded, (await Fetch(server)).State);
        Assert.Equal(Picture, File.ReadAllBytes(Part(server).Path));
    }

    [Theory]
    [InlineData("text/html", "<!DOCTYPE html><title>Not found</title>", "The answer is a page and no file.")]
    [InlineData("image/png", "\n <HTML><body>Sorry", "The answer is a page and no file.")]
    [InlineData("text/html", "Not found", "The answer is a page and no file.")]
    [InlineData("image/png", "Not found", "The answer is no PNG file.")]
    [InlineData("image/png", "", "The answer is empty.")]
    public async Task A_page_is_not_saved_as_a_picture(string type, string body, string reason)
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200, body, "Content-Type: " + type, "ETag: \"v1\""));
        Assert.Equal(new DownloadEnd(AssetState.Failed, reason), await Fetch(server));
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData(404, AssetState.Missing, "The old host does not have it any more (404).")]
    [InlineData(410, AssetState.Missing, "The old host does not have it any more (410).")]
    [InlineData(403, AssetState.Failed, "The server answers 403.")]
    [InlineData(500, AssetState.Failed, "The server answers 500.")]
    [InlineData(206, AssetState.Failed, "The server answers with a part that was not asked for.")]
    public async Task An_answer_that_is_no_file_is_said(int status, AssetState state, string reason)
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, status, Picture));
        Assert.Equal(new DownloadEnd(state, reason), await Fetch(server));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task An_endless_body_ends_at_the_limit()
    {
        await using var server = new LoopbackServer(async (_, connection, token) =>
        {
            await LoopbackServer.Write(connection, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n");
            while (!token.IsCancellationRequested)
            {
                await connection.WriteAsync(Picture, token);
            }
        });
        DownloadEnd end = await Fetch(server, Limits with { LongestUnknown = TimeSpan.FromSeconds(30) });
        Assert.Equal(AssetState.Failed, end.State);
        Assert.StartsWith("It is larger than", end.Reason, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_length_over_the_limit_is_not_even_begun()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nxyz"));
        Assert.StartsWith("It is larger than", (await Fetch(server)).Reason, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task Slow_bytes_are_given_up_and_gone_on_with_later()
    {
        bool isSlow = true;
        await using var server = new LoopbackServer(async (request, connection, token) =>
        {
            if (!isSlow)
            {
                await Rest(request, connection);
                return;
            }

            await LoopbackServer.Write(connection, $"HTTP/1.1 200 OK\r\nContent-Length: {Picture.Length}\r\nETag: \"v1\"\r\n\r\n");
            for (int i = 0; i < Picture.Length && !token.IsCancellationRequested; i += 10)
            {
                await connection.WriteAsync(Picture.AsMemory(i, 10), token);
                await Task.Delay(50, token);
            }
        });
        Assert.StartsWith("It comes too slowly", (await Fetch(server)).Reason, StringComparison.Ordinal);
        Assert.InRange(Part(server).Length, 1, Picture.Length - 1);

        isSlow = false;
        Assert.Equal(AssetState.Downloaded, (await Fetch(server)).State);
        Assert.Equal(Picture, File.ReadAllBytes(Part(server).Path));
    }

    [Fact]
    public async Task A_connection_that_breaks_is_gone_on_with()
    {
        await using var server = new LoopbackServer(async (request, connection, token) =>
        {
            if (request.Time > 1)
            {
                await Rest(request, connection);
                return;
            }

            await LoopbackServer.Write(connection, $"HTTP/1.1 200 OK\r\nContent-Length: {Picture.Length}\r\nETag: \"v1\"\r\n\r\n");
            await connection.WriteAsync(Picture.AsMemory(0, 2000), token);
        });
        Assert.Equal(AssetState.Downloaded, (await Fetch(server)).State);
        Assert.Equal(Picture, File.ReadAllBytes(Part(server).Path));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_length_that_never_comes_is_no_file()
    {
        await using var server = new LoopbackServer(async (_, connection, token) =>
        {
            await LoopbackServer.Write(connection, $"HTTP/1.1 200 OK\r\nContent-Length: {Picture.Length + 50}\r\n\r\n");
            await connection.WriteAsync(Picture, token);
        });
        DownloadEnd end = await Fetch(server);
        Assert.Equal(new DownloadEnd(AssetState.Failed, $"The connection broke after {Picture.Length} bytes."), end);
        Assert.Equal(3, server.Requests.Count);
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData("bytes 0-2999/5008")]
    [InlineData("bytes 2001-5007/5008")]
    [InlineData("bytes 2000-5007/9999")]
    [InlineData("nonsense")]
    public async Task A_range_that_was_not_asked_for_is_not_pasted_on(string range)
    {
        await using var server = new LoopbackServer(async (request, connection, token) =>
        {
            if (request.Headers.ContainsKey("Range"))
            {
                await LoopbackServer.Answer(connection, 206, Picture[2000..], "Content-Range: " + range, "ETag: \"v1\"");
                return;
            }

            await LoopbackServer.Write(connection, $"HTTP/1.1 200 OK\r\nContent-Length: {Picture.Length}\r\nETag: \"v1\"\r\n\r\n");
            await connection.WriteAsync(request.Time == 1 ? Picture.AsMemory(0, 2000) : Picture, token);
        });
        DownloadEnd end = await Fetch(server);
        Assert.True(end.State == AssetState.Failed || Picture.AsSpan().SequenceEqual(File.ReadAllBytes(Part(server).Path)), end.Reason);
        Assert.True(end.State == AssetState.Downloaded || _folder.Files.Count == 0, end.Reason);
    }

    [Fact]
    public async Task Another_version_begins_anew()
    {
        byte[] other = [.. Picture.Take(8), .. "another picture"u8];
        await using var server = new LoopbackServer(async (request, connection, token) =>
        {
            if (request.Time > 1)
            {
                Assert.Equal("\"v1\"", request.Headers["If-Range"]);
                await LoopbackServer.Answer(connection, 200, other, "ETag: \"v2\"");
                return;
            }

            await LoopbackServer.Write(connection, $"HTTP/1.1 200 OK\r\nContent-Length: {Picture.Length}\r\nETag: \"v1\"\r\n\r\n");
            await connection.WriteAsync(Picture.AsMemory(0, 2000), token);
        });
        Assert.Equal(AssetState.Downloaded, (await Fetch(server)).State);
        Assert.Equal(other, File.ReadAllBytes(Part(server).Path));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.1.2.3/a.png")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_to_a_private_address_is_not_followed(string goal)
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 302, "", "Location: " + goal));
        DownloadEnd end = await Fetch(server);
        Assert.Equal(AssetState.Failed, end.State);
        Assert.StartsWith("The address is not one that is fetched", end.Reason, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_host_that_asks_for_patience_gets_it(int status)
    {
        var times = new List<DateTime>();
        await using var server = new LoopbackServer((request, connection, _) =>
        {
            times.Add(DateTime.UtcNow);
            return request.Time == 1 ? LoopbackServer.Answer(connection, status, "", "Retry-After: 1") : LoopbackServer.Answer(connection, 200, Picture);
        });
        Assert.Equal(AssetState.Downloaded, (await Fetch(server)).State);
        Assert.True(times[1] - times[0] > TimeSpan.FromMilliseconds(900));
    }

    [Fact]
    public async Task Nobody_there_is_said()
    {
        Uri gone;
        await using (var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200)))
        {
            gone = new Uri(server.Root, "a.png");
        }

        using var http = new GuardedHttp(Network);
        DownloadEnd end = await new FileDownload(http, Limits).FetchAsync(gone, "a.png", new PartFile(_folder.Root, gone.AbsoluteUri), CancellationToken.None);
        Assert.StartsWith("No connection", end.Reason, StringComparison.Ordinal);
    }

    private static async Task Rest(LoopbackRequest request, Stream connection)
    {
        int from = int.Parse(request.Headers["Range"]["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
        await LoopbackServer.Answer(connection, 206, Picture[from..], $"Content-Range: bytes {from}-{Picture.Length - 1}/{Picture.Length}", "ETag: \"v1\"");
    }

    private PartFile Part(LoopbackServer server) => new(_folder.Root, new Uri(server.Root, "a.png").AbsoluteUri);

    private async Task<DownloadEnd> Fetch(LoopbackServer server, DownloadLimits? limits = null)
    {
        using var http = new GuardedHttp(Network);
        return await new FileDownload(http, limits ?? Limits).FetchAsync(new Uri(server.Root, "a.png"), "a.png", Part(server), CancellationToken.None);
    }
}
