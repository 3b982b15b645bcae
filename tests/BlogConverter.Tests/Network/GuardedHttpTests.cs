// Requests to hosts that nobody vouches for.
using System.Diagnostics;
using System.Net;
using BlogConverter.Network;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Network;

public sealed class GuardedHttpTests
{
    /// <summary>Loopback is where the server stands; everything else that is private stays refused.</summary>
    private static readonly HttpLimits Limits = new()
    {
        MayConnect = address => IPAddress.IsLoopback(address) || PublicAddress.Is(address),
        RetryDelay = TimeSpan.FromMilliseconds(5),
        AnswerTimeout = TimeSpan.FromSeconds(20),
    };

    [Fact]
    public async Task Redirects_are_followed_and_remembered()
    {
        await using var server = new LoopbackServer((request, connection, _) => request.Target switch
        {
            "/a" => LoopbackServer.Answer(connection, 301, "", "Location: /b?x=%20ü"),
            "/end" => LoopbackServer.Answer(connection, 200, "here"),
            _ => LoopbackServer.Answer(connection, 308, "", "Location: end"),
        });
        using GuardedAnswer answer = await Ask(server, "a");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("/end", answer.Address.AbsolutePath);
        Assert.Equal([HttpStatusCode.MovedPermanently, HttpStatusCode.PermanentRedirect], answer.Hops.Select(h => h.Status));
        Assert.Equal(["GET /a", "GET /b?x=%20%C3%BC", "GET /end"], server.Requests);
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:192.168.0.1]/")]
    [InlineData("http://private.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("gopher://127.0.0.1/")]
    public async Task A_redirect_to_where_nobody_may_go_is_refused(string goal)
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 302, "", "Location: " + goal));
        HttpLimits limits = Limits with { Resolve = (host, token) => host == "private.example" ? Task.FromResult(new[] { IPAddress.Parse("192.168.7.7") }) : Dns.GetHostAddressesAsync(host, token) };
        using GuardedAnswer answer = await Ask(server, "a", limits);
        Assert.Equal(HttpTrouble.Refused, answer.Trouble);
        Assert.Null(answer.Status);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Loopback_is_refused_unless_a_test_allows_it()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200));
        using GuardedAnswer answer = await Ask(server, "a", new HttpLimits());
        Assert.Equal(HttpTrouble.Refused, answer.Trouble);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        await using var server = new LoopbackServer((request, connection, _) => LoopbackServer.Answer(connection, 302, "", "Location: " + (request.Target == "/a" ? "/b" : "/a")));
        using GuardedAnswer answer = await Ask(server, "a");
        Assert.Equal(HttpTrouble.RedirectLoop, answer.Trouble);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Endless_redirects_end()
    {
        await using var server = new LoopbackServer((request, connection, _) => LoopbackServer.Answer(connection, 302, "", "Location: " + request.Target + "x"));
        using GuardedAnswer answer = await Ask(server, "a");
        Assert.Equal(HttpTrouble.RedirectLoop, answer.Trouble);
        Assert.Equal(11, server.Requests.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task What_may_pass_is_tried_again_after_the_time_that_the_host_asks_for(int status)
    {
        await using var server = new LoopbackServer((request, connection, _) => request.Time == 1
            ? LoopbackServer.Answer(connection, status, "", "Retry-After: 1")
            : LoopbackServer.Answer(connection, 200));
        long start = Stopwatch.GetTimestamp();
        using GuardedAnswer answer = await Ask(server, "a");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0.9, 15);
    }

    [Fact]
    public async Task A_host_that_wants_us_to_wait_for_hours_is_not_asked_again()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 429, "", "Retry-After: 7200"));
        using GuardedAnswer answer = await Ask(server, "a");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Attempts_end()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 503));
        using GuardedAnswer answer = await Ask(server, "a");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Troubles_are_told_apart()
    {
        await using var server = new LoopbackServer((request, connection, end) => request.Target switch
        {
            "/silent" => Task.Delay(Timeout.Infinite, end),
            "/noise" => LoopbackServer.Write(connection, "SSH-2.0-OpenSSH\r\n\r\n"),
            "/huge" => LoopbackServer.Answer(connection, 200, "", $"X-Huge: {new string('x', 100_000)}"),
            _ => Task.CompletedTask,
        });
        HttpLimits limits = Limits with { Attempts = 1, AnswerTimeout = TimeSpan.FromSeconds(0.5), Resolve = (host, token) => host == "nowhere.invalid" ? throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound) : Dns.GetHostAddressesAsync(host, token) };
        foreach ((string path, HttpTrouble expected) in new[] { ("silent", HttpTrouble.TimedOut), ("noise", HttpTrouble.Unreadable), ("huge", HttpTrouble.Unreadable), ("gone", HttpTrouble.Unreachable), ("http://nowhere.invalid/", HttpTrouble.UnknownHost), (server.Root.ToString().Replace("http:", "https:", StringComparison.Ordinal), HttpTrouble.Insecure) })
        {
            using GuardedAnswer answer = await Ask(server, path, limits);
            Assert.True(expected == answer.Trouble, $"{path}: {answer.Trouble} {answer.Detail}");
        }
    }

    [Fact]
    public async Task A_body_is_copied_within_its_limits()
    {
        await using var server = new LoopbackServer(async (request, connection, end) =>
        {
            if (request.Target == "/whole")
            {
                await LoopbackServer.Answer(connection, 200, "whole");
                return;
            }

            await LoopbackServer.Write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\nbegin");
            while (request.Target != "/cut")
            {
                await connection.WriteAsync(new byte[request.Target == "/endless" ? 10_000 : 1], end);
                await Task.Delay(request.Target == "/endless" ? 0 : 50, end);
            }
        });
        using var http = new GuardedHttp(Limits);
        foreach ((string path, BodyEnd expected) in new[] { ("whole", BodyEnd.Complete), ("cut", BodyEnd.CutOff), ("endless", BodyEnd.TooLarge), ("slow", BodyEnd.TooSlow) })
        {
            using GuardedAnswer answer = await http.SendAsync(HttpMethod.Get, new Uri(server.Root, path));
            using var body = new MemoryStream();
            Assert.Equal((path, expected), (path, await answer.CopyToAsync(body, 100_000, path == "slow" ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(20), CancellationToken.None)));
            Assert.InRange(body.Length, 1, 100_000);
        }
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200));
        using var http = new GuardedHttp(Limits with { HostDelay = TimeSpan.FromMilliseconds(120) });
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using GuardedAnswer answer = await http.SendAsync(HttpMethod.Head, server.Root);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
        }));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 350, 20_000);
    }

    private static async Task<GuardedAnswer> Ask(LoopbackServer server, string path, HttpLimits? limits = null)
    {
        using var http = new GuardedHttp(limits ?? Limits);
        return await http.SendAsync(HttpMethod.Get, new Uri(server.Root, path));
    }
}
