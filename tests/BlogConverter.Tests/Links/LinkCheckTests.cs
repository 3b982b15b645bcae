// External links are asked for, politely and once.
using System.Net;
using BlogConverter.Links;
using BlogConverter.Network;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class LinkCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Each_answer_has_its_verdict()
    {
        await using var server = new LoopbackServer((request, connection, _) => request.Target switch
        {
            "/alive" => LoopbackServer.Answer(connection, 200),
            "/no-head" => LoopbackServer.Answer(connection, request.Method == "HEAD" ? 405 : 200),
            "/lying-head" => LoopbackServer.Answer(connection, request.Method == "HEAD" ? 404 : 200),
            "/moved" => LoopbackServer.Answer(connection, 301, "", "Location: /alive"),
            "/elsewhere-for-now" => LoopbackServer.Answer(connection, 302, "", "Location: /alive"),
            "/gone" => LoopbackServer.Answer(connection, 410),
            "/forbidden" => LoopbackServer.Answer(connection, 403),
            "/broken" => LoopbackServer.Answer(connection, 500),
            "/trap" => LoopbackServer.Answer(connection, 301, "", "Location: http://169.254.169.254/latest/"),
            "/circle" => LoopbackServer.Answer(connection, 301, "", "Location: /circle"),
            _ => LoopbackServer.Answer(connection, 404),
        });
        LinkSurvey survey = await Checked(server, Links("alive", "no-head", "lying-head", "moved", "elsewhere-for-now", "gone", "missing", "forbidden", "broken", "trap", "circle"));
        Assert.Equal(
            [
                "alive Alive 200", "broken Doubtful 500", "circle Doubtful ", "elsewhere-for-now Alive 200 /alive", "forbidden Doubtful 403", "gone Dead 410", "lying-head Alive 200",
                "missing Dead 404", "moved Moved 200 /alive", "no-head Alive 200", "trap Refused ",
            ],
            survey.Links.Where(l => l.Check is not null).Select(l => Said(l, server)));
    }

    [Fact]
    public async Task An_address_is_asked_once_and_its_fragment_never()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200));
        LinkSurvey survey = await Checked(server, Links("a", "a#x", "a#y") + """<img src="{0}a" alt="">""");
        Assert.Equal(["HEAD /a"], server.Requests);
        Assert.Equal(4, survey.Links.Count(l => l.Check is { Health: LinkHealth.Alive }));
    }

    [Fact]
    public async Task A_check_goes_on_where_it_was_stopped()
    {
        await using var server = new LoopbackServer((request, connection, _) => LoopbackServer.Answer(connection, request.Target switch { "/dead" => 404, "/weak" => 500, _ => 200 }));
        string cache = _folder.At("cache.jsonl");
        await Checked(server, Links("fine", "dead", "weak"), cache);
        await File.AppendAllTextAsync(cache, "{\"address\":\"http://half");
        int before = server.Requests.Count;
        LinkSurvey survey = await Checked(server, Links("fine", "dead", "weak", "new"), cache);
        Assert.Equal(["HEAD /new", "HEAD /weak", "GET /weak"], server.Requests.Skip(before));
        Assert.Equal(["dead Dead 404", "fine Alive 200", "new Alive 200", "weak Doubtful 500"], survey.Links.Where(l => l.Check is not null).Select(l => Said(l, server)));
        Assert.Equal(4, CheckCache.Read(cache).Count);
    }

    [Fact]
    public async Task Nothing_is_asked_without_a_check()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200));
        LinkSurvey survey = await Read(server, Links("a"));
        Assert.Equal("External", Assert.Single(survey.Links, l => l.Host.StartsWith("127.", StringComparison.Ordinal)).Reference.Class.ToString());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_private_address_is_refused_unless_it_is_allowed()
    {
        await using var server = new LoopbackServer((_, connection, _) => LoopbackServer.Answer(connection, 200));
        LinkSurvey survey = await Read(server, Links("a"));
        Assert.Equal(LinkHealth.Refused, Assert.Single((await survey.CheckAsync()).Links, l => l.Check is not null).Check!.Health);
        Assert.Empty(server.Requests);
        Assert.Equal(LinkHealth.Alive, Assert.Single((await survey.CheckAsync(new LinkCheckOptions { AllowPrivate = true })).Links, l => l.Check is not null).Check!.Health);
    }

    [Theory]
    [InlineData("//example.org/a", "https://example.org/a")]
    [InlineData(" HTTP://Example.ORG:80/ü#x ", "http://example.org/%C3%BC")]
    [InlineData("https://user:secret@example.org/", "https://example.org/")]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("/local", null)]
    [InlineData("http://", null)]
    [InlineData("http://[broken/", null)]
    public void Only_addresses_of_the_web_are_asked(string reference, string? expected) => Assert.Equal(expected, LinkChecker.AddressToAsk(reference));

    public void Dispose() => _folder.Dispose();

    private static string Links(params string[] paths) => string.Concat(paths.Select(p => $"<a href=\"{{0}}{p}\">{p}</a> "));

    private static string Said(SiteLink link, LoopbackServer server) =>
        $"{new Uri(link.Reference.Reference).AbsolutePath[1..]} {link.Check!.Health} {link.Check.Status}{(link.Check.FinalAddress is { } final && final.StartsWith(server.Root.ToString(), StringComparison.Ordinal) && link.Check.Status is not null ? " " + new Uri(final).AbsolutePath : "")}";

    private async Task<LinkSurvey> Read(LoopbackServer server, string body)
    {
        _folder.Write("in.xml", SmallExport.Of(body.Replace("{0}", server.Root.ToString(), StringComparison.Ordinal)));
        return await LinkSurvey.ReadAsync([_folder.At("in.xml")]);
    }

    private async Task<LinkSurvey> Checked(LoopbackServer server, string body, string? cache = null) => await (await Read(server, body)).CheckAsync(new LinkCheckOptions
    {
        CacheFile = cache,
        HostDelay = TimeSpan.Zero,
        Limits = new HttpLimits { MayConnect = IPAddress.IsLoopback, Attempts = 1 },
    });
}
