// What the world has bookmarked, and where it leads.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class MovedAddressTests : IClassFixture<MovedAddressTests.Site>
{
    private readonly Site _site;

    public MovedAddressTests(Site site) => _site = site;

    [Theory]

    // Permalinks.
    [InlineData("/2019/05/31/hello/", "/posts/hello/")]
    [InlineData("/2019/06/01/%D0%BA%D0%B0%D0%BA/", "/posts/%D0%BA%D0%B0%D0%BA/")]

    // Numbers; a former host is not this server's.
    [InlineData("/?p=1", "/posts/hello/")]
    [InlineData("/?p=2", "/about/")]
    [InlineData("/?page_id=2", "/about/")]

    // Uploads: their pages lead to the post that holds them.
    [InlineData("/2019/05/31/hello/moo/", "/posts/hello/")]
    [InlineData("/?attachment_id=5", "/posts/hello/")]
    [InlineData("/?p=5", "/posts/hello/")]

    // Former slugs and dates, alone and together.
    [InlineData("/2019/05/31/hallo/", "/posts/hello/")]
    [InlineData("/2019/04/01/hello/", "/posts/hello/")]
    [InlineData("/2019/04/01/hallo/", "/posts/hello/")]

    // Archives and feeds.
    [InlineData("/category/news/", "/categories/latest-news/")]
    [InlineData("/?cat=3", "/categories/latest-news/")]
    [InlineData("/category/news/feed/", "/categories/latest-news/index.xml")]
    [InlineData("/tag/sea/", "/tags/sea/")]
    [InlineData("/?tag=sea", "/tags/sea/")]
    [InlineData("/feed/", "/index.xml")]
    [InlineData("/feed/atom/", "/index.xml")]
    [InlineData("/?feed=rss2", "/index.xml")]
    public void An_old_address_leads_to_its_new_one(string from, string to) => Assert.Equal(to, _site.Moved.GetValueOrDefault(from));

    [Theory]
    [InlineData("/category/empty/", "term", "no page for the term")]
    [InlineData("/author/jane/", "author", "no pages of authors")]
    public void What_nothing_answers_is_listed_with_its_reason(string from, string kind, string reason)
    {
        Assert.DoesNotContain(from, _site.Moved.Keys);
        JsonElement gone = _site.Gone.Single(g => g.GetProperty("from").GetString() == from);
        Assert.Equal(kind, gone.GetProperty("class").GetString());
        Assert.Contains(reason, gone.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about/")]
    [InlineData("/about/team/")]
    [InlineData("/?p=4")]

    // Views of a page and archives by date: links to them are resolved, but the map has no lines for them.
    [InlineData("/page/2/")]
    [InlineData("/2019/05/")]
    [InlineData("/2019/05/31/hello/amp/")]
    [InlineData("/2019/05/31/hello/embed/")]
    [InlineData("/2019/05/31/hello/trackback/")]
    [InlineData("/2019/05/31/hello/comment-page-2/")]
    [InlineData("/2019/05/31/hello/feed/")]
    public void What_did_not_move_was_never_public_or_is_a_view_has_no_line(string from) => Assert.DoesNotContain(from, _site.Moved.Keys);

    public sealed class Site : IAsyncLifetime, IDisposable
    {
        private Converted? _converted;

        public Dictionary<string, string> Moved { get; } = new(StringComparer.Ordinal);

        public IReadOnlyList<JsonElement> Gone => [.. _converted!.Json.RootElement.GetProperty("goneAddresses").EnumerateArray()];

        public async Task InitializeAsync()
        {
            (_, _, _converted) = await LinkSite.Convert("<p>x</p>", new() { Urls = "target", Redirects = ["csv"] });
            foreach (string[] cells in (await File.ReadAllLinesAsync(Directory.GetFiles(_converted.Root, "redirects.csv", SearchOption.AllDirectories).Single())).Skip(1).Select(l => l.Split(',')))
            {
                Moved.Add(cells[0], cells[1]);
            }
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _converted?.Dispose();
    }
}
