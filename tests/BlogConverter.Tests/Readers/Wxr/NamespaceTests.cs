// Versions, prefixes and namespaces of every age.
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed class NamespaceTests
{
    [Theory]
    [InlineData("http://wordpress.org/export/1.0/", "1.0")]
    [InlineData("http://wordpress.org/export/1.1/", "1.1")]
    [InlineData("https://wordpress.org/export/1.2/", "1.2")]
    [InlineData("https://wordpress.org/export/1.3", "1.3")]
    [InlineData("https://my-new-host.example/export/1.2/", "1.2")]
    public void Any_version_and_host_will_do(string uri, string version)
    {
        Reading reading = Reading.Of($"""
            <rss xmlns:w="{uri}" xmlns:x="{uri.TrimEnd('/')}/excerpt/" xmlns:c="https://purl.org/rss/1.0/modules/content/" xmlns:d="https://purl.org/dc/elements/1.1/"><channel><title>T</title>
            <w:author><w:author_login>a</w:author_login></w:author>
            <item><title>t</title><d:creator>a</d:creator><c:encoded><![CDATA[b]]></c:encoded><x:encoded><![CDATA[e]]></x:encoded><w:post_id>1</w:post_id><w:post_type>page</w:post_type></item></channel></rss>
            """);
        Assert.Equal(("1", "page", "b", "e", "a"), (reading.Item.Id, reading.Item.Type, reading.Item.Body.Text, reading.Item.Excerpt.Text, reading.Item.AuthorLogins.Single()));
        Assert.Equal(version, reading.Records.OfType<Site>().Single().FormatVersion);
        Assert.Single(reading.Records.OfType<Author>());
    }

    [Fact]
    public void Usual_prefixes_need_no_declaration()
    {
        Reading reading = Reading.Of("<rss><channel><title>T</title><wp:wxr_version>1.1</wp:wxr_version><item><title>t</title><wp:post_id>1</wp:post_id><content:encoded>b</content:encoded><atom:link href='x'/></item></channel></rss>");
        Assert.Equal(("1", "b"), (reading.Item.Id, reading.Item.Body.Text));
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void A_usual_prefix_bound_to_an_address_of_its_own_means_what_it_says()
    {
        Reading reading = Reading.Of("<rss xmlns:wp=\"http://example.org/ns\"><channel><title>T</title><item><title>t</title><wp:post_id>1</wp:post_id></item></channel></rss>");
        Assert.Equal("1", reading.Item.Id);
    }

    [Fact]
    public void A_default_namespace_on_the_root_is_rss()
    {
        Reading reading = Reading.Of("<rss xmlns=\"http://backend.userland.com/rss2\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>T</title><item><title>t</title><wp:post_id>1</wp:post_id></item></channel></rss>");
        Assert.Equal(("1", "t", "T"), (reading.Item.Id, reading.Item.Title, reading.Records.OfType<Site>().Single().Title));
    }

    [Fact]
    public void Elements_of_strangers_are_read_past()
    {
        Reading reading = Reading.Of(Reading.Head + "<item xmlns:alt=\"http://wordpress.org/export/1.2/\" xmlns:evil=\"http://evil.example/\"><title>t</title><evil:post_id>9</evil:post_id><wp:post_id>1</wp:post_id><alt:post_id>2</alt:post_id><evil:postmeta><wp:meta_key>k</wp:meta_key></evil:postmeta></item>" + Reading.Tail);
        Assert.Equal("1", reading.Item.Id);
        Assert.Empty(reading.Item.Meta);
    }

    [Fact]
    public void Terms_may_stand_between_items_and_behind_them()
    {
        Reading reading = Reading.Of(Reading.Head + """
            <item><title>a</title><wp:post_id>1</wp:post_id></item>
            <wp:tag><wp:term_id>4</wp:term_id><wp:tag_slug>x</wp:tag_slug><wp:tag_name><![CDATA[X &amp; Y]]></wp:tag_name></wp:tag>
            <item><title>b</title><wp:post_id>2</wp:post_id></item>
            <wp:term><wp:term_taxonomy>genre</wp:term_taxonomy><wp:term_slug>g</wp:term_slug><wp:term_parent>f</wp:term_parent><wp:term_name>G</wp:term_name><wp:termmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:termmeta></wp:term>
            """ + Reading.Tail);
        Assert.Equal([("post_tag", "x", "X & Y", null), ("genre", "g", "G", "f")], reading.Records.OfType<Term>().Select(t => (t.Taxonomy, t.Slug, t.Name, t.ParentSlug)));
        Assert.Equal([new MetaEntry("k", "v")], reading.Records.OfType<Term>().Last().Meta);
        Assert.Equal([6, 7, 8, 9], reading.Records.Skip(1).Select(r => r.Source.Line).Order());
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void A_damaged_header_does_not_hide_what_stands_in_it()
    {
        Reading reading = Reading.Of(Reading.Head.Replace("<channel>", "<notachanneltag>", StringComparison.Ordinal) + "<wp:author><wp:author_login>a</wp:author_login><wp:author_display_name><![CDATA[A &amp; B\u0001]]></wp:author_display_name></wp:author>\n<item><title>a</title><wp:post_id>1</wp:post_id></item>" + Reading.Tail);
        Assert.Equal("T", reading.Records.OfType<Site>().Single().Title);
        Assert.Equal("A & B", reading.Records.OfType<Author>().Single().DisplayName);
        Assert.Contains("WXR001", reading.Codes);
    }
}
