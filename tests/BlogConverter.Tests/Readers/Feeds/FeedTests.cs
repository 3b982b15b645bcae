// Saved feeds, from files written for these tests.
using System.Text;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.Feeds;
using BlogConverter.Readers.Wxr;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Feeds;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel><title>Old &amp; gone</title><atom:link href="https://old.example/feed/" rel="self"/><link>https://old.example</link><description>A dead site</description><language>en</language><generator>https://wordpress.org/?v=4.9</generator>
        <item><title>A &#038; B</title><link>https://old.example/2015/01/a-b/</link><pubDate>Sat, 03 Jan 2015 10:00:00 +0100</pubDate><dc:creator><![CDATA[Ann]]></dc:creator><category><![CDATA[News &amp; Views]]></category><guid isPermaLink="false">https://old.example/?p=12</guid><description><![CDATA[The whole […]]]></description><content:encoded><![CDATA[<p>The whole <b>text</b>.</p>]]></content:encoded><enclosure url="https://old.example/a.mp3" length="12" type="audio/mpeg"/></item>
        <item><title>Cut</title><link>https://old.example/cut.html</link><author>bo@old.example (Bo K.)</author><description>&lt;p&gt;It begins [&amp;#8230;]&lt;/p&gt;</description></item>
        <item><guid>https://old.example/no-title</guid><author>cy@old.example</author><description>All of it, with a hand-written end.</description></item>
        </channel></rss>
        """;

    [Theory]
    [InlineData("{{- /* Hugo */ -}}\n")]
    [InlineData("---\nlayout: null\n---\n")]
    [InlineData("// Hexo, Astro\n")]
    [InlineData("{# Zola -#}\n")]
    public void A_generator_s_template_of_a_feed_holds_no_posts(string start) => Assert.False(new RssReader().Recognizes(start + Rss));

    private const string Atom = """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Atom &amp; co</title><link href="https://a.example/feed" rel="self"/><link href="https://a.example/"/><id>urn:x</id>
        <entry><id>tag:a.example,2015:1</id><title type="html">One &amp;amp; &lt;i&gt;two&lt;/i&gt;</title><link href="https://a.example/one"/><published>2015-01-03T10:00:00+01:00</published><updated>2015-01-04T10:00:00Z</updated><author><name>Ann</name><email>ann@a.example</email></author><category term="news" label="News"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some <b>bold</b> <i>text</i> &amp; more.</p></div></content></entry>
        <entry><id>tag:a.example,2015:2</id><title>Two</title><link rel="alternate" href="https://a.example/two"/><updated>2015-01-05T10:00:00Z</updated><summary>Only this.</summary></entry>
        <entry><id>tag:a.example,2015:3</id><title>Three</title><updated>2015-01-05T10:00:00Z</updated><content>Plain &lt; text
        in lines</content><summary>Short</summary></entry>
        </feed>
        """;

    private const string Json = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Json", "home_page_url": "https://j.example/", "feed_url": "https://j.example/feed.json",
         "items": [
          {"id": "1", "url": "https://j.example/one/", "title": "One", "content_html": "<p>Text</p>", "date_published": "2015-01-03T10:00:00+01:00", "tags": ["a", "b"], "authors": [{"name": "Ann"}], "attachments": [{"url": "https://j.example/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}]},
          {"id": "2", "url": "https://j.example/two", "content_text": "First.\n\nSecond < third.", "author": {"name": "Bo"}},
          {"id": "3", "title": "Three", "summary": "Only this."}
         ]}
        """;

    [Fact]
    public void Rss_is_read()
    {
        Reading reading = Read(new RssReader(), Rss);
        Assert.Equal([("12", "A & B", "a-b", "Ann"), ("https://old.example/cut.html", "Cut", "cut", "Bo K."), ("https://old.example/no-title", "", "no-title", "cy")], reading.Items.Select(i => (i.Id, i.Title, i.Slug.Text, i.AuthorLogins.Single())));
        BlogItem first = reading.Items[0];
        Assert.Equal(("<p>The whole <b>text</b>.</p>", BodyFormat.Html, ""), (first.Body.Text, first.Body.Format, first.Excerpt.Text));
        Assert.Equal(("2015-01-03T10:00:00+01:00", "News & Views", "https://old.example/a.mp3"), (first.Published.ToString(), first.Terms.Single().Name, first.Enclosures.Single().Url));
        Assert.Equal([("FED001", "https://old.example/cut.html")], reading.Diagnostics.Items.Select(d => (d.Code, d.ItemId!)));
        Site site = reading.Records.OfType<Site>().Single();
        Assert.Equal(("Old & gone", "https://old.example", "RSS", "2.0", "en"), (site.Title, site.Address, site.Format, site.FormatVersion, site.Language));
    }

    [Fact]
    public void Atom_is_read()
    {
        Reading reading = Read(new AtomReader(), Atom);
        Assert.Equal([("One & two", "one", "Ann"), ("Two", "two", ""), ("Three", "three", "")], reading.Items.Select(i => (i.Title, i.Slug.Text, string.Join(", ", i.AuthorLogins))));
        Assert.Equal(["tag:a.example,2015:1", "tag:a.example,2015:2", "tag:a.example,2015:3"], reading.Items.Select(i => i.Id));
        Assert.Equal("<p>Some <b>bold</b> <i>text</i> &amp; more.</p>", reading.Items[0].Body.Text.Replace(" xmlns=\"http://www.w3.org/1999/xhtml\"", "", StringComparison.Ordinal));
        Assert.Equal("Plain &lt; text<br>\nin lines", reading.Items[2].Body.Text);
        Assert.Equal(("Short", "2015-01-05T10:00:00+00:00"), (reading.Items[2].Excerpt.Text, reading.Items[2].Published.ToString()));
        Assert.Equal([("FED001", "tag:a.example,2015:2")], reading.Diagnostics.Items.Select(d => (d.Code, d.ItemId!)));
        Site site = reading.Records.OfType<Site>().Single();
        Assert.Equal(("Atom & co", "https://a.example", "Atom", "1.0", "de"), (site.Title, site.Address, site.Format, site.FormatVersion, site.Language));
    }

    [Fact]
    public void Json_is_read()
    {
        Reading reading = Read(new JsonFeedReader(), Json);
        Assert.Equal([("1", "One", "one", "Ann"), ("2", "", "two", "Bo"), ("3", "Three", "three", "")], reading.Items.Select(i => (i.Id, i.Title, i.Slug.Text, string.Join(", ", i.AuthorLogins))));
        Assert.Equal(["a", "b"], reading.Items[0].Terms.Select(t => t.Name));
        Assert.Contains("<p>Second &lt; third.</p>", reading.Items[1].Body.Text, StringComparison.Ordinal);
        Assert.Equal([("FED001", "3")], reading.Diagnostics.Items.Select(d => (d.Code, d.ItemId!)));
        Site site = reading.Records.OfType<Site>().Single();
        Assert.Equal(("Json", "https://j.example", "JSON Feed", "1.1"), (site.Title, site.Address, site.Format, site.FormatVersion));
    }

    [Fact]
    public void Rss_1_has_its_items_behind_the_channel()
    {
        Reading reading = Read(new RssReader(), """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://r.example/"><title>R</title><link>https://r.example/</link></channel>
            <item rdf:about="https://r.example/one"><title>One</title><link>https://r.example/one</link><description>Text</description><dc:date>2005-01-03T10:00:00+01:00</dc:date></item>
            </rdf:RDF>
            """);
        Assert.Equal(("One", "Text", "2005-01-03T10:00:00+01:00"), (reading.Item.Title, reading.Item.Body.Text, reading.Item.Published.ToString()));
        Assert.Equal("1.0", reading.Records.OfType<Site>().Single().FormatVersion);
        Assert.Empty(reading.Codes);
    }

    [Theory]
    [InlineData("<item>\n<title>A</title>\n<link>https://old.example/a</link><description>whole</description></item>\n<item>\n<title>B")]
    public void A_feed_that_ends_early_gives_what_is_whole(string items)
    {
        Reading reading = Read(new RssReader(), "<rss version=\"2.0\"><channel><title>T</title>\n" + items);
        Assert.Equal("A", reading.Item.Title);
        Assert.Single(reading.Broken);
        Assert.Contains("EXP001", reading.Codes);
    }

    [Fact]
    public void Feeds_are_told_by_content()
    {
        Assert.Equal("RSS", For(Rss));
        Assert.Equal("Atom", For(Atom));
        Assert.Equal("JSON Feed", For(Json));
        Assert.Equal("WXR", For(Reading.Head));
        Assert.IsType<WxrReader>(BlogReaders.All.First(r => r.Recognizes("<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Squarespace</title>")));
    }

    [Fact]
    public async Task A_saved_feed_becomes_a_folder()
    {
        using TemporaryFolder folder = new();
        folder.Write("feed.xml", Rss);
        using Converted converted = await Converted.Run(folder.At("feed.xml"));
        Assert.Equal((3, 0), (converted.Report.Written, converted.Report.Losses));
    }

    [Fact]
    public void Five_hundred_damaged_rss_feeds_are_survived() =>
        Mutations.AreSurvived(new RssReader(), Encoding.UTF8.GetBytes(Rss), "<item>", "</item>", "<![CDATA[", "]]>", "&", "&nbsp;", "<", ">", "\"", "<!--", "</channel>", "\0", "<guid>", "</title>");

    [Fact]
    public void Five_hundred_damaged_atom_feeds_are_survived() =>
        Mutations.AreSurvived(new AtomReader(), Encoding.UTF8.GetBytes(Atom), "<entry>", "</entry>", "<content type=\"xhtml\">", "&", "&nbsp;", "<", ">", "\"", "<!--", "</feed>", "\0", "<div>", "</id>");

    [Fact]
    public void Five_hundred_damaged_json_feeds_are_survived() =>
        Mutations.AreSurvived(new JsonFeedReader(), Encoding.UTF8.GetBytes(Json), "{", "}", "[", "]", "\"", ",", ":", "\\", "null", "\"items\": [", "\0");

    private static string? For(string text) => BlogReaders.For(text, new InputSource("feed", Stream () => new MemoryStream()))?.Format;

    private static Reading Read(IBlogReader reader, string text) => Reading.Of(new InputSource("feed.xml", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), ReadDepth.Full, reader);
}
