// Each kind of old address, and where it leads.
using System.Net;
using System.Text.Json;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class LinkClassTests
{
    [Theory]

    // Permalinks, however they are written.
    [InlineData("https://example.org/2019/05/31/hello/", "post", "/2019/05/31/hello/")]
    [InlineData("http://www.example.org/2019/05/31/hello", "post", "/2019/05/31/hello/")]
    [InlineData("//EXAMPLE.org:443/2019/05/31/hello/", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org//index.php/2019/05/31/hello/", "post", "/2019/05/31/hello/")]
    [InlineData("/2019/05/31/hello/", "post", "/2019/05/31/hello/")]
    [InlineData("../../../../2019/05/31/hello/", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org/2019/06/01/%D0%BA%D0%B0%D0%BA/", "post", "/2019/06/01/как/")]
    [InlineData("https://example.org/2019/06/01/как/", "post", "/2019/06/01/как/")]
    [InlineData("https://example.org/about/team/", "page", "/about/team/")]

    // Numbers.
    [InlineData("https://example.org/?p=1", "post", "/2019/05/31/hello/")]
    [InlineData("/?page_id=2", "page", "/about/")]
    [InlineData("?p=1", "post", "/2019/05/31/hello/")]
    [InlineData("https://former.example.net/?p=120", "post", "/2019/05/31/hello/")]

    // A former host, known by its GUIDs.
    [InlineData("http://former.example.net/2019/05/31/hello/", "post", "/2019/05/31/hello/")]

    // Parts and shapes of pages.
    [InlineData("https://example.org/2019/05/31/hello/2/", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org/2019/05/31/hello/amp/", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org/2019/05/31/hello/?amp=1", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org/2019/05/31/hello/trackback/", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org/2019/05/31/hello/comment-page-2/#comment-12", "comment", "/2019/05/31/hello/#comment-12")]
    [InlineData("https://example.org/2019/05/31/hello/#more-1", "post", "/2019/05/31/hello/")]
    [InlineData("https://example.org/2019/05/31/hello/#first-part", "post", "/2019/05/31/hello/#first-part")]
    [InlineData("https://example.org/2019/05/31/hello/?print=1&paged=2", "post", "/2019/05/31/hello/?print=1")]

    // Archives.
    [InlineData("https://example.org/", "home", "/")]
    [InlineData("https://example.org/page/2/", "home", "/")]
    [InlineData("https://example.org/category/news/", "term", "/categories/latest-news/")]
    [InlineData("https://example.org/category/news/page/3/", "term", "/categories/latest-news/")]
    [InlineData("https://example.org/?cat=3", "term", "/categories/latest-news/")]
    [InlineData("https://example.org/tag/sea/", "term", "/tags/sea/")]
    [InlineData("https://example.org/?tag=sea", "term", "/tags/sea/")]
    [InlineData("https://example.org/feed/", "feed", "/index.xml")]
    [InlineData("https://example.org/?feed=rss2", "feed", "/index.xml")]
    [InlineData("feed://example.org/?feed=rss2", "feed", "/index.xml")]
    [InlineData("https://example.org/?feed=rss2&category_name=news", "feed", "/categories/latest-news/index.xml")]
    [InlineData("https://example.org/category/news/feed/", "feed", "/categories/latest-news/index.xml")]

    // The page of an upload that is not taken along.
    [InlineData("https://example.org/2019/05/31/hello/moo/", "attachment", "/2019/05/31/hello/")]
    [InlineData("https://example.org/?attachment_id=5", "attachment", "/2019/05/31/hello/")]
    public async Task An_address_leads_to_its_new_place(string reference, string kind, string expected)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{WebUtility.HtmlEncode(reference)}\">x</a></p>");
        using (site)
        {
            Assert.Equal($"[x]({expected})", text);
            Assert.Equal(kind, entry!.Value.GetProperty("class").GetString());
            Assert.Equal("rewritten", entry.Value.GetProperty("state").GetString());
            Assert.Equal(0, site.Report.Losses);
        }
    }

    [Theory]
    [InlineData("https://example.org/2019/05/31/nothing-like-it/", "unknown")]
    [InlineData("https://example.org/?p=12345", "unknown")]
    [InlineData("https://example.org/?p=4", "post")]
    [InlineData("https://example.org/2019/05/", "date")]
    [InlineData("https://example.org/?m=201905", "date")]
    [InlineData("https://example.org/author/jane/", "author")]
    [InlineData("https://example.org/?author=7", "author")]
    [InlineData("https://example.org/category/empty/", "term")]
    [InlineData("https://example.org/2019/05/31/hello/feed/", "feed")]
    [InlineData("/relative/path", "unknown")]
    public async Task What_the_new_site_does_not_answer_stays_and_is_listed(string reference, string kind)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{WebUtility.HtmlEncode(reference)}\">x</a></p>");
        using (site)
        {
            Assert.Equal($"[x]({reference})", text);
            Assert.Equal(kind, entry!.Value.GetProperty("class").GetString());
            Assert.Equal("unresolved", entry.Value.GetProperty("state").GetString());
            Assert.NotEmpty(entry.Value.GetProperty("reason").GetString()!);
        }
    }

    [Theory]
    [InlineData("https://example.com/2019/05/31/hello/")]
    [InlineData("https://sub.example.org/2019/05/31/hello/")]
    [InlineData("mailto:jane@example.org")]
    [InlineData("tel:+1234")]
    [InlineData("#here")]
    public async Task What_is_not_the_blogs_own_is_left_alone(string reference)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p id=\"here\"><a href=\"{WebUtility.HtmlEncode(reference)}\">x</a></p>");
        using (site)
        {
            Assert.Null(entry);
            Assert.Contains($"[x]({reference})", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://network.example.com/help/")]
    [InlineData("https://former.example.net/other/")]
    [InlineData("https://former.example.net/?p=1")]
    public async Task What_may_be_the_blogs_own_is_left_alone_and_said(string reference)
    {
        (JsonElement? entry, string text, Converted site) = await LinkSite.Convert($"<p><a href=\"{reference}\">x</a></p>");
        using (site)
        {
            Assert.Equal($"[x]({reference})", text);
            Assert.Equal("kept", entry!.Value.GetProperty("state").GetString());
            Assert.Contains("--site", entry.Value.GetProperty("reason").GetString(), StringComparison.Ordinal);
            Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "LNK024");
        }
    }

    [Fact]
    public async Task A_site_that_the_user_names_is_the_blogs_own()
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"http://other.example.net/wp/2019/05/31/hello\">x</a></p>", new() { Sites = ["https://other.example.net/wp/"] });
        using (site)
        {
            Assert.Equal("[x](/2019/05/31/hello/)", text);
        }
    }

    [Fact]
    public async Task In_plain_links_are_paths_to_files()
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"https://example.org/about/team/#us\">x</a></p>", target: OutputTarget.Plain);
        using (site)
        {
            Assert.Equal("[x](../pages/about/team.md#us)", text);
        }
    }

    [Fact]
    public async Task Links_can_be_seen_from_the_page()
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"https://example.org/about/team/\">x</a></p>", new() { Links = LinkMode.Relative });
        using (site)
        {
            Assert.Equal("[x](../../../../about/team/)", text);
        }
    }

    [Theory]
    [InlineData("keep", "/", "/2019/05/31/hello/")]
    [InlineData("keep", "/blog/", "/blog/2019/05/31/hello/")]
    [InlineData("target", "/", "/posts/hello/")]
    [InlineData("target", "blog", "/blog/posts/hello/")]
    [InlineData("/{year}/{category}/{slug}", "/", "/2019/news/hello/")]
    [InlineData("/{author}/{id}.html", "/", "/jane/1.html")]
    public async Task Pages_live_where_the_user_wants_them(string urls, string siteBase, string expected)
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"https://example.org/?p=1\">x</a></p>", new() { Urls = urls, Base = siteBase });
        using (site)
        {
            Assert.Equal($"[x]({expected})", text);
        }
    }

    [Fact]
    public async Task A_users_rule_comes_first()
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"https://example.org/?p=1\">x</a> <a href=\"https://example.org/?p=99\">y</a></p>", change: b => b.LinksBy((address, _) => address.EndsWith("=1", StringComparison.Ordinal) ? "/elsewhere/" : null));
        using (site)
        {
            Assert.Equal("[x](/elsewhere/) [y](/2020/02/02/probe/)", text);
        }
    }

    [Fact]
    public async Task Only_what_lies_below_the_blogs_path_is_its_own()
    {
        (_, string text, Converted site) = await LinkSite.Convert("<p><a href=\"https://example.org/jan/?p=1\">x</a> <a href=\"https://example.org/piet/\">y</a> <a href=\"/jan/about/\">z</a></p>", baseUrl: "https://example.org/jan");
        using (site)
        {
            Assert.Equal("[x](/2019/05/31/hello/) [y](https://example.org/piet/) [z](/about/)", text);
        }
    }
}
